import type { Outcome } from '../../model/verdict.ts';
import type { JourneyOutcome } from '../../model/journey.ts';
import type { DimensionId, Letter } from '../../model/method.ts';

/**
 * What the scorecard must show of a defect. `at` is a path in `scorecard.json`: names with dots, `[]` for every item of a list
 * (`channels.phone[].tariff`). `includes`: one of the values found there is this one; `includesText`: one of them holds this text.
 */
export type Shown =
  | { readonly outcome: readonly Outcome[] }
  | { readonly at: string; readonly equals: string | number | boolean | null }
  | { readonly at: string; readonly atLeast: number }
  | { readonly at: string; readonly atMost: number }
  | { readonly at: string; readonly includes: string | number | boolean }
  | { readonly at: string; readonly includesText: string };

/** One defect that we put in a procedure on purpose. */
export interface PlantedDefect {
  readonly id: string;
  /** Indicator that must notice it. An `outcome` in `shown` is the outcome of this indicator. */
  readonly indicator: string;
  readonly shown: readonly Shown[];
  /** What was done, where, and why the method must answer so. */
  readonly why: string;
}

/** What the scorecard of one embedded procedure must say. */
export interface ExpectedScorecard {
  /** Id of the procedure in its scenario. */
  readonly procedure: string;
  /** Worst outcome of its journeys, with submission allowed. */
  readonly outcome: JourneyOutcome;
  /** Overall letters that the method may give; `null` alone when it must give none. */
  readonly grades: readonly (Letter | null)[];
  /** Letters that the method may give to a dimension; `null` as well while too few of its indicators are observed. */
  readonly letters: Readonly<Partial<Record<DimensionId, readonly (Letter | null)[]>>>;
  readonly defects: readonly PlantedDefect[];
  /** Indicators that must be `passed`: the site does what they ask. */
  readonly passed: readonly string[];
  /** Indicators that the site satisfies and that must be `passed` as soon as they are observed (`untested` until then). */
  readonly passedOnceObserved: readonly string[];
  /** True when no indicator may be `partial` or `failed` and none may have a finding: the site has no defect that we know of. */
  readonly flawless: boolean;
}
