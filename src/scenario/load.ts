import type { ScenarioOptions } from './options.ts';
import { readScenario } from './read-scenario.ts';
import type { ScenarioResult } from './read-scenario.ts';

/**
 * Reads one scenario file (YAML, or TypeScript that exports `defineScenario({…})`), validates it and works it out. Throws nothing
 * for bad input: each problem has its file, 1-based line and column, and one sentence in both languages.
 */
export async function loadScenario(file: string, options: ScenarioOptions): Promise<ScenarioResult> {
  return (await readScenario(file, options)).result;
}
