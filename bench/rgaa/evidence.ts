import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import { launchBrowser } from '../../src/cli/launch.ts';
import { pool } from '../../src/cli/pool.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ActCase } from './cases.ts';
import { home, serveCases } from './serve.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'reports', 'bench-rgaa');
/** Milliseconds. Nothing comes from afar: a page that takes longer never ends (a sound that is missing, a frame that reloads). */
const loadTimeout = 5000;

const filesOf = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

/** What the evidence depends on: the capture, axe-core and the way the pages are served. */
function version(): string {
  const hash = createHash('sha256');
  const sources = ['src/capture', 'bench/rgaa/serve.ts', 'bench/rgaa/evidence.ts', 'node_modules/axe-core/package.json'];
  for (const file of sources.flatMap((path) => filesOf(join(root, path)))) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Loads a page with nothing beyond the local server: what would leave for another host stays where it is. */
async function open(context: BrowserContext, base: string, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.route(
    (address) => address.origin !== base,
    (route) => route.abort('aborted'),
  );
  const response = await page.goto(url, { waitUntil: 'commit' });
  if (response?.ok() !== true) throw new Error(`${url}: ${response?.status()}`);
  await page.waitForLoadState('load', { timeout: loadTimeout }).catch(() => undefined);
  return page;
}

async function record(context: BrowserContext, base: string, { path, content }: ActCase): Promise<Evidence> {
  const page = await open(context, base, `${base}${home}${path}`);
  try {
    const navigation = { status: 200, redirects: [], requests: 1, bytes: content.length };
    const options = { masker: createMasker([]), folder: tmpdir(), navigation, axe: true, screenshots: false };
    return await captureCheckpoint(page, options);
  } finally {
    await page.close();
  }
}

/** Records cases in a real browser, as a journey records a state. */
async function recordAll(cases: readonly ActCase[], all: readonly ActCase[], keep: (one: ActCase, evidence: Evidence) => void) {
  process.stderr.write(`  recording ${cases.length} pages…\n`);
  const server = await serveCases(all);
  const { browser } = await launchBrowser(['127.0.0.1'], { env: process.env });
  try {
    const context = await browser.newContext();
    const base = new URL(server.url).origin;
    const tasks = cases.map((one) => async () => keep(one, await record(context, base, one)));
    await pool(2, tasks);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Evidence of the cases, recorded once for a version of the capture: what an author of checks runs again and again only judges. */
export async function evidenceOf(cases: readonly ActCase[], all: readonly ActCase[]): Promise<ReadonlyMap<ActCase, Evidence>> {
  const folder = join(cache, version());
  mkdirSync(folder, { recursive: true });
  const fileOf = ({ ruleId, path, content }: ActCase): string =>
    join(folder, `${ruleId}-${createHash('sha256').update(path).update(content).digest('hex').slice(0, 12)}.json`);
  const missing = cases.filter((one) => !existsSync(fileOf(one)));
  if (missing.length > 0) {
    await recordAll(missing, all, (one, evidence) => {
      // Two runs may record at once: a file is there whole or not at all.
      const draft = `${fileOf(one)}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(evidence));
      renameSync(draft, fileOf(one));
    });
  }
  return new Map(cases.map((one) => [one, JSON.parse(readFileSync(fileOf(one), 'utf8')) as Evidence]));
}
