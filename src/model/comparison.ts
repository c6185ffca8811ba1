import type { Localized } from './localized.ts';
import type { Letter } from './method.ts';
import type { ScoredFinding } from './scorecard.ts';

/** What became of a letter. `gained` and `lost`: there was none before, or none after. */
export interface LetterChange {
  /** Dimension id, or `overall`. */
  readonly id: string;
  readonly before: Letter | null;
  readonly after: Letter | null;
  readonly change: 'better' | 'worse' | 'same' | 'gained' | 'lost';
}

export interface ComparedFinding extends ScoredFinding {
  readonly indicator: string;
}

/** Things that appeared and disappeared, in words. */
export interface Change {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Two scorecards of one procedure, side by side. */
export interface ScorecardComparison {
  readonly procedure: string;
  readonly overall: LetterChange;
  readonly dimensions: readonly LetterChange[];
  /** `<path>--<condition>` of both runs, and of one only: what was seen only there is left out. */
  readonly journeys: {
    readonly common: readonly string[];
    readonly onlyBefore: readonly string[];
    readonly onlyAfter: readonly string[];
  };
  readonly findings: {
    readonly new: readonly ComparedFinding[];
    readonly fixed: readonly ComparedFinding[];
    readonly kept: readonly ComparedFinding[];
    /** Found before; the place or the indicator was not looked at again. */
    readonly notRechecked: readonly ComparedFinding[];
    /** Found now; the place or the indicator had not been looked at before, so it may not be new. */
    readonly notCheckedBefore: readonly ComparedFinding[];
    /** Found on paths or conditions that are not common to both runs. */
    readonly leftOut: readonly ComparedFinding[];
  };
  readonly documents: Change;
  readonly channels: Change & { readonly levelBefore: string | null; readonly levelAfter: string | null };
}

/** Refusal to compare, or the comparison. */
export type Comparison =
  | { readonly ok: false; readonly why: 'method-versions' | 'procedures'; readonly message: Localized }
  | { readonly ok: true; readonly comparison: ScorecardComparison };
