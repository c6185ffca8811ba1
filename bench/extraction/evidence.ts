import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import { launchBrowser } from '../../src/cli/launch.ts';
import { pool } from '../../src/cli/pool.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { pageHtml } from '../../test/real/vdd/page.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'reports', 'bench-extraction');

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesOf(join(path, name)));
}

/** What the evidence depends on: the capture and the renderer of the pages. */
function version(): string {
  const hash = createHash('sha256');
  for (const file of ['src/capture', 'test/real/vdd'].flatMap((path) => filesOf(join(root, path))))
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

async function record(page: Page, id: string, folder: string): Promise<Evidence> {
  const html = pageHtml(id);
  await page.setContent(html);
  const navigation = { status: 200, redirects: [], requests: 1, bytes: html.length };
  return captureCheckpoint(page, { masker: createMasker([]), folder, navigation, axe: false, screenshots: false });
}

/** Records the pages that are not in the cache yet, in a real browser. */
async function recordMissing(ids: readonly string[], fileOf: (id: string) => string): Promise<void> {
  const missing = ids.filter((id) => !existsSync(fileOf(id)));
  if (missing.length === 0) return;
  process.stderr.write(`  recording ${missing.length} pages…\n`);
  const folder = await mkdtemp(join(tmpdir(), 'usager-bench-'));
  const { browser } = await launchBrowser([], { env: process.env });
  try {
    const tasks = missing.map((id) => async () => {
      const page = await browser.newPage();
      const evidence = await record(page, id, folder);
      await page.close();
      // Of the evidence, what the inventories read.
      const { text, fields, links, page: facts } = evidence;
      writeFileSync(fileOf(id), JSON.stringify({ text, fields, links, page: facts }));
    });
    await pool(2, tasks, new AbortController().signal);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Evidence of pages of service-public.fr, recorded once for a version of the capture. */
export async function evidenceOf(ids: readonly string[]): Promise<ReadonlyMap<string, Evidence>> {
  const folder = join(cache, version());
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  await recordMissing(ids, fileOf);
  return new Map(ids.map((id) => [id, JSON.parse(readFileSync(fileOf(id), 'utf8')) as Evidence]));
}
