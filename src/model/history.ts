import type { JourneyOutcome } from './journey.ts';
import type { DimensionId, Letter } from './method.ts';
import type { Outcome } from './verdict.ts';
import type { Waiver } from './waiver.ts';

/** One procedure in one run, in the few figures that are followed over time. */
export interface HistoryPoint {
  /** Folder of the run, from the folder read. */
  readonly run: string;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  /** Version of the method: figures of two versions are never drawn on one line. */
  readonly method: string;
  /** Version of the rules that name findings: their numbers are not drawn on one line across two. Absent from older scorecards. */
  readonly identity?: number;
  readonly procedure: string;
  readonly title: string;
  readonly outcome: JourneyOutcome;
  readonly grade: Letter | null;
  readonly letters: Readonly<Partial<Record<DimensionId, Letter | null>>>;
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcome: Outcome;
    readonly measured: boolean;
    readonly value?: number;
    readonly unit?: string;
    readonly findings: number;
    /** True when replays of this run did not agree (`--repeat`). */
    readonly unstable?: true;
  }[];
  /** Distinct findings over all indicators. */
  readonly findings: number;
  /** How many of these a waiver accepts today; on the last run alone, and absent without waivers. */
  readonly accepted?: number;
  /** Documents asked at most. */
  readonly documents: number | null;
  readonly avoidable: number | null;
  readonly channels: string | null;
}

/** One procedure over time, oldest first. */
export interface ProcedureHistory {
  readonly procedure: string;
  readonly title: string;
  readonly points: readonly HistoryPoint[];
  /** Index of each point whose method is not that of the point before it. */
  readonly breaks: readonly number[];
}

/** `usager history --json`. */
export interface History {
  readonly schema: 'usager/history/1';
  readonly runs: readonly {
    readonly run: string;
    readonly startedAt: string;
    readonly method: string;
    readonly complete: boolean;
  }[];
  /** Folders left out, and why, in the reader’s language. */
  readonly skipped: readonly { readonly run: string; readonly reason: string }[];
  readonly procedures: readonly ProcedureHistory[];
  /** Waivers whose last day is past, of these procedures. Absent without one. */
  readonly expiredWaivers?: readonly Waiver[];
}
