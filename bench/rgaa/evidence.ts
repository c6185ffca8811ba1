import { tmpdir } from 'node:os';
import type { BrowserContext, Page } from 'playwright';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import { launchBrowser } from '../../src/cli/launch.ts';
import { pool } from '../../src/cli/pool.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { openCache, shortHash, versionOf } from './cache.ts';
import type { ActCase } from './cases.ts';
import { home, serveCases } from './serve.ts';

/** Milliseconds. Nothing comes from afar: a page that takes longer never ends (a sound that is missing, a frame that reloads). */
const loadTimeout = 5000;

/** A page with nothing beyond the local server: what would leave for another host stays where it is. */
async function openPage(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.route(
    (address) => address.origin !== base,
    (route) => route.abort('aborted'),
  );
  return page;
}

async function record(page: Page, url: string, axe: boolean): Promise<Evidence> {
  const response = await page.goto(url, { waitUntil: 'commit' });
  if (response?.ok() !== true) throw new Error(`${url}: ${response?.status()}`);
  await page.waitForLoadState('load', { timeout: loadTimeout }).catch(() => undefined);
  const navigation = { status: 200, redirects: [], requests: 1, bytes: 0 };
  return captureCheckpoint(page, { masker: createMasker([]), folder: tmpdir(), navigation, axe, screenshots: false });
}

/** A case to record; `axe` when what axe-core says of it is not known yet. */
interface Order {
  readonly act: ActCase;
  readonly axe: boolean;
}

/** Records cases in a real browser, as a journey records its states: one page that goes from address to address. */
async function recordAll(
  orders: readonly Order[],
  all: readonly ActCase[],
  keep: (order: Order, evidence: Evidence) => void,
): Promise<void> {
  process.stderr.write(`  recording ${orders.length} pages…\n`);
  const server = await serveCases(all);
  const { browser } = await launchBrowser(['127.0.0.1'], { env: process.env });
  try {
    const context = await browser.newContext();
    const free = [await openPage(context, server.url), await openPage(context, server.url)];
    const task = (order: Order) => async () => {
      const page = free.pop() ?? (await openPage(context, server.url));
      keep(order, await record(page, `${server.url}${home}${order.act.path}`, order.axe));
      free.push(page);
    };
    await pool(free.length, orders.map(task));
  } finally {
    await browser.close();
    await server.close();
  }
}

const served = ['bench/rgaa/serve.ts', 'node_modules/axe-core/package.json'];
const axeRunners = ['axe.ts', 'worlds.ts', 'in-page/run-axe.ts', 'in-page/partial-axe.ts'].map((name) => `src/capture/${name}`);

/**
 * Evidence of the cases, recorded once for a version of the capture: what an author of checks runs again and again only judges. What axe-core
 * says is kept apart: most changes of the capture leave it as it is, and it takes the longest.
 */
export async function evidenceOf(cases: readonly ActCase[], all: readonly ActCase[]): Promise<ReadonlyMap<ActCase, Evidence>> {
  const pages = openCache('act', versionOf([...served, 'src/capture']));
  const audits = openCache('act-axe', versionOf([...served, ...axeRunners]));
  const nameOf = ({ ruleId, path, content }: ActCase): string => `${ruleId}-${shortHash(path + content)}`;
  const orders = cases
    .map((act) => ({ act, axe: !audits.has(nameOf(act)) }))
    .filter(({ act, axe }) => axe || !pages.has(nameOf(act)));
  const keep = ({ act }: Order, { axe, ...rest }: Evidence): void => {
    if (axe !== undefined) audits.write(nameOf(act), axe);
    pages.write(nameOf(act), rest);
  };
  if (orders.length > 0) await recordAll(orders, all, keep);
  const read = (name: string): Evidence => ({ ...(pages.read(name) as Evidence), axe: audits.read(name) as Evidence['axe'] });
  return new Map(cases.map((one) => [one, read(nameOf(one))]));
}
