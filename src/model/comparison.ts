import type { Localized } from './localized.ts';
import type { JourneyOutcome } from './journey.ts';
import type { DimensionId, Letter } from './method.ts';
import type { Scorecard, ScoredFinding } from './scorecard.ts';
import type { Outcome } from './verdict.ts';
import type { Waiver } from './waiver.ts';

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
  /** Not re-checked as a whole: states looked at again where it is no more. */
  readonly fixedOn?: readonly string[];
  /** States of the first run that were not reached or could not be judged again, when others were. */
  readonly notRecheckedOn?: readonly string[];
  /** New: states of the second run that had not been looked at before, when others had. */
  readonly notCheckedBeforeOn?: readonly string[];
  /** States of journeys that only one run has. */
  readonly leftOutOn?: readonly string[];
  /**
   * New or fixed: which copy of a component on a page, 2 for the second one, when the others were there before, or still are; `seenOn`: the states that show so
   * many.
   */
  readonly copy?: number;
  /** Kept: its id in the first run, when alike components around it changed (the first 8 characters are the same). */
  readonly was?: string;
  /** Kept: states of the second run, looked at both times, where it is seen more or fewer times; 0 when not at all. */
  readonly changes?: readonly { readonly checkpoint: string; readonly before: number; readonly after: number }[];
}

/** What an indicator said in one run. */
export interface IndicatorState {
  readonly outcome: Outcome;
  /** True for a number without verdict. */
  readonly measured: boolean;
  readonly value?: number;
  readonly unit?: string;
}

/**
 * What became of an indicator. `lost`: decided before, not any more (not observed, to be checked, not applicable); `gained`: the reverse.
 * `more` and `fewer` are for numbers without verdict; `undecided` when neither run decided.
 */
export interface IndicatorChange {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly title: string;
  readonly before: IndicatorState | null;
  readonly after: IndicatorState | null;
  readonly change: 'better' | 'worse' | 'same' | 'gained' | 'lost' | 'more' | 'fewer' | 'undecided';
}

/** How a journey of both runs ended, when that changed. */
export interface JourneyChange {
  /** `<path>--<condition>`. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly condition: string;
  readonly before: JourneyOutcome;
  readonly after: JourneyOutcome;
  /** Where and by what it is stopped now. */
  readonly blockedAt?: string;
  readonly obstacle?: string;
}

/** Things that appeared and disappeared, in words. */
export interface Change {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Two scorecards of one procedure, side by side. */
export interface ScorecardComparison {
  readonly procedure: string;
  readonly title: string;
  readonly overall: LetterChange;
  /** Coverage (0–1) of the second run beside. */
  readonly dimensions: readonly (LetterChange & { readonly coverageBefore: number | null; readonly coverageAfter: number })[];
  /** Every indicator of the second run, in the order of the method. */
  readonly indicators: readonly IndicatorChange[];
  /** `<path>--<condition>` of both runs, and of one only: what was seen only there is left out. */
  readonly journeys: {
    readonly common: readonly string[];
    readonly onlyBefore: readonly string[];
    readonly onlyAfter: readonly string[];
    /** Common journeys that no longer reach their end, because of the site (`blocked`) or of the replay (`failed`). */
    readonly noLongerComplete: readonly JourneyChange[];
    readonly nowComplete: readonly JourneyChange[];
  };
  readonly findings: {
    readonly new: readonly ComparedFinding[];
    /** Looked for again on every state that showed it (of the common journeys), and not found. */
    readonly fixed: readonly ComparedFinding[];
    readonly kept: readonly ComparedFinding[];
    /** Found before; a state that showed it was not looked at again. `fixedOn`: those that were, and are clean. */
    readonly notRechecked: readonly ComparedFinding[];
    /** Found now; the place or the indicator had not been looked at before, so it may not be new. */
    readonly notCheckedBefore: readonly ComparedFinding[];
    /** Found on paths or conditions that are not common to both runs. */
    readonly leftOut: readonly ComparedFinding[];
  };
  readonly documents: Change;
  readonly channels: Change & { readonly levelBefore: string | null; readonly levelAfter: string | null };
  /** Waivers that hold for an indicator or a rule of this procedure; those of findings are with them (`waived`). */
  readonly accepted?: readonly Waiver[];
}

/** Refusal to compare, or the comparison. */
export type Comparison =
  | { readonly ok: false; readonly why: 'method-versions' | 'identities' | 'procedures'; readonly message: Localized }
  | { readonly ok: true; readonly comparison: ScorecardComparison };

/** What the lines of an overview need of a scorecard. */
export interface RankedCard extends Pick<Scorecard, 'method' | 'procedure' | 'outcome' | 'grade' | 'dimensions'> {
  readonly documents: Pick<NonNullable<Scorecard['documents']>, 'max' | 'avoidable'> | null;
  readonly channels: Pick<NonNullable<Scorecard['channels']>, 'level'> | null;
}

/** How many of the procedures compared meet an objective of « Vos démarches essentielles ». */
export interface GoalLine {
  readonly indicator: string;
  readonly title: Localized;
  /** What counts as met. */
  readonly met: Localized;
  /** Ids of the procedures. */
  readonly passed: readonly string[];
  readonly notPassed: readonly string[];
  /** To be checked by a person, or not observed: named, and never counted. */
  readonly undecided: readonly string[];
  /** 0–1: passed out of those decided; null when none was. */
  readonly share: number | null;
  readonly reached: boolean | null;
}

/** The procedures compared, from best to worst on one dimension; those without a letter last, without a place. */
export interface DimensionRanking {
  readonly dimension: DimensionId;
  readonly procedures: readonly {
    readonly procedure: string;
    readonly title: string;
    readonly rank: number | null;
    readonly grade: Letter | null;
    /** 0–1. */
    readonly coverage: number;
    readonly points: number | null;
  }[];
}

/** A run that was compared. */
export interface ComparedRun {
  /** Folder, as given. */
  readonly run: string;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly usager: string;
  readonly complete: boolean;
  /**
   * Procedures whose scorecard was recomputed from the evidence, because it was of another version of the method (`from`), or, `identity`, named its
   * findings by older rules.
   */
  readonly recomputed: readonly { readonly procedure: string; readonly from: string; readonly why?: 'identity' }[];
}

/** Runs side by side (`usager compare --json`). */
export interface RunsComparison {
  readonly schema: 'usager/comparison/1';
  readonly method: string;
  readonly runs: readonly ComparedRun[];
  /** Over all `comparisons`. */
  readonly totals: FindingTotals;
  /** How many of these a waiver accepts: they are in `totals` too. Absent without waivers. */
  readonly accepted?: FindingTotals;
  /** Waivers whose last day is past, of the procedures compared: they accept nothing. Absent without one. */
  readonly expiredWaivers?: readonly Waiver[];
  /** Before → after, for each procedure of both the first and the last run, the gravest regressions first. */
  readonly comparisons: readonly ScorecardComparison[];
  /** Procedures of one run only. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Of the latest scorecard of every procedure. */
  readonly goals: readonly GoalLine[];
  readonly dimensions: readonly DimensionRanking[];
}

/** Numbers of findings over all procedures compared. */
export type FindingTotals = Readonly<Record<keyof ScorecardComparison['findings'], number>>;
