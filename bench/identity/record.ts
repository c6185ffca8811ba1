import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { mutate, type Order } from './mutate.ts';
import type { BenchPage } from './pages.ts';

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
/** Milliseconds: nothing comes from afar. */
const loadTimeout = 5000;

/** A page that asks nothing of other hosts. */
export async function openTab(browser: Browser, base: string): Promise<Page> {
  const context = await browser.newContext({ viewport: desktop });
  const tab = await context.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await tab.route(
    (address) => address.origin !== base,
    (route) => route.abort('aborted'),
  );
  return tab;
}

async function load(tab: Page, { open }: BenchPage, base: string): Promise<void> {
  await tab.setViewportSize(desktop);
  if ('path' in open) await tab.goto(`${base}/${open.path}`, { waitUntil: 'commit' });
  else {
    // A page of its own address, so that what it names by an address is not that of the page before.
    await tab.goto(`${base}/package.json`, { waitUntil: 'commit' });
    await tab.setContent(open.html, { waitUntil: 'commit' });
  }
  await tab.waitForLoadState('load', { timeout: loadTimeout }).catch(() => undefined);
}

/** The page, marked, mutated and captured as Usager captures any state; undefined when the mutation found nothing to do on it. */
export async function recordMutated(tab: Page, page: BenchPage, base: string, order: Order): Promise<Evidence | undefined> {
  await load(tab, page, base);
  await tab.evaluate(mutate, { mutation: 'none', seed: 0, busy: [] } satisfies Order);
  if (order.mutation !== 'none' && !(await tab.evaluate(mutate, order))) return undefined;
  if (order.mutation === 'viewport') await tab.setViewportSize(phone);
  const navigation = { status: 200, redirects: [], requests: 1, bytes: 0 };
  const folder = join(tmpdir(), 'usager-bench-identity');
  return captureCheckpoint(tab, { masker: createMasker([]), folder, navigation, axe: true, screenshots: false });
}
