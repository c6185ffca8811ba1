import type { Letter } from '../model/method.ts';
import type { Localized } from '../model/localized.ts';
import type { RankedCard } from '../model/comparison.ts';
import { indicators, letters } from '../method/index.ts';
import { say } from '../method/say.ts';

/** Place of a procedure among those compared; equals share a place. */
interface RankedProcedure {
  readonly procedure: string;
  /** 1 is best; null without an overall letter. */
  readonly rank: number | null;
  readonly grade: Letter | null;
  /** Place on each indicator that has a number but no threshold; 1 is the least burden. */
  readonly measured: readonly {
    readonly indicator: string;
    readonly value: number;
    readonly unit: string;
    readonly rank: number;
  }[];
}

export type Ranking =
  | { readonly ok: false; readonly why: 'method-versions'; readonly message: Localized }
  | { readonly ok: true; readonly of: number; readonly procedures: readonly RankedProcedure[] };

/**
 * Order of the procedures: the overall letter, then the profile read from its worst letters up, so that the one that leaves fewer people
 * behind comes first and a good letter elsewhere buys nothing. Letters compare as text (A < E).
 */
function orderOf({ grade, dimensions }: RankedCard): string {
  const profile = dimensions.flatMap((dimension) => (dimension.grade === null ? [] : [dimension.grade]));
  return `${grade ?? ''}${letters
    .toReversed()
    .map((letter) => profile.filter((own) => own === letter).length)
    .join('')}`;
}

/** Place of `own` among `all`: one more than the number of better ones. */
function place<T extends string | number>(own: T, all: readonly T[]): number {
  return 1 + all.filter((other) => other < own).length;
}

type Figures = ReadonlyMap<string, { readonly value: number; readonly unit: string }>;

/** Numbers without threshold, by indicator. */
function figuresOf({ dimensions }: RankedCard): Figures {
  return new Map(
    dimensions
      .flatMap(({ indicators: own }) => own)
      .flatMap(({ id, measured, value, unit = '' }) => (measured && value !== undefined ? [[id, { value, unit }] as const] : [])),
  );
}

function measuredRanks(own: Figures, all: readonly Figures[]): RankedProcedure['measured'] {
  return indicators.flatMap(({ id, weight }) => {
    const figure = own.get(id);
    if (weight !== 0 || figure === undefined) return [];
    const values = all.flatMap((figures) => figures.get(id)?.value ?? []);
    return [{ indicator: id, ...figure, rank: place(figure.value, values) }];
  });
}

/** Ranks procedures scored under one version of the method, in the order given. */
export function rankProcedures(cards: readonly RankedCard[]): Ranking {
  const versions = [...new Set(cards.map(({ method }) => method.version))];
  if (versions.length > 1) {
    const message = say(
      `Versions de la méthode différentes (${versions.join(', ')}) : recalculez les fiches avec « usager rescore » avant de comparer.`,
      `Different versions of the method (${versions.join(', ')}): recompute the scorecards with “usager rescore” before comparing.`,
    );
    return { ok: false, why: 'method-versions', message };
  }
  const graded = cards.filter(({ grade }) => grade !== null).map(orderOf);
  const figures = cards.map(figuresOf);
  const procedures = cards.map((card, index) => ({
    procedure: card.procedure.id,
    rank: card.grade === null ? null : place(orderOf(card), graded),
    grade: card.grade,
    measured: measuredRanks(figures[index] ?? new Map(), figures),
  }));
  return { ok: true, of: cards.length, procedures };
}
