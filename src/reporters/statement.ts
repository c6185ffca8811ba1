import type { StatementFacts } from '../model/inventory.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { StatementContact, StatementRecourse, StatementTest } from '../model/statement.ts';
import { formatCount, formatDay, formatNumber } from './format.ts';
import { statementWords } from './inventory-labels.ts';
import { say } from './say.ts';

export const testOutcomeWords: Readonly<Record<StatementTest['outcome'], Localized>> = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  'not-observed': { fr: 'non observé', en: 'not observed' },
};

export const contactKindWords: Readonly<Record<StatementContact['kind'], Localized>> = {
  form: { fr: 'formulaire ou page de contact', en: 'form or contact page' },
  email: { fr: 'adresse électronique', en: 'e-mail address' },
  phone: { fr: 'téléphone', en: 'phone' },
  post: { fr: 'adresse postale', en: 'postal address' },
  person: { fr: 'personne chargée de l’accessibilité', en: 'person in charge of accessibility' },
};

export const recourseWords: Readonly<Record<StatementRecourse['channels'][number], Localized>> = {
  form: { fr: 'formulaire', en: 'form' },
  delegate: { fr: 'délégué', en: 'local delegate' },
  post: { fr: 'courrier', en: 'post' },
  phone: { fr: 'téléphone', en: 'phone' },
};

/** A declared rate as it was declared: nothing is rounded. */
export function declaredPercent(lang: Lang, percent: number): string {
  const figure = formatNumber(lang, percent, 2);
  return lang === 'fr' ? `${figure}\u00a0%` : `${figure}%`;
}

/** Day or month of a statement, in words. */
export function declaredDate(lang: Lang, date: string): string {
  if (date.length > 7) return formatDay(lang, date);
  return formatDay(lang, `${date}-01`).replace(/^\d{1,2}(?:er)? /u, '');
}

function whatIsDeclared({ declaredRate }: StatementFacts, lang: Lang): string {
  return declaredRate === 100 ? declaredPercent(lang, 100) : say(lang, statementWords.total);
}

/** “1 critère prouvé non conforme”, with the numbers of the criteria. */
function proofs(proved: readonly string[], lang: Lang): string {
  const one = { fr: 'critère prouvé non conforme', en: 'criterion proved not compliant' };
  const many = { fr: 'critères prouvés non conformes', en: 'criteria proved not compliant' };
  return `${formatCount(lang, proved.length, one, many)} (${proved.join(', ')})`;
}

/** What is declared against what is proved, in one sentence; null when nothing declared is contradicted. */
export function contradictionSentence(facts: StatementFacts, lang: Lang): string | null {
  const { contradiction, declaredRate, ceiling } = facts;
  if (contradiction === undefined) return null;
  const found = proofs(contradiction.proved, lang);
  if (contradiction.declared === 'total') {
    const declared = whatIsDeclared(facts, lang);
    return say(lang, { fr: `Déclaré : ${declared}. Constaté : ${found}.`, en: `Declared: ${declared}. Found: ${found}.` });
  }
  const rate = declaredPercent(lang, declaredRate ?? 0);
  const most = declaredPercent(lang, ceiling ?? 0);
  return say(lang, {
    fr: `Déclaré : ${rate} des critères. Constaté : ${found}, ce qui laisse au plus ${most}.`,
    en: `Declared: ${rate} of the criteria. Found: ${found}, which leaves at most ${most}.`,
  });
}

/** The same in a few words, beside a number of violations; null when nothing declared is contradicted. */
export function contradictionWords(facts: StatementFacts, lang: Lang): string | null {
  if (facts.contradiction === undefined) return null;
  const declared =
    facts.contradiction.declared === 'total' ? whatIsDeclared(facts, lang) : declaredPercent(lang, facts.declaredRate ?? 0);
  return say(lang, { fr: `déclaré : ${declared}`, en: `declared: ${declared}` });
}

/** Whether the statement was found and read, when not both; null when it was. */
export function notReadWords({ found, read, checkpoint }: StatementFacts, lang: Lang): string | null {
  if (!found) return say(lang, { fr: 'non trouvée sur les pages lues', en: 'not found on the pages read' });
  if (read !== false) return null;
  return checkpoint === undefined
    ? say(lang, {
        fr: 'liée, non lue : le scénario n’ouvre pas sa page',
        en: 'linked, not read: the scenario does not open its page',
      })
    : say(lang, {
        fr: 'la page liée a été lue et ne porte pas elle-même la déclaration',
        en: 'the linked page was read and does not hold the statement itself',
      });
}
