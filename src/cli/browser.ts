import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** A browser that Usager can drive, and where it comes from. */
export interface FoundBrowser {
  readonly path: string;
  readonly from: '--browser' | 'USAGER_BROWSER' | 'playwright' | 'system';
}

/** The same Chromium without windows: a fifth less work for the processor on a journey, as `docs/decisions/0005-browser.md` measures. */
const windowless = ['chrome-headless-shell', 'chromium-headless-shell'];
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // A folder may be “executed” too: entered.
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function systemBrowser(path: string, headed: boolean): string | undefined {
  const wanted = headed ? names : [...windowless, ...names];
  const onPath = wanted.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

/**
 * The windowless build that Playwright installs beside its Chromium, given the latter's path: `chromium_headless_shell-N/chrome-headless-shell-…/`
 * beside `chromium-N/chrome-…/chrome`. Undefined when it is not there.
 */
export function windowlessTwin(own: string): string | undefined {
  const version = dirname(dirname(own));
  const folder = join(dirname(version), basename(version).replace(/^chromium-/, 'chromium_headless_shell-'));
  if (folder === version || !existsSync(folder)) return undefined;
  return readdirSync(folder)
    .flatMap((inner) => ['chrome-headless-shell', 'chrome-headless-shell.exe'].map((name) => join(folder, inner, name)))
    .find(isExecutable);
}

/**
 * Looks for a browser: what the person says (`--browser`, then `USAGER_BROWSER`), Playwright's own, a Chrome or Chromium of the system;
 * of both the windowless build first, unless the person wants to see the window (`headed`).
 * A path that the person gives and that cannot be run is an error, not a reason to look elsewhere.
 */
export function findBrowser(
  env: NodeJS.ProcessEnv,
  option?: string,
  { headed = false }: { readonly headed?: boolean | undefined } = {},
): FoundBrowser | { readonly missing: string } {
  const given = option ?? env['USAGER_BROWSER'];
  if (given !== undefined && given !== '') {
    if (!isExecutable(given)) return { missing: given };
    return { path: given, from: option === undefined ? 'USAGER_BROWSER' : '--browser' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: (headed ? undefined : windowlessTwin(own)) ?? own, from: 'playwright' };
  const system = systemBrowser(env['PATH'] ?? '', headed);
  return system === undefined ? { missing: '' } : { path: system, from: 'system' };
}

/** Chromium refuses its sandbox to root; everyone else keeps it. */
export function wantsSandbox(env: NodeJS.ProcessEnv): boolean {
  return process.getuid?.() !== 0 && env['USAGER_NO_SANDBOX'] !== '1';
}
