import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { isBlocking } from './blocking.ts';
import { accessibilityInventoryRequires } from './inventory.ts';

/** Ours: no official threshold exists for what a machine proves. */
const mostForPartial = 4;

/** 4.3: RGAA criteria that a machine proves not compliant, and blocking findings on the way. Never a compliance rate. */
export const provedViolations: Audit<(typeof accessibilityInventoryRequires)[number] | 'fields'> = {
  indicator: '4.3',
  requires: [...accessibilityInventoryRequires, 'fields'],
  evaluate(checkpoints, { inventory }) {
    const read = readable(checkpoints, ['axe']);
    if (read.length === 0) return unreadable(checkpoints, ['axe']);
    const { violations, criteria } = inventory.accessibility();
    const proved = criteria.filter((criterion) => criterion.status === 'NC');
    const toReview = criteria.filter((criterion) => criterion.toReview > 0).length;
    const byId = new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint]));
    const findings = violations.flatMap((violation) => violation.findings);
    const blocking = new Set(
      findings.filter((finding) => isBlocking(finding, byId.get(finding.checkpoint))).map((finding) => finding.place),
    ).size;
    const ids = proved.map((criterion) => criterion.id).join(', ');
    if (proved.length === 0 && blocking === 0 && read.length < checkpoints.length) {
      return {
        outcome: 'cantTell',
        reason: say(
          `Aucun critère prouvé non conforme, mais ${checkpoints.length - read.length} état(s) sur ${checkpoints.length} n’ont pu être contrôlés.`,
          `No criterion proved not compliant, but ${checkpoints.length - read.length} of ${checkpoints.length} states could not be checked.`,
        ),
        findings,
      };
    }
    return {
      outcome: proved.length > mostForPartial || blocking > 0 ? 'failed' : proved.length > 0 ? 'partial' : 'passed',
      value: proved.length,
      unit: 'criteria',
      message: say(
        `Critères RGAA prouvés non conformes : ${proved.length}${ids === '' ? '' : ` (${ids})`} ; constats bloquants sur le parcours : ${blocking} ; critères à vérifier par une personne d’après la machine : ${toReview} (${read.length} états contrôlés).`,
        `RGAA criteria proved not compliant: ${proved.length}${ids === '' ? '' : ` (${ids})`}; blocking findings on the way: ${blocking}; criteria that the machine leaves to a person: ${toReview} (${read.length} states checked).`,
      ),
      findings,
    };
  },
};
