import type { Localized } from '../model/localized.ts';
import type { Scenario } from '../model/scenario.ts';
import { conditions } from '../replay/conditions.ts';
import { checkScenarios, type Problem } from '../scenario/index.ts';
import { CannotRun } from './errors.ts';

/** `file:line:column: sentence`, as editors and terminals link it; `kind` says what it is, when it is not an error. */
export function problemLine(problem: Problem, lang: keyof Localized, kind = ''): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  return `${place}: ${kind}${problem.message[lang]}`;
}

/**
 * Reads and validates scenarios, named from `root`; all of them, or none is replayed.
 * @throws CannotRun with every problem found, one a line.
 */
export async function readScenarios(
  patterns: readonly string[],
  env: NodeJS.ProcessEnv,
  root = process.cwd(),
): Promise<readonly Scenario[]> {
  const { scenarios, problems } = await checkScenarios(patterns, { env, root, conditionIds: conditions.map(({ id }) => id) });
  if (problems.length > 0) {
    throw new CannotRun({
      fr: problems.map((problem) => problemLine(problem, 'fr')).join('\n'),
      en: problems.map((problem) => problemLine(problem, 'en')).join('\n'),
    });
  }
  return scenarios;
}
