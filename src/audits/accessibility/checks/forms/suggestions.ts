import { say } from '../../../../method/say.ts';
import { fieldFormats, givesFormat } from '../../../../method/field-formats.ts';
import type { Field } from '../../../../model/evidence.ts';
import { fold } from '../../../reading/fold.ts';
import { wordsOf } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';

/** “Champ invalide”, “Invalid value for age”: words that say that the entry is wrong, and nothing of what is expected. */
const subject = /^(?:erreur |error )?(?:(?:le|la|les|l|ce|cette|cet|votre|vos|the|this|your) ){0,2}(?:[a-z]{2,20} ){0,5}/;
const wrong =
  /^(?:(?:est|is|semble|n est|are|sont|ne sont) )?(?:(?:invalides?|incorrecte?s?|errone[es]{0,2}|invalid|incorrect|wrong)|(?:non|pas|not) (?:valides?|valid|correcte?s?))(?: value)?(?: (?:pour|for|in|dans)(?: (?:le|la|the))?(?: [a-z]{2,20}){1,4})?$/;

function saysOnlyWrong(message: string): boolean {
  const words = wordsOf(message);
  if (words.length > 90) return false;
  const starts = (subject.exec(words)?.[0] ?? '').split(' ');
  return starts.some((_, index) => wrong.test(words.split(' ').slice(index).join(' ')));
}

/** A format that the name of the thing does not tell: RGAA accepts the words “adresse e-mail valide” for an address. */
function hasFormat(field: Field): boolean {
  const label = fold(field.label.slice(0, 300));
  const free = field.type === 'text' || field.type === 'tel' || field.type === 'number' || field.type === 'password';
  return (
    free && (field.type === 'number' || field.pattern !== undefined || fieldFormats.some((format) => format.label.test(label)))
  );
}

/** True when the message only says that the entry is wrong, and nothing around the field tells its format. */
function leavesGuessing(field: Field, message: string): boolean {
  const told = fold([field.label.replaceAll('*', ''), field.help ?? '', field.placeholder ?? ''].join(' ').slice(0, 2000));
  return hasFormat(field) && saysOnlyWrong(message) && !givesFormat.test(told);
}

/** 11.11: an error that says “invalid” and nothing else, on a field that has a format that nothing around it tells. */
export const errorWithoutSuggestion: PageCheck = {
  id: 'error-without-suggestion',
  criterion: '11.11',
  tests: ['11.11.1', '11.11.2'],
  wcag: ['3.3.1', '3.3.3'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le message d’erreur dit que la saisie est invalide sans dire ce qui est attendu : donner le format et un exemple.',
    'The error message says that the entry is invalid and not what is expected: give the format and an example.',
  ),
  on(page) {
    const { fields, text } = page.checkpoint.evidence;
    if (!fields.ok) return [];
    const shown = fields.value.filter((field) => field.visible);
    const own = shown.filter((field) => leavesGuessing(field, field.error ?? ''));
    const [only, ...others] = shown;
    const loose = text.ok ? text.value.filter(({ role, visible }) => role === 'error' && visible) : [];
    // A message tied to nothing speaks of the only field there is.
    const alone = only !== undefined && others.length === 0 && only.error === undefined ? only : undefined;
    return [
      ...own.map((field) => ({ selector: field.selector, quote: field.error ?? '' })),
      ...loose
        .filter((block) => alone !== undefined && leavesGuessing(alone, block.text))
        .map((block) => ({ selector: block.selector, quote: block.text })),
    ];
  },
};
