import type { z } from 'zod';
import type { scenarioDocument } from './schema/document.ts';

/** A scenario as TypeScript authors write it: the YAML format, plus `run` steps. */
export type ScenarioInput = z.input<typeof scenarioDocument>;

/** Types a scenario written in TypeScript: `export default defineScenario({ … })`. It is validated when it is loaded, like YAML. */
export function defineScenario(scenario: ScenarioInput): ScenarioInput {
  return scenario;
}
