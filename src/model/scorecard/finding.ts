import type { Rect } from '../evidence.ts';
import type { FindingWaiver } from '../waiver.ts';

/** A finding as printed: its message in the run's language. */
export interface ScoredFinding {
  readonly id: string;
  readonly checkpoint: string;
  readonly message: string;
  readonly selector?: string;
  readonly frame?: string;
  readonly quote?: string;
  /** The words of the quote that are meant, when they are not all of it. */
  readonly found?: string;
  /** Path of the picture from the procedure's folder. */
  readonly screenshot?: string;
  readonly rect?: Rect;
  readonly requirement?: string;
  readonly impact?: string;
  readonly seenOn: readonly string[];
  /**
   * Each time that it was seen, when more than once, in the order of the journeys; at most 50. Absent from scorecards made before they were kept, as
   * `occurrenceCount` is unless some were left out.
   */
  readonly occurrences?: readonly ScoredOccurrence[];
  readonly occurrenceCount?: number;
  /** Components of the same name on the page of `checkpoint`, defective or not, when there are several. */
  readonly alike?: number;
  /** Accepted by a waiver of `usager.config.yaml`: noted in reports alone, never in `scorecard.json`; it changes no letter. */
  readonly waived?: FindingWaiver;
  /** The same of a waiver whose last day is past: it accepts nothing any more. */
  readonly waiverExpired?: FindingWaiver;
}

/** Once that a finding was seen; what is as the finding says is not said again. */
export interface ScoredOccurrence {
  readonly checkpoint: string;
  readonly selector?: string;
  readonly frame?: string;
  readonly rect?: Rect;
  readonly screenshot?: string;
  readonly alike?: number;
}
