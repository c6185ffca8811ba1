import type { StepRecord } from '../model/journey.ts';
import type { ScenarioLine } from '../model/scorecard.ts';

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * Where the scenario says the step that led to a state: its line, in the file as the run names it (from the folder where Usager was started), so that a
 * code host can point at it. A page that is only read beside the path is at its first step. Undefined for a page audited without scenario.
 */
export function scenarioLine(
  steps: readonly StepRecord[],
  recipe: number,
  scenario: string | undefined,
): ScenarioLine | undefined {
  const place = steps[recipe - 1]?.place ?? steps[0]?.place;
  const found = place === undefined ? null : /^(?<file>.+):(?<line>\d+)$/su.exec(place);
  const { file, line } = found?.groups ?? {};
  if (file === undefined || line === undefined) return undefined;
  const whole = scenario !== undefined && fileName(scenario) === file ? scenario.replaceAll('\\', '/') : file;
  return { file: whole, line: Math.max(1, Number(line)) };
}
