import type { GridStatus } from './rgaa-grid.ts';

/** What a person concluded on one criterion. */
export interface PersonAnswer {
  readonly procedure: string;
  /** `1.1`… `13.12`. */
  readonly criterion: string;
  /** Checkpoint id; absent for every state on which no machine decided. */
  readonly checkpoint?: string;
  readonly status: Exclude<GridStatus, 'NT'>;
  /** What is wrong (compulsory for NC) or why. */
  readonly comment?: string;
  readonly author: string;
  /** ISO 8601, the day. */
  readonly date: string;
}
