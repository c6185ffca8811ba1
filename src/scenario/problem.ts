import type { Localized } from '../model/localized.ts';

/** What is wrong with a scenario, and what would be right, at a place an editor can jump to (1-based line and column). */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
}

/** Way to a value inside a scenario: keys and 0-based ranks, from the top. */
export type DataPath = readonly (string | number)[];

/** A problem that knows which value it is about, but not yet on which line that value is written. */
export interface PathProblem {
  readonly path: DataPath;
  /** Points at the key instead of the value. */
  readonly atKey?: boolean;
  readonly message: Localized;
}

/** Beyond this, more problems of one file would hide the first ones. */
export const maxProblems = 50;
