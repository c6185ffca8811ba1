import type { Localized } from '../../model/localized.ts';
import type { SourcePlace } from '../../model/scenario.ts';
import type { ScenarioOptions } from '../options.ts';
import type { DataPath, PathProblem } from '../problem.ts';
import type { ScenarioSource } from '../source/source.ts';

/** What every part of the resolution shares: the source, the options, and where problems are put down. */
export interface Context {
  readonly source: ScenarioSource;
  readonly options: ScenarioOptions;
  readonly problems: readonly PathProblem[];
  readonly warnings: readonly PathProblem[];
  problem(path: DataPath, message: Localized, atKey?: boolean): void;
  warn(path: DataPath, message: Localized, atKey?: boolean): void;
  place(path: DataPath): SourcePlace;
  /** A text, number or boolean as the author wrote it. */
  text(path: DataPath, value: unknown): string;
}

/** A context without problems yet. */
export function createContext(source: ScenarioSource, options: ScenarioOptions): Context {
  const problems: PathProblem[] = [];
  const warnings: PathProblem[] = [];
  return {
    source,
    options,
    problems,
    warnings,
    problem: (path, message, atKey = false) => void problems.push({ path, message, atKey }),
    warn: (path, message, atKey = false) => void warnings.push({ path, message, atKey }),
    place: (path) => source.place(path),
    text: (path, value) => source.text(path, value),
  };
}
