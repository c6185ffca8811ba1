import type { Concern } from './absence.ts';
import type { JourneyCheck, PageCheck } from './check.ts';
import type { Compliance, JourneyCompliance } from './compliance.ts';
import type { Preparation } from './preparation.ts';

/** What a machine does for the criteria of one theme. */
export interface ThemeChecks {
  readonly checks: readonly PageCheck[];
  readonly journeyChecks: readonly JourneyCheck[];
  readonly concerns: readonly Concern[];
  readonly compliances: readonly Compliance[];
  /** Decided over all states. */
  readonly journeyCompliances?: readonly JourneyCompliance[];
  readonly preparations: readonly Preparation[];
}
