import { alikeMark } from '../../../method/finding-key.ts';
import type { Field } from '../../../model/evidence.ts';
import { lastingName, placeWords } from './tokens.ts';

function ownName({ name = '', label, accessibleName, placeholder = '', help = '' }: Field): string {
  const sent = lastingName(name);
  return sent === '' ? ([label, accessibleName, placeholder, help].map(placeWords).find((words) => words !== '') ?? '') : sent;
}

/** A nameless field is told by its section; the first heading names the page, and changes from state to state. */
function base(field: Field): string {
  const { type, label, group = '', headings } = field;
  const own = ownName(field);
  const choice = type === 'radio' || type === 'checkbox' ? placeWords(label) : '';
  const section = own === '' ? placeWords(headings.slice(1).at(-1) ?? '') : '';
  return [type, own || section, choice, placeWords(group)].join(' ~ ');
}

/**
 * Place of a field by what lasts: its type, the name that its form sends, else its label, and its group; `fields` are those of its state, among which it
 * takes a rank when several are alike. No selector.
 */
export function fieldPlace(field: Field, fields: readonly Field[]): string {
  const own = base(field);
  const alike = fields.filter((one) => base(one) === own);
  const rank = alike.findIndex(({ selector, frame }) => selector === field.selector && frame === field.frame);
  return rank > 0 ? `${own}${alikeMark}${rank + 1}` : own;
}
