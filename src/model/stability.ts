import type { JourneyOutcome } from './journey.ts';
import type { Outcome } from './verdict.ts';

/** A verdict that the replays do not agree on: its outcome in each, in order; for a mere measure, its value. */
export interface UnstableIndicator {
  readonly indicator: string;
  readonly values: readonly (Outcome | number)[];
}

/** A finding that not every replay shows. `not-observed`: none of its states was reached in that replay. */
export interface UnstableFinding {
  readonly finding: string;
  /** Indicator that it belongs to. */
  readonly in: string;
  readonly message: string;
  readonly checkpoint: string;
  readonly values: readonly ('found' | 'not-found' | 'not-observed')[];
}

/** A journey (`<path>--<condition>`) that did not end in the same way each time. */
export interface UnstableJourney {
  readonly journey: string;
  readonly values: readonly JourneyOutcome[];
}

/** What the replays of one procedure, compared, do not agree on. */
export interface Stability {
  /** Replays compared, the first one included. */
  readonly replays: number;
  readonly unstable: readonly (UnstableIndicator | UnstableFinding | UnstableJourney)[];
  /** Findings beyond those listed. */
  readonly omitted?: number;
}
