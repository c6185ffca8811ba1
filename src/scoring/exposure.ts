import type { JudgedIndicator } from '../model/audit.ts';
import type { Localized } from '../model/localized.ts';
import type { PopulationFigure } from '../model/method.ts';
import type { PopulationFigureId } from '../method/index.ts';
import { populationFigure, populationObstacles } from '../method/index.ts';
import { say } from '../method/say.ts';

/** Share of the population exposed to at least one of some obstacles: an interval, never a sum. Shares are 0–1. */
export interface PopulationExposure {
  /** Fréchet bounds of the union: the largest share, and the sum bounded by 1. */
  readonly lower: number;
  readonly upper: number;
  /** 1 − Π(1 − p): indicative only, as if the difficulties were independent, which they are not. */
  readonly independence: number;
  /** True when the figures do not count the same people, or not in the same year. */
  readonly basesDiffer: boolean;
  readonly figures: readonly PopulationFigure[];
  readonly message: Localized;
}

/** Fréchet bounds and independence value of a union of events of these probabilities (0–1). Empty: all zero. */
export function unionBounds(shares: readonly number[]): {
  readonly lower: number;
  readonly upper: number;
  readonly independence: number;
} {
  const lower = shares.reduce((most, share) => Math.max(most, share), 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  const none = shares.reduce((product, share) => product * (1 - share), 1);
  // Rounding may put the sum of one share, or the product, a hair outside the interval.
  const upper = Math.max(lower, Math.min(1, sum));
  return { lower, upper, independence: Math.min(upper, Math.max(lower, 1 - none)) };
}

/** Figures of the population that the verdicts of a procedure expose to an obstacle, each once. */
export function observedObstacles(judged: readonly JudgedIndicator[]): readonly PopulationFigureId[] {
  const outcomes = new Map(judged.map(({ indicator, verdict }) => [indicator, verdict.outcome]));
  const met = populationObstacles.filter(({ indicator, outcome }) => outcomes.get(indicator) === outcome);
  return [...new Set(met.map(({ figure }) => figure))];
}

const shareText = (share: number, decimal: string): string => (Math.round(share * 1000) / 10).toString().replace('.', decimal);

function wording(lower: number, upper: number, basesDiffer: boolean): Localized {
  const [low, high] = [shareText(lower, ','), shareText(upper, ',')];
  const [lowEn, highEn] = [shareText(lower, '.'), shareText(upper, '.')];
  const bases = basesDiffer ? ([' (bases différentes)', ' (bases differ)'] as const) : (['', ''] as const);
  const range =
    low === high ? ([`${low} %`, `${lowEn}%`] as const) : ([`de ${low} à ${high} %`, `${lowEn} to ${highEn}%`] as const);
  return say(
    `Part de la population exposée à au moins un obstacle observé : ${range[0]}${bases[0]}.`,
    `Share of the population exposed to at least one obstacle observed: ${range[1]}${bases[1]}.`,
  );
}

/** Exposure of the population to some obstacles. “Exposed to at least one obstacle observed”, never “excluded”. */
export function populationExposure(obstacles: readonly PopulationFigureId[]): PopulationExposure {
  const figures = [...new Set(obstacles)].map((id) => populationFigure(id));
  const bounds = unionBounds(figures.map(({ share }) => share));
  const basesDiffer = new Set(figures.map(({ base, year }) => `${base.fr} ${year}`)).size > 1;
  const message =
    figures.length === 0
      ? say('Aucun obstacle chiffré n’a été observé.', 'No obstacle with a population figure was observed.')
      : wording(bounds.lower, bounds.upper, basesDiffer);
  return { ...bounds, basesDiffer, figures, message };
}
