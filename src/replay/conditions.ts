import type { Condition } from '../model/replay.ts';

/** Reduced user agent of Chrome on Android (Chromium's user-agent reduction); `{major}` becomes the browser's own major version. */
const androidAgent =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Mobile Safari/537.36';

/** 360 × 640 is the smallest viewport that is common on phones in use; the pixels are doubled as on an entry-level device. */
const phone = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  touch: true,
  mobile: true,
  userAgent: androidAgent,
  /** Lighthouse's factor between a developer's computer and a mid-tier phone. */
  cpu: 4,
} as const;

/**
 * How the person comes to the site, one entry per condition.
 *
 * Slow line: Lighthouse's “slow 4G” (150 ms of round trip, 1.6 Mbit/s down, 750 kbit/s up), about the slowest quarter of 4G and a good
 * 3G, turned into figures applied per request with Lighthouse's own factors (latency × 3.75, throughput × 0.9).
 * Fast line: Lighthouse's “dense 4G” (40 ms, 10 Mbit/s), applied as it is.
 * Source: lighthouse, `core/lib/lantern` throttling constants (Apache-2.0).
 */
export const conditions: readonly Condition[] = [
  {
    id: 'desktop',
    title: { fr: 'Ordinateur', en: 'Desktop' },
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    touch: false,
    mobile: false,
    cpu: 1,
  },
  {
    id: 'smartphone',
    title: { fr: 'Smartphone, connexion lente', en: 'Smartphone, slow line' },
    ...phone,
    network: { download: 1_474_560, upload: 691_200, latency: 562.5 },
  },
  {
    id: 'smartphone-fast',
    title: { fr: 'Smartphone, connexion rapide', en: 'Smartphone, fast line' },
    ...phone,
    network: { download: 10_485_760, upload: 10_485_760, latency: 40 },
  },
];

/** The condition of that id, undefined when there is none. */
export function conditionById(id: string): Condition | undefined {
  return conditions.find((condition) => condition.id === id);
}
