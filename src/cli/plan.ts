import type { Condition } from '../model/replay.ts';
import type { Path, Scenario } from '../model/scenario.ts';
import { conditionById, conditions } from '../replay/conditions.ts';
import { CannotRun } from './errors.ts';

/** One journey to replay. */
export interface PlannedJourney {
  readonly scenario: Scenario;
  readonly path: Path;
  readonly condition: Condition;
}

function knownCondition(id: string): Condition {
  const condition = conditionById(id);
  if (condition !== undefined) return condition;
  const known = conditions.map((each) => each.id).join(', ');
  throw new CannotRun({
    fr: `La condition « ${id} » n’existe pas : choisissez parmi ${known}.`,
    en: `There is no condition “${id}”: choose among ${known}.`,
  });
}

function checkPaths(scenarios: readonly Scenario[], wanted: readonly string[]): void {
  const known = new Set(scenarios.flatMap(({ paths }) => paths.map(({ id }) => id)));
  const wrong = wanted.find((id) => !known.has(id));
  if (wrong === undefined) return;
  const list = [...known].join(', ');
  throw new CannotRun({
    fr: `Aucun scénario n’a de parcours « ${wrong} » : choisissez parmi ${list}.`,
    en: `No scenario has a path “${wrong}”: choose among ${list}.`,
  });
}

/**
 * Journeys of a run: each path of each scenario under each of its conditions, restricted to what the person asked for.
 * @throws CannotRun when a condition or a path is unknown.
 */
export function planJourneys(
  scenarios: readonly Scenario[],
  only: { readonly condition?: readonly string[] | undefined; readonly path?: readonly string[] | undefined },
): readonly PlannedJourney[] {
  checkPaths(scenarios, only.path ?? []);
  return scenarios.flatMap((scenario) =>
    scenario.paths
      .filter(({ id }) => only.path === undefined || only.path.includes(id))
      .flatMap((path) =>
        (only.condition ?? scenario.conditions).map((id) => ({ scenario, path, condition: knownCondition(id) })),
      ),
  );
}

/** Hosts that any of the scenarios allows. */
export function allowedHosts(scenarios: readonly Scenario[]): readonly string[] {
  return [...new Set(scenarios.flatMap(({ site }) => site.allow))];
}
