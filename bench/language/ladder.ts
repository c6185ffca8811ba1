import { french } from '../../src/language/fr/index.ts';
import { frenchFigures } from '../../src/language/fr/level.ts';
import { unitsOf, type Sentence, type SourceBlock } from '../../src/language/index.ts';
import { labourCode, ministrySheets } from './corpora.ts';
import { quantile, rounded, type Row } from './row.ts';
import { officialPages, pagesAbsent } from './service-public.ts';

const chunkWords = 300;

const prose = (blocks: readonly SourceBlock[]): readonly Sentence[] =>
  unitsOf(blocks, french).flatMap(({ sentences }) => sentences);

/** Levels of stretches of 300 words, whole sentences each; what remains at the end is left out. */
function levelsOf(sentences: readonly Sentence[]): readonly number[] {
  const levels: number[] = [];
  let chunk: Sentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    chunk.push(sentence);
    words += sentence.words.length;
    if (words < chunkWords) continue;
    const level = frenchFigures(chunk)?.level;
    if (level !== undefined) levels.push(level);
    chunk = [];
    words = 0;
  }
  return levels;
}

/** Percentage of pairs in which one of `hard` stands above one of `easy`, ties counting for half: the area under the curve. */
export function auc(hard: readonly number[], easy: readonly number[]): number {
  const sorted = easy.toSorted((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = sorted[middle] ?? 0;
      if (there < value || (orEqual && there === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const points = hard.map((value) => (below(value, false) + below(value, true)) / 2);
  return (100 * points.reduce((sum, value) => sum + value, 0)) / (hard.length * easy.length);
}

function row(id: string, hard: readonly number[], easy: readonly number[], bar?: number): Row {
  const medians = [hard, easy].map((levels) =>
    quantile(
      levels.toSorted((a, b) => a - b),
      50,
    ).toFixed(2),
  );
  const detail = `${hard.length} and ${easy.length} stretches of ${chunkWords} words, median level ${medians.join(' and ')}`;
  return { id: `ladder: ${id}`, value: rounded(auc(hard, easy), 1), unit: '%', ...(bar === undefined ? {} : { bar }), detail };
}

/** Law is harder than the sheets of a ministry, which are harder than service-public.fr: the level should say so. */
export async function benchLadder(): Promise<readonly Row[] | { skipped: string }> {
  const [pages, articles, sheets] = [officialPages(), labourCode(), ministrySheets()];
  if (pages === undefined) return { skipped: pagesAbsent };
  if (articles === undefined || sheets === undefined)
    return { skipped: 'the Code du travail and the sheets of the ministry are not installed' };
  const easy = pages.flatMap(({ blocks }) => levelsOf(prose(blocks)));
  // An article is shorter than a stretch: they are read one after the other.
  const law = levelsOf(articles.flatMap(prose));
  const ministry = sheets.flatMap((sheet) => levelsOf(prose(sheet)));
  return [
    row('Code du travail > service-public.fr', law, easy, 94),
    row('ministry sheets > service-public.fr', ministry, easy, 90),
    row('Code du travail > ministry sheets', law, ministry),
  ];
}
