import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { french } from '../../src/language/fr/index.ts';
import { blockAt, signsOf, unitsOf, type SignId } from '../../src/language/index.ts';
import { judgedPages, type JudgedPage } from './judged-pages.ts';
import { rounded, type Part, type Row } from './row.ts';
import { pagesAbsent } from './service-public.ts';

/** A sign in a page: the block it begins in, and its place there. */
export interface Place {
  readonly sign: SignId;
  readonly page: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What a reader said of one sign drawn at random. No text is kept: `hash` tells that the words are still the same. */
interface Judgement extends Omit<Place, 'sign'> {
  readonly hash: string;
  readonly right: boolean;
}

const lexical = ['jargon', 'unexplained-acronym', 'legal-reference', 'capitals', 'empty-link', 'inconsistent-name'] as const;

export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 10);

/** Every sign of words of a page, where its words begin; of links without their page, those that say nothing. */
export function placesIn({ id, blocks }: JudgedPage): readonly Place[] {
  const units = unitsOf(blocks, french);
  return signsOf(units, french).flatMap(({ sign, unit, start, end }) => {
    const home = units[unit];
    if (home === undefined || (sign !== 'empty-link' && id.startsWith('links/'))) return [];
    const block = blockAt(home, start);
    const from = home.blocks.findLast((one) => one.start <= start)?.start ?? 0;
    return [{ sign, page: id, block, start: start - from, end: end - from }];
  });
}

function judgementsOf(sign: SignId): readonly Judgement[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'judged', `${sign}.json`), 'utf8')) as readonly Judgement[];
}

interface Tally {
  found: number;
  wrong: number;
  lost: number;
  changed: number;
}

/** A sign counts as it was judged when it overlaps a judged place, however its ends have moved. */
function tally(
  judgements: readonly Judgement[],
  places: ReadonlyMap<string, readonly Place[]>,
  pages: ReadonlyMap<string, JudgedPage>,
): Tally {
  const counts: Tally = { found: 0, wrong: 0, lost: 0, changed: 0 };
  for (const { page, block, start, end, hash, right } of judgements) {
    const words = pages.get(page)?.blocks[block]?.text.trim().slice(start, end) ?? '';
    if (hashOf(words) !== hash) counts.changed += 1;
    else if (!(places.get(page) ?? []).some((place) => place.block === block && place.start < end && start < place.end))
      counts.lost += right ? 1 : 0;
    else {
      counts.found += 1;
      counts.wrong += right ? 0 : 1;
    }
  }
  return counts;
}

/** Too few occurrences on these pages for a bar. */
const enough = 30;

function rowsOf(sign: SignId, all: readonly Place[], pages: ReadonlyMap<string, JudgedPage>, words: number): readonly Row[] {
  const judgements = judgementsOf(sign);
  const places = Map.groupBy(all, ({ page }) => page);
  const { found, wrong, lost, changed } = tally(judgements, places, pages);
  const official = all.filter(({ page }) => !page.startsWith('demo/'));
  const rightWhenDrawn = judgements.filter(({ right }) => right).length;
  const drawn = `drawn at random, ${rightWhenDrawn} of ${judgements.length} right`;
  const detail = `${drawn}; now ${found} found, ${wrong} wrong, ${lost} right ones lost${changed === 0 ? '' : `, ${changed} of another text`}`;
  return [
    {
      id: `${sign}: precision`,
      value: rounded(found === 0 ? 0 : (found - wrong) / found, 3),
      unit: '',
      ...(judgements.length < enough ? {} : { bar: 0.9 }),
      detail,
    },
    {
      id: `${sign}: per 1,000 words`,
      value: rounded((1000 * official.length) / words, 3),
      unit: '',
      detail: `${official.length} on service-public.fr`,
    },
  ];
}

/** Precision of the signs of words, judged by hand, and how often they occur on service-public.fr. */
export const benchLexicalSigns: Part = async () => {
  const read = judgedPages();
  if (read === undefined) return { skipped: pagesAbsent };
  const pages = new Map(read.map((page) => [page.id, page]));
  const words = read.filter(({ id }) => !/^(?:demo|links)\//u.test(id)).reduce((sum, { blocks }) => sum + wordsOf(blocks), 0);
  const places = read.flatMap(placesIn);
  return lexical.flatMap((sign) =>
    rowsOf(
      sign,
      places.filter((place) => place.sign === sign),
      pages,
      words,
    ),
  );
};

function wordsOf(blocks: JudgedPage['blocks']): number {
  return blocks.reduce((sum, { text }) => sum + french.words(text).length, 0);
}
