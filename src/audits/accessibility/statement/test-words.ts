import { say } from '../../../method/say.ts';
import type { Localized } from '../../../model/localized.ts';
import type { StatementTest, StatementTestId } from '../../../model/statement.ts';

const missing: Readonly<Record<StatementTestId, Localized>> = {
  status: say(
    'La déclaration ne dit pas si le service est totalement, partiellement ou non conforme.',
    'The statement does not say whether the service is fully, partially or not compliant.',
  ),
  contact: say(
    'La déclaration ne donne ni adresse électronique ni formulaire pour signaler un défaut d’accessibilité.',
    'The statement gives neither an e-mail address nor a form to report an accessibility problem.',
  ),
  sample: say(
    'La déclaration ne dit pas quelles pages ont été vérifiées.',
    'The statement does not say which pages were checked.',
  ),
  rate: say('La déclaration n’affiche pas de taux de conformité.', 'The statement shows no compliance rate.'),
  audit: say(
    'La déclaration ne montre pas d’audit daté de moins de trois ans.',
    'The statement shows no audit dated under three years ago.',
  ),
};

/** Why a test is not met, for the administration that reads it. */
export function whyNot({ id, quote }: StatementTest): Localized {
  if (id !== 'contact' || quote === undefined) return missing[id];
  return say(
    'La déclaration donne un contact, mais ni adresse électronique ni formulaire, que le RGAA demande.',
    'The statement gives a contact, but neither an e-mail address nor a form, which RGAA asks for.',
  );
}
