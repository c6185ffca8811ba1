import type { Scenario } from '../model/scenario.ts';
import type { ScenarioOptions } from './options.ts';
import { maxProblems } from './problem.ts';
import type { PathProblem, Problem } from './problem.ts';
import { createContext } from './resolve/context.ts';
import { resolveScenario } from './resolve/resolve.ts';
import { readSource } from './source/read-source.ts';
import { placeProblem } from './source/source.ts';
import type { ScenarioSource } from './source/source.ts';
import { validateShape } from './validate.ts';

/** A scenario ready to be replayed, or what is wrong with its file. Warnings stop nothing. */
export type ScenarioResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A result, and the source it was read from when it could be read as plain data. */
export interface ReadScenario {
  readonly result: ScenarioResult;
  readonly source?: ScenarioSource;
}

/** Reads, checks and resolves one scenario file. */
export async function readScenario(file: string, options: ScenarioOptions): Promise<ReadScenario> {
  const read = await readSource(file, options.root);
  if (!read.ok) return { result: { ok: false, problems: read.problems } };
  const { source } = read;
  const shape = validateShape(source.value);
  if (!shape.ok) return { result: { ok: false, problems: placeAll(shape.problems, source) }, source };
  const context = createContext(source, options);
  const scenario = await resolveScenario(shape.document, context);
  if (context.problems.length > 0) return { result: { ok: false, problems: placeAll(context.problems, source) }, source };
  return { result: { ok: true, scenario, warnings: placeAll(context.warnings, source) }, source };
}

/** Problems in the order of the file, each said once (steps shared by several paths are checked for each), bounded. */
function placeAll(problems: readonly PathProblem[], source: ScenarioSource): readonly Problem[] {
  const placed = problems.map((problem) => placeProblem(problem, source));
  const unique = new Map(placed.map((problem) => [`${problem.line}:${problem.column}:${problem.message.en}`, problem]));
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, maxProblems);
}
