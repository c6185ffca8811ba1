import type { Localized } from './localized.ts';

export type DimensionId =
  | 'channels'
  | 'information'
  | 'documents'
  | 'accessibility'
  | 'language'
  | 'journey'
  | 'prerequisites'
  | 'follow-up';

export type Letter = 'A' | 'B' | 'C' | 'D' | 'E';

/** Where a rule or a figure comes from. */
export interface Source {
  readonly label: Localized;
  readonly url?: string;
}

/** What an audit measures. */
export interface Indicator {
  /** `1.1`… `8.5`. */
  readonly id: string;
  readonly dimension: DimensionId;
  readonly title: Localized;
  /** Weight in the letter; 0 where no official threshold exists (a number and a rank only). */
  readonly weight: 0 | 1;
  readonly thresholds: { readonly passed: Localized; readonly partial: Localized; readonly failed: Localized } | null;
  /** True when a threshold is ours and not an official text's. */
  readonly ours: boolean;
  readonly sources: readonly Source[];
}

export interface Dimension {
  readonly id: DimensionId;
  readonly title: Localized;
  readonly question: Localized;
}

/** A population figure: value, base, year, source, all printed. */
export interface PopulationFigure {
  readonly id: string;
  /** 0–1. */
  readonly share: number;
  readonly what: Localized;
  readonly base: Localized;
  readonly year: number;
  readonly source: Source;
}
