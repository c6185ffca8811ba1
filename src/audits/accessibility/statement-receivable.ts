import { onPagesRead } from '../../method/pages-read.ts';
import type { Audit } from '../../model/audit.ts';
import type { StatementFacts } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import type { StatementTest } from '../../model/statement.ts';
import type { FindingDraft, Verdict } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { statementTests } from '../../method/statement.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';
import { counted } from '../reading/wording.ts';
import { accessibilityInventoryRequires } from './inventory.ts';
import { whyNot } from './statement/test-words.ts';

const requirement = 'RGAA 4.1.2, obligations';
/** Tests that may fail before the statement is failed (VDE; method, 4.2). */
const mostForPartial = 2;

function listed(tests: readonly StatementTest[], outcome: StatementTest['outcome']): Localized {
  const names = tests.filter((test) => test.outcome === outcome).map(({ id }) => statementTests[id]);
  return { fr: names.map(({ fr }) => fr).join(', '), en: names.map(({ en }) => en).join(', ') };
}

function findingsOf(tests: readonly StatementTest[], checkpoint: string): readonly FindingDraft[] {
  return tests
    .filter(({ outcome }) => outcome === 'no')
    .map((test) => ({
      checkpoint,
      place: `test: ${test.id}`,
      requirement,
      message: whyNot(test),
      ...(test.quote === undefined ? {} : { quote: test.quote }),
    }));
}

/**
 * A statement that no page of a journey leads to has none of the five (VDE: no statement is red), but one page alone cannot show that there
 * is none; one that is linked and was not read is not observed.
 */
function unread(facts: StatementFacts, count: number): Verdict {
  const pages = onPagesRead(count);
  if (!facts.found && count < 2) {
    return {
      outcome: 'untested',
      reason: say(
        `Déclaration d’accessibilité non lue : aucun lien n’y mène ${pages.fr}.`,
        `Accessibility statement not read: no link leads to it ${pages.en}.`,
      ),
    };
  }
  if (!facts.found) {
    return {
      outcome: 'failed',
      value: 0,
      unit: 'tests',
      message: say(
        `Déclaration d’accessibilité non trouvée ${pages.fr} : aucun des cinq tests de recevabilité n’est rempli.`,
        `Accessibility statement not found ${pages.en}: none of the five tests is met.`,
      ),
      findings: [],
    };
  }
  if (facts.checkpoint === undefined) {
    return {
      outcome: 'untested',
      reason: say(
        'Déclaration d’accessibilité liée, non lue : le scénario n’ouvre pas sa page. Ajoutez son adresse à `site.alsoRead`.',
        'Accessibility statement linked, not read: the scenario does not open its page. Add its address to `site.alsoRead`.',
      ),
    };
  }
  return {
    outcome: 'cantTell',
    reason: say(
      'La page liée a été lue et ne porte pas elle-même la déclaration d’accessibilité : à vérifier par une personne.',
      'The linked page was read and does not hold the accessibility statement itself: to be checked by a person.',
    ),
  };
}

function judged(facts: StatementFacts, tests: readonly StatementTest[], checkpoint: string): Verdict {
  const failed = tests.filter(({ outcome }) => outcome === 'no').length;
  const unsure = tests.filter(({ outcome }) => outcome === 'not-observed').length;
  const met = tests.length - failed - unsure;
  const findings = findingsOf(tests, checkpoint);
  const beyond = failed > mostForPartial || facts.expired === true;
  if (!beyond && unsure > 0 && (failed === 0 || failed + unsure > mostForPartial)) {
    const what = listed(tests, 'not-observed');
    return {
      outcome: 'cantTell',
      value: met,
      unit: 'tests',
      reason: say(
        `Tests de recevabilité remplis : ${met} sur ${tests.length} ; à vérifier par une personne : ${what.fr}.`,
        `Tests met: ${met} of ${tests.length}; to be checked by a person: ${what.en}.`,
      ),
      findings,
    };
  }
  const lacking = listed(tests, 'no');
  const count = counted(met, ['test de recevabilité rempli', 'tests de recevabilité remplis'], ['test met', 'tests met']);
  const old =
    facts.expired === true ? say(' La déclaration a plus de trois ans.', ' The statement is over three years old.') : say('', '');
  return {
    outcome: beyond ? 'failed' : failed > 0 ? 'partial' : 'passed',
    value: met,
    unit: 'tests',
    message: say(
      `${count.fr} sur ${tests.length}${failed === 0 ? '' : ` ; manque : ${lacking.fr}`}.${old.fr}`,
      `${count.en} of ${tests.length}${failed === 0 ? '' : `; lacking: ${lacking.en}`}.${old.en}`,
    ),
    findings,
  };
}

/**
 * 4.2: the statement is receivable by the five tests of “Vos démarches essentielles” (DINUM). They are the French State's: a procedure of
 * another country has no such duty. What is read is what the page says; whether the sample is representative stays a person's judgement.
 */
export const statementReceivable: Audit<(typeof accessibilityInventoryRequires)[number]> = {
  indicator: '4.2',
  requires: accessibilityInventoryRequires,
  evaluate(checkpoints, { inventory, procedure }) {
    if (procedure.country !== 'FR') {
      return {
        outcome: 'inapplicable',
        reason: say(
          'Les cinq tests de recevabilité sont ceux de l’État français.',
          'The five tests of a receivable statement are those of the French State.',
        ),
      };
    }
    const read = readable(checkpoints, ['links', 'text']);
    if (read.length === 0) return unreadable(checkpoints, ['links', 'text']);
    const facts = inventory.accessibility().statement;
    const { tests, checkpoint } = facts;
    if (tests === undefined || checkpoint === undefined) return unread(facts, countPages(read));
    return judged(facts, tests, checkpoint);
  },
};
