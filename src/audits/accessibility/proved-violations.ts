import type { Audit } from '../../model/audit.ts';
import type { AccessibilityInventory } from '../../model/inventory.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Localized } from '../../model/localized.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { draftOf, foreignOn } from './axe-findings.ts';
import { isBlocking } from './blocking.ts';
import { foreignWords } from './foreign.ts';
import { accessibilityInventoryRequires } from './inventory.ts';

/** Ours: no official threshold exists for what a machine proves. */
const mostForPartial = 4;

type Needs = (typeof accessibilityInventoryRequires)[number] | 'fields';

/** True for a state that axe or our own checks could not read whole: what they did not find there may be there. */
function isCut({ evidence: { axe, page } }: Checkpoint<Needs>): boolean {
  return !axe.ok || (page.ok && page.value.truncated.length > 0);
}

/** Checks that failed on a state and could have proved something; lists for a person and absences prove nothing. */
function failedChecks(grid: AccessibilityInventory['grid']): number {
  return (grid?.gaps ?? []).filter(({ check }) => !/^(?:preparation|absence): /.test(check)).length;
}

/** Why nothing proved is not a pass here, if so. */
function whyNotPassed(cut: number, states: number, failed: number, foreign: number): Localized | undefined {
  const reasons = [
    ...(cut === 0
      ? []
      : [
          say(
            `${cut} état(s) sur ${states} n’ont pu être contrôlés en entier`,
            `${cut} of ${states} states could not be checked whole`,
          ),
        ]),
    ...(failed === 0 ? [] : [say(`${failed} contrôle(s) n’ont pas pu conclure`, `${failed} check(s) could not conclude`)]),
    ...(foreign === 0
      ? []
      : [
          say(
            `${foreign} constat(s) dans des cadres d’autres sites (${foreignWords.fr})`,
            `${foreign} finding(s) in frames of other sites (${foreignWords.en})`,
          ),
        ]),
  ];
  if (reasons.length === 0) return undefined;
  return say(
    `Aucun critère prouvé non conforme, mais ${reasons.map(({ fr }) => fr).join(' ; ')}.`,
    `No criterion proved not compliant, but ${reasons.map(({ en }) => en).join('; ')}.`,
  );
}

/** 4.3: RGAA criteria that a machine proves not compliant, and blocking findings on the way. Never a compliance rate. */
export const provedViolations: Audit<Needs> = {
  indicator: '4.3',
  requires: [...accessibilityInventoryRequires, 'fields'],
  evaluate(checkpoints, { inventory }) {
    const read = readable(checkpoints, ['axe']);
    if (read.length === 0) return unreadable(checkpoints, ['axe']);
    const { violations, criteria, grid } = inventory.accessibility();
    const proved = criteria.filter((criterion) => criterion.status === 'NC');
    const toReview = criteria.filter((criterion) => criterion.toReview > 0).length;
    const byId = new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint]));
    const findings = violations.flatMap((violation) => violation.findings);
    const blocking = new Set(
      findings.filter((finding) => isBlocking(finding, byId.get(finding.checkpoint))).map((finding) => finding.place),
    ).size;
    const ids = proved.map((criterion) => criterion.id).join(', ');
    const elsewhere = read.flatMap(foreignOn);
    const foreign = new Set(elsewhere.map(({ place }) => place)).size;
    const cut = checkpoints.filter(isCut).length;
    const reason = whyNotPassed(cut, checkpoints.length, failedChecks(grid), foreign);
    if (proved.length === 0 && blocking === 0 && reason !== undefined) {
      return { outcome: 'cantTell', reason, findings: [...findings, ...elsewhere.map(draftOf)] };
    }
    const beside =
      foreign === 0
        ? { fr: '', en: '' }
        : {
            fr: ` ; constats dans des cadres d’autres sites, laissés à une personne : ${foreign} (${foreignWords.fr})`,
            en: `; findings in frames of other sites, left to a person: ${foreign} (${foreignWords.en})`,
          };
    return {
      outcome: proved.length > mostForPartial || blocking > 0 ? 'failed' : proved.length > 0 ? 'partial' : 'passed',
      value: proved.length,
      unit: 'criteria',
      message: say(
        `Critères RGAA prouvés non conformes : ${proved.length}${ids === '' ? '' : ` (${ids})`} ; constats bloquants sur le parcours : ${blocking} ; critères à vérifier par une personne d’après la machine : ${toReview} (${read.length} états contrôlés)${beside.fr}.`,
        `RGAA criteria proved not compliant: ${proved.length}${ids === '' ? '' : ` (${ids})`}; blocking findings on the way: ${blocking}; criteria that the machine leaves to a person: ${toReview} (${read.length} states checked)${beside.en}.`,
      ),
      findings,
    };
  },
};
