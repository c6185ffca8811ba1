import type { AccessibilityInventory } from '../../model/inventory.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { rgaaChecks } from './checks/index.ts';
import { besideGrid } from './grid/beside.ts';
import { judgeGrid } from './grid/grid.ts';
import { gridBounds } from '../../method/rgaa/process.ts';
import { gridRequires, type GridKind } from './page/read-page.ts';
import { sampleOf } from './sample.ts';
import { statementFacts } from './statement.ts';
import { unlookedRules } from './unlooked.ts';
import { groupOwn, groupViolations, inOrder, undecidedIn } from './violations.ts';

/** Kinds of evidence that the accessibility inventory reads. */
export const accessibilityInventoryRequires = gridRequires;

/** What was proved, what is left to a person, and what the administration declares. Never a compliance rate of our own. */
export function accessibilityInventory(
  checkpoints: readonly Checkpoint<GridKind>[],
  context: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): AccessibilityInventory {
  const { pages, criteria, facts, own, gaps } = judgeGrid(checkpoints, rgaaChecks, context.journeys);
  const bounds = gridBounds(criteria);
  const proved = criteria.filter(({ status }) => status === 'NC').map(({ criterion }) => criterion);
  const statement = statementFacts(checkpoints, proved, context.procedure.country);
  return {
    violations: inOrder([...groupViolations(facts.flatMap(({ violations }) => violations)), ...groupOwn(own)]),
    criteria: criteria.map(({ criterion, ...status }) => ({ id: criterion, ...status })),
    grid: { pages, gaps, beside: besideGrid(checkpoints, facts), ...(bounds === undefined ? {} : { bounds }) },
    statement,
    undecided: undecidedIn(facts.flatMap(({ incomplete }) => incomplete)),
    unlooked: unlookedRules(checkpoints),
    sample: sampleOf(checkpoints, context.journeys, statement.url),
  };
}
