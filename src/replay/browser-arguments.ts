import { hostPatterns } from '../capture/hosts.ts';

/** Chromium's own chatter, switched off: the run must ask the network for nothing but the site. */
const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
] as const;

/**
 * Features switched off. Chromium heeds only the last `--disable-features`, so Playwright's own list (1.64) is said again; a test
 * compares both. The last two draw the suggestions of the address bar: two processes for each context, of which nobody sees anything.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
] as const;

/** The argument that spares each context the processes of the browser's own interface. */
export const withoutOwnInterface = `--disable-features=${disabledFeatures.join(',')}`;

/**
 * Arguments for the browser's launch: the second line of defence of the allow-list. No host name but those of `allow` (the union over
 * all scenarios of the run) can be resolved, whatever asks for it: preconnections, prefetched names, plugins, the browser itself.
 * The first line, per journey and with ports, is the network guard.
 */
export function chromiumArguments(allow: readonly string[]): string[] {
  const excluded = hostPatterns(allow).map((pattern) => `EXCLUDE ${pattern}`);
  return [...quietArguments, withoutOwnInterface, `--host-resolver-rules=${['MAP * ~NOTFOUND', ...excluded].join(' , ')}`];
}
