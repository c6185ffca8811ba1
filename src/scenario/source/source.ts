import type { SourcePlace } from '../../model/scenario.ts';
import type { DataPath, PathProblem, Problem } from '../problem.ts';

/** A scenario file as read: plain data, and where each piece of it is written. */
export interface ScenarioSource {
  readonly form: 'yaml' | 'code';
  /** As printed in messages and kept in runs. */
  readonly file: string;
  /** Absolute folder of the file: files named in the scenario are looked for here. */
  readonly folder: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  /** The top value: plain objects, lists, texts, numbers, booleans, null; functions in TypeScript scenarios only. */
  readonly value: unknown;
  /** Where the value (or its key) is written; the nearest known place when that one is not. */
  place(path: DataPath, atKey?: boolean): SourcePlace;
  /** A text, number or boolean exactly as the author wrote it (`01000` stays `01000`, `1.0` stays `1.0`). */
  text(path: DataPath, value: unknown): string;
}

export type SourceResult =
  | { readonly ok: true; readonly source: ScenarioSource; readonly problems?: never }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Puts a problem on the line where its value is written; in code, where lines are unknown, says which value it is. */
export function placeProblem({ path, atKey, message }: PathProblem, source: ScenarioSource): Problem {
  const { file, line, column } = source.place(path, atKey ?? false);
  const way = source.form === 'code' && path.length > 0 ? `${path.join('.')}: ` : '';
  return { file, line, column, message: { en: way + message.en, fr: way + message.fr } };
}
