import type { Scenario } from '../model/scenario.ts';
import { quote, say } from './explain/say.ts';
import { findScenarioFiles } from './find.ts';
import type { ScenarioOptions } from './options.ts';
import type { Problem } from './problem.ts';
import { readScenario } from './read-scenario.ts';
import type { ScenarioSource } from './source/source.ts';

/** What was found in a set of scenario files. It can be replayed when `problems` is empty. */
export interface ScenarioCheck {
  /** Every file that was read, sorted. */
  readonly files: readonly string[];
  /** The scenarios without problem, in the same order. */
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Validates every scenario that the patterns name, and that no two describe the same procedure. Needs no browser; throws nothing for bad input. */
export async function checkScenarios(patterns: readonly string[], options: ScenarioOptions): Promise<ScenarioCheck> {
  const found = await findScenarioFiles(patterns, options.root);
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [...found.problems];
  const warnings: Problem[] = [];
  const seen = new Map<string, string>();
  for (const file of found.files) {
    const { result, source } = await readScenario(file, options);
    const twice = source === undefined ? undefined : sameProcedure(source, seen);
    if (result.ok) warnings.push(...result.warnings);
    if (result.ok && twice === undefined) scenarios.push(result.scenario);
    problems.push(...(twice === undefined ? [] : [twice]), ...(result.ok ? [] : result.problems));
  }
  return { files: found.files, scenarios, problems, warnings };
}

/** Two files with one id would write in the same folder of the run. Files that are otherwise wrong count too. */
function sameProcedure(source: ScenarioSource, seen: Map<string, string>): Problem | undefined {
  const id = procedureId(source.value);
  const other = id === undefined ? undefined : seen.get(id);
  if (id === undefined) return undefined;
  if (other === undefined) {
    seen.set(id, source.file);
    return undefined;
  }
  return {
    ...source.place(['procedure', 'id']),
    message: say(
      `The procedure ${quote(id)} is already described by ${quote(other)}: give one of them another \`id\``,
      `La démarche ${quote(id)} est déjà décrite par ${quote(other)} : donnez un autre \`id\` à l’une des deux`,
    ),
  };
}

function procedureId(value: unknown): string | undefined {
  const procedure = typeof value === 'object' && value !== null && 'procedure' in value ? value.procedure : undefined;
  const id = typeof procedure === 'object' && procedure !== null && 'id' in procedure ? procedure.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
