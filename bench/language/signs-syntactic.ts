import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { french } from '../../src/language/fr/index.ts';
import { unhelpfulErrors } from '../../src/language/fr/signs/unhelpful-errors.ts';
import { signsOf, unitsOf, type SignId } from '../../src/language/index.ts';
import { judgedTexts, judgementsOf, occurrencesIn, type JudgedText, type Judgements } from './judged.ts';
import { rounded, type Part, type Row } from './row.ts';
import { pagesAbsent } from './service-public.ts';

const syntactic: readonly SignId[] = [
  'long-sentence',
  'passive',
  'double-negation',
  'nominalisation',
  'impersonal-injunction',
  'nested-conditions',
  'parenthesis',
  'wall-of-text',
  'reader-not-addressed',
];

const bar = 90;
const folder = join(import.meta.dirname, 'judged');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Signs found in the texts, as `text hash`, and how many stand in pages of service-public.fr by sign. */
interface Found {
  readonly keys: ReadonlySet<string>;
  readonly counts: ReadonlyMap<SignId, number>;
  readonly words: number;
}

const isPage = ({ id }: JudgedText): boolean => id.startsWith('F');

function findAll(texts: readonly JudgedText[], judged: ReadonlySet<string>): Found {
  const keys = new Set<string>();
  const counts = new Map<SignId, number>();
  let words = 0;
  for (const text of texts) {
    if (!isPage(text) && !judged.has(text.id)) continue;
    for (const { sign, hash } of occurrencesIn(text)) {
      keys.add(`${sign} ${text.id} ${hash}`);
      if (isPage(text)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    if (isPage(text))
      for (const unit of unitsOf(text.blocks, french)) for (const sentence of unit.sentences) words += sentence.words.length;
  }
  return { keys, counts, words };
}

/** Right among the judged signs that are still found, in percent. */
function precisionRow({ sign, judged }: Judgements, { keys, counts, words }: Found): Row {
  const all = Object.entries(judged).flatMap(([text, signs]) =>
    Object.entries(signs).map(([hash, right]) => ({ right, found: keys.has(`${sign} ${text} ${hash}`) })),
  );
  const found = all.filter((one) => one.found);
  const right = found.filter((one) => one.right).length;
  const rate = rounded((1000 * (counts.get(sign) ?? 0)) / words, 2);
  // Wrong ones mended since no longer count: how the sample stood when it was drawn is said too.
  const gone = all.length === found.length ? '' : `, as drawn ${all.filter((one) => one.right).length} of ${all.length}`;
  return {
    id: `signs: ${sign}, precision`,
    value: rounded((100 * right) / found.length, 1),
    unit: '%',
    bar,
    detail: `${right} of ${found.length} read by hand${gone}; ${rate} per 1,000 words of service-public.fr`,
  };
}

/** Share of the passives of sentences drawn at random, all counted by hand, that are said by a passive or a duty without bearer. */
function passiveRecall(texts: readonly JudgedText[]): Row {
  const expected = readJson('passives-of-sentences.json') as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const done = new Set<string>();
  let [all, right, wrong] = [0, 0, 0];
  for (const { id, blocks } of texts) {
    const counts = expected[id];
    if (counts === undefined) continue;
    const units = unitsOf(blocks, french);
    const signs = signsOf(units, french).filter(({ sign }) => sign === 'passive' || sign === 'impersonal-injunction');
    units.forEach((unit, index) =>
      unit.sentences.forEach(({ text, start, end }) => {
        const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
        const count = counts[hash];
        if (count === undefined || done.has(hash)) return;
        done.add(hash);
        const found = signs.filter((sign) => sign.unit === index && sign.start >= start && sign.end <= end).length;
        [all, right, wrong] = [all + count, right + Math.min(count, found), wrong + Math.max(0, found - count)];
      }),
    );
  }
  const detail = `${right} of ${all} in ${done.size} sentences drawn at random, ${wrong} found too many`;
  return { id: 'signs: passive, recall', value: rounded((100 * right) / all, 1), unit: '%', bar: 85, detail };
}

interface Message {
  readonly text: string;
  readonly unhelpful: boolean;
  readonly role?: 'error' | 'alert';
}

/** Error messages written in the manner of real ones, said by hand to help or not. */
function errorRows(): readonly Row[] {
  const { messages } = readJson('unhelpful-error.json') as { readonly messages: readonly Message[] };
  const read = messages.map(({ text, unhelpful, role = 'error' }) => {
    const [unit] = unitsOf([{ role, text }], french);
    return { unhelpful, found: unit !== undefined && unhelpfulErrors(unit).length > 0 };
  });
  const found = read.filter((one) => one.found);
  const right = found.filter((one) => one.unhelpful).length;
  const expected = read.filter((one) => one.unhelpful).length;
  return [
    {
      id: 'signs: unhelpful-error, precision',
      value: rounded((100 * right) / found.length, 1),
      unit: '%',
      bar,
      detail: `${right} of ${found.length}, on ${read.length} messages`,
    },
    {
      id: 'signs: unhelpful-error, recall',
      value: rounded((100 * right) / expected, 1),
      unit: '%',
      bar,
      detail: `${right} of ${expected}`,
    },
  ];
}

/** What the signs that rest on syntax are worth: those drawn at random from real pages were read by hand, one by one. */
export const benchSyntacticSigns: Part = async () => {
  const texts = judgedTexts();
  if (!texts.some(isPage)) return { skipped: pagesAbsent };
  const judgements = syntactic.map(judgementsOf).filter((one) => one !== undefined);
  const found = findAll(texts, new Set(judgements.flatMap(({ judged }) => Object.keys(judged))));
  return [...judgements.map((one) => precisionRow(one, found)), passiveRecall(texts), ...errorRows()];
};
