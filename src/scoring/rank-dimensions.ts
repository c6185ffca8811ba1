import { dimensions } from '../method/index.ts';
import type { DimensionRanking, RankedCard } from '../model/comparison.ts';
import type { Letter } from '../model/method.ts';

type Row = DimensionRanking['procedures'][number];

/** Better first: the letter, which gates may have capped, then the points. */
function isBetter(a: Row, b: Row): boolean {
  const [letterA, letterB] = [a.grade as Letter, b.grade as Letter];
  return letterA === letterB ? (a.points ?? 0) > (b.points ?? 0) : letterA < letterB;
}

function ranked(rows: readonly Row[]): readonly Row[] {
  const lettered = rows.filter(({ grade }) => grade !== null).toSorted((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
  let place = 1;
  const placed = lettered.map((row, index) => {
    const above = lettered[index - 1];
    if (above === undefined || isBetter(above, row)) place = index + 1;
    return { ...row, rank: place };
  });
  return [...placed, ...rows.filter(({ grade }) => grade === null)];
}

/** One order per dimension, never a mean over them: a fast page does not pay for a missing counter. Equals share a place. */
export function rankByDimension(cards: readonly RankedCard[]): readonly DimensionRanking[] {
  return dimensions.map(({ id: dimension }) => ({
    dimension,
    procedures: ranked(
      cards.flatMap(({ procedure: { id: procedure, title }, dimensions: own }) => {
        const found = own.find(({ id }) => id === dimension);
        if (found === undefined) return [];
        return [{ procedure, title, rank: null, grade: found.grade, coverage: found.coverage, points: found.points }];
      }),
    ),
  }));
}
