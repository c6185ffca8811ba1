import { rgaaCriteria } from '../../method/rgaa/criteria.ts';
import type { CriterionStatus } from '../../model/inventory.ts';
import { draftOf } from './axe-findings.ts';
import type { AxeFinding } from './axe-findings.ts';

function byCriterion(
  findings: readonly AxeFinding[],
  criteriaOf: (finding: AxeFinding) => readonly string[],
): ReadonlyMap<string, readonly AxeFinding[]> {
  const found = new Map<string, AxeFinding[]>();
  for (const finding of findings) {
    for (const criterion of criteriaOf(finding)) {
      const known = found.get(criterion);
      if (known === undefined) found.set(criterion, [finding]);
      else known.push(finding);
    }
  }
  return found;
}

/**
 * Status of the 106 criteria over the whole procedure: NC as soon as one state proves it (process rule of RGAA 4.1.2), NA when the content
 * is certainly absent, else NT, “to be checked by a person”. No machine result is turned into C here, and no rate is ever made of these.
 */
export function criteriaStatuses(
  violations: readonly AxeFinding[],
  incomplete: readonly AxeFinding[],
  absent: ReadonlyMap<string, string>,
): readonly CriterionStatus[] {
  const proofs = byCriterion(violations, (finding) => finding.proves);
  const doubts = byCriterion([...violations, ...incomplete], (finding) => finding.reviews);
  return rgaaCriteria.map(({ id }): CriterionStatus => {
    const proved = proofs.get(id) ?? [];
    const toReview = new Set((doubts.get(id) ?? []).map((finding) => finding.place)).size;
    if (proved.length > 0) {
      const rules = [...new Set(proved.map((finding) => finding.rule))].toSorted();
      return { id, status: 'NC', decidedBy: `axe: ${rules.join(', ')}`, findings: proved.map(draftOf), toReview };
    }
    const why = absent.get(id);
    if (why !== undefined && toReview === 0) return { id, status: 'NA', decidedBy: why, findings: [], toReview };
    return { id, status: 'NT', decidedBy: '', findings: [], toReview };
  });
}
