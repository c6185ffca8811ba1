import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { Field } from '../../model/evidence.ts';
import type { Quote } from '../../model/inventory.ts';
import { fold } from '../reading/fold.ts';
import type { Equipment } from './forced.ts';
import { judgeEquipment } from './forced.ts';
import type { FormPage } from './form-page.ts';
import { asksPassword, choosesPassword, fieldWords, formKinds, isForced } from './form-page.ts';

const typed: ReadonlySet<string> = new Set(['email', 'text', 'custom', 'textarea']);
const example = /(?:^|[^\w.@-])[\w.-]{1,64}@[\w-]{1,63}\.[a-z]{2,}/i;

function isEmail(field: Field, page: FormPage): boolean {
  if (field.type === 'email' || field.autocomplete === 'email') return true;
  if (!typed.has(field.type)) return false;
  const says = fold(`${field.label} ${field.accessibleName}`);
  // An address given as the example to follow asks for one as surely as the word.
  return page.words.email.test(says) || example.test(`${says} ${field.placeholder ?? ''}`.slice(0, 600));
}

/** An e-mail address that serves as the name of an existing account is judged by 7.1, not here. */
function demands(page: FormPage): readonly Quote[] {
  if (asksPassword(page) && !choosesPassword(page)) return [];
  return page.fields
    .filter((field) => isEmail(field, page) && isForced(field, page.checkpoint))
    .map((field) => ({ checkpoint: page.checkpoint.id, quote: field.label || field.accessibleName, selector: field.selector }));
}

function substitutes(page: FormPage): readonly Quote[] {
  const said = page.texts.filter((words) => page.words.withoutEmail.test(words.folded));
  const chosen = page.fields.filter(
    (field) =>
      (field.type === 'radio' || field.type === 'checkbox') &&
      (page.words.otherAnswer.test(fold(field.label).trim()) || page.words.withoutEmail.test(fieldWords(field))),
  );
  const { id } = page.checkpoint;
  return [
    ...said.map(({ text, selector }) => ({ checkpoint: id, quote: text, selector })),
    ...chosen.map(({ label, selector }) => ({ checkpoint: id, quote: label, selector })),
  ];
}

const equipment: Equipment = {
  forced: say('Une adresse électronique est imposée.', 'An e-mail address is forced.'),
  replaced: say(
    'Une adresse électronique est demandée, avec une solution de remplacement.',
    'An e-mail address is asked, with a substitute.',
  ),
  free: say('Aucune adresse électronique imposée.', 'No e-mail address forced.'),
  requirement: 'Défenseur des droits',
  demands,
  substitutes,
};

/** 7.2: the procedure can be done without an e-mail address. */
export const email: Audit<(typeof formKinds)[number]> = {
  indicator: '7.2',
  requires: formKinds,
  evaluate: (checkpoints, context) => judgeEquipment(equipment, checkpoints, context),
};
