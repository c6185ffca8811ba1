import type { JourneyOutcome } from '../journey.ts';

export interface ScoredJourney {
  readonly path: string;
  readonly title: string;
  readonly condition: string;
  readonly outcome: JourneyOutcome;
  /** True when it did not end in the same way in every replay; `outcome` is the first one’s. */
  readonly unstable?: true;
  readonly blockedAt?: string;
  /** The step of the scenario that the site did not let through. */
  readonly blockedStep?: ScenarioLine;
  readonly obstacle?: string;
  /** `test`: recorded in an end-to-end test; `clicks` is then not counted. */
  readonly recordedBy?: 'test';
  /** Attempts that the network broke off before the one told here, oldest first; `screenshot` from the procedure’s folder. */
  readonly attempts?: readonly {
    readonly startedAt: string;
    readonly outcome: JourneyOutcome;
    readonly obstacle: string;
    readonly screenshot?: string;
  }[];
  readonly steps: number;
  readonly pages: number;
  readonly fields: number;
  readonly clicks: number;
  readonly durationMs: number;
  readonly bytes: number;
  /** Checkpoints in order, for the strip of pictures. Paths from the procedure's folder. */
  readonly checkpoints: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly url: string;
    readonly kind: 'state' | 'error';
    readonly screenshot?: string;
    readonly thumbnail?: string;
    /** The step of the scenario that led here. Absent without scenario file, and from scorecards made before it was kept. */
    readonly step?: ScenarioLine;
  }[];
}

/** A line of a scenario file, from 1; the file is named from the folder where the run was started. */
export interface ScenarioLine {
  readonly file: string;
  readonly line: number;
}
