import type { AccessibilityInventory } from '../../model/inventory.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { absentContent } from './absence.ts';
import { incompleteOn, violationsOn } from './axe-findings.ts';
import { criteriaStatuses } from './criteria.ts';
import { statementFacts } from './statement.ts';
import { groupViolations } from './violations.ts';

/** Kinds of evidence that the accessibility inventory reads. */
export const accessibilityInventoryRequires = ['axe', 'text', 'links', 'page', 'dom'] as const;
type Needs = (typeof accessibilityInventoryRequires)[number];

/** What was proved, what is left to a person, and what the administration declares. Never a compliance rate of our own. */
export function accessibilityInventory(
  checkpoints: readonly Checkpoint<Needs>[],
  _context: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): AccessibilityInventory {
  const violations = checkpoints.flatMap(violationsOn);
  const incomplete = checkpoints.flatMap(incompleteOn);
  return {
    violations: groupViolations(violations),
    criteria: criteriaStatuses(violations, incomplete, absentContent(checkpoints)),
    statement: statementFacts(checkpoints),
  };
}
