import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { Field } from '../../model/evidence.ts';
import type { Quote } from '../../model/inventory.ts';
import type { Equipment } from './forced.ts';
import { judgeEquipment } from './forced.ts';
import type { FormPage } from './form-page.ts';
import { fieldWords, formKinds, isForced } from './form-page.ts';

const typed: ReadonlySet<string> = new Set(['tel', 'text', 'number', 'custom']);

/** A field that only a mobile number fills: by its words, or by a pattern that takes 06 and 07 alone. */
function isMobile(field: Field, page: FormPage): boolean {
  if (!typed.has(field.type)) return false;
  const text = fieldWords(field);
  if (page.words.landline.test(text)) return false;
  return page.words.mobile.test(text) || /\[67\]|\(6\|7\)/.test(field.pattern ?? '');
}

function isCode(field: Field): boolean {
  return field.autocomplete === 'one-time-code' || /\bcode\b/.test(fieldWords(field));
}

function demands(page: FormPage): readonly Quote[] {
  const { id } = page.checkpoint;
  const asked = page.fields
    .filter((field) => isMobile(field, page) && isForced(field, page.checkpoint))
    .map((field) => ({ checkpoint: id, quote: field.label || field.accessibleName, selector: field.selector }));
  const told = page.texts.filter((words) => page.words.smsCode.test(words.folded));
  const code = page.fields.some((field) => isCode(field) && isForced(field, page.checkpoint));
  return [...asked, ...(code ? told.map(({ text, selector }) => ({ checkpoint: id, quote: text, selector })) : [])];
}

function substitutes(page: FormPage): readonly Quote[] {
  return page.texts
    .filter((words) => page.words.withoutMobile.test(words.folded))
    .map(({ text, selector }) => ({ checkpoint: page.checkpoint.id, quote: text, selector }));
}

const equipment: Equipment = {
  forced: say('Un téléphone mobile est imposé.', 'A mobile phone is forced.'),
  replaced: say(
    'Un téléphone mobile est demandé, avec une solution de remplacement.',
    'A mobile phone is asked, with a substitute.',
  ),
  free: say('Aucun téléphone mobile imposé.', 'No mobile phone forced.'),
  requirement: 'Défenseur des droits',
  demands,
  substitutes,
};

/** 7.3: the procedure can be done without a mobile phone; a landline number is not a mobile one. */
export const mobile: Audit<(typeof formKinds)[number]> = {
  indicator: '7.3',
  requires: formKinds,
  evaluate: (checkpoints, context) => judgeEquipment(equipment, checkpoints, context),
};
