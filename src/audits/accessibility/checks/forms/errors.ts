import { say } from '../../../../method/say.ts';
import { marksOf, type PageElement } from '../../../../language/html/tree.ts';
import type { Field } from '../../../../model/evidence.ts';
import { fold } from '../../../reading/fold.ts';
import { controlKey, refusalsOf, type FieldInError, type Refusal } from '../../../reading/refusals.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';

const refusalOn = (page: ReadPage): Refusal | undefined => refusalsOf([page.checkpoint])[0];

const quoteOf = (field: Field): string => (field.label === '' ? field.accessibleName : field.label);

/** Words that say that something must be given, folded. */
const missing =
  /\b(?:obligatoires?|requise?s?|manque|manquante?|renseign\w{1,4}|saisi\w{0,4}|rempli\w{0,4}|complet\w{1,4}|vide|indiqu\w{1,4}|precis\w{1,4}|choisi\w{0,4}|selectionn\w{1,4}|required|missing|enter|select|empty|blank)\b/;
const mark = /\*|\bobligatoires?\b|\brequis(?:e|es)?\b|\brequired\b|\bmandatory\b/;
const optional = /\bfacultati\w{1,4}\b|\boptionn?el\w{0,3}\b|\boptional\b/;

function wording(field: Field): string {
  return fold(
    [field.label, field.accessibleName, field.group ?? '', field.help ?? '', field.placeholder ?? ''].join(' ').slice(0, 3000),
  );
}

/** How the form said, before it was sent, that the field had to be filled; undefined when it did not. */
function saidBefore(field: Field): 'words' | 'markup' | undefined {
  if (mark.test(wording(field))) return 'words';
  return field.required ? 'markup' : undefined;
}

/** Choices of one name, and the parts of one group (day, month, year), are one question. */
function questionOf({ type, name, group, selector }: Field): string {
  if ((type === 'radio' || type === 'checkbox') && name !== undefined) return `${type} ${name.replace(/\[\w*\]$/, '')}`;
  return group === undefined || group === '' ? selector : `group ${group}`;
}

/** RGAA exempts a form of one field, and one that marks what is optional. A page that asks one question by several controls is read as the former. */
function isExempt(fields: readonly Field[]): boolean {
  const shown = fields.filter((field) => field.visible && !field.disabled && field.region === 'main');
  const questions = new Set(shown.map(questionOf));
  const groups = new Set(shown.map(({ group }) => group ?? ''));
  const one = questions.size < 2 || (groups.size === 1 && !groups.has(''));
  return one || shown.some((field) => field.optionalSaid === true || optional.test(wording(field)));
}

/** A class that says that a style sheet draws a mark. */
const markedByStyle = /requi|oblig|mandat|asterisk|asterisque|\bstar\b/i;

/** A sentence above the form that speaks of required fields; a mark that a style sheet or a picture may draw. */
function mayBeSaid(page: ReadPage, refusal: Refusal): boolean {
  if (page.tagged('label', 'legend', 'span').some((element) => markedByStyle.test(marksOf(element)))) return true;
  const isLabel = ({ name }: PageElement): boolean => name === 'label' || name === 'legend';
  if (page.tagged('svg', 'img', 'i').some((element) => closest(element, isLabel) !== undefined)) return true;
  return refusal.attempt.textBefore.some((text) => {
    const words = fold(text.slice(0, 500));
    return mark.test(words) || optional.test(words);
  });
}

function unmarked(refusal: Refusal): readonly Field[] {
  const before = new Map(refusal.attempt.fieldsBefore.map((field) => [controlKey(field), field]));
  if (refusal.attempt.action !== 'submitEmpty' || isExempt(refusal.attempt.fieldsBefore)) return [];
  return refusal.inError.flatMap(({ field }) => {
    const was = before.get(controlKey(field));
    const empty = missing.test(fold((field.error ?? '').slice(0, 500)));
    return was === undefined || !empty || saidBefore(was) !== undefined ? [] : [field];
  });
}

/** 11.10: a field that the form refused empty without having said that it must be filled. */
export const requiredNotSaid: PageCheck = {
  id: 'required-not-said',
  criterion: '11.10',
  tests: ['11.10.1'],
  wcag: ['3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ce champ est refusé vide sans que le formulaire ait dit qu’il était obligatoire : l’écrire dans son étiquette et ajouter required.',
    'This field is refused when empty and the form had not said that it was required: write it in its label and add required.',
  ),
  on(page) {
    const refusal = refusalOn(page);
    if (refusal === undefined) return [];
    const doubtful = mayBeSaid(page, refusal);
    return unmarked(refusal).map((field): Hit => ({
      selector: field.selector,
      quote: quoteOf(field),
      ...(doubtful ? { doubtful: true as const } : {}),
    }));
  },
};

/** 11.10: `required` without a word. A star that a style sheet draws is not in the evidence: a person looks. */
export const requiredNotShown: PageCheck = {
  id: 'required-not-shown',
  criterion: '11.10',
  tests: ['11.10.2'],
  wcag: ['3.3.2'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Le code dit ce champ obligatoire, et son étiquette ne le dit pas : vérifier qu’un astérisque ou le mot « obligatoire » est visible dans l’étiquette ou la légende.',
    'The code says that this field is required and its label does not: check that a star or the word “required” is visible in the label or legend.',
  ),
  on(page) {
    const { fields } = page.checkpoint.evidence;
    if (!fields.ok || isExempt(fields.value)) return [];
    return fields.value
      .filter((field) => field.visible && !field.disabled && saidBefore(field) === 'markup')
      .map((field) => ({ selector: field.selector, quote: quoteOf(field) }));
  },
};

/** True when the state shows the field as wrong and the state before did not. */
function isNewlyStyled({ field }: FieldInError, refusal: Refusal): boolean {
  const key = controlKey(field);
  const was = refusal.attempt.fieldsBefore.find((one) => controlKey(one) === key);
  return was !== undefined && was.errorStyle !== true && field.errorStyle === true;
}

/** 11.10: an error shown by colour alone: no text names the field, and the code does not say that it is invalid. */
export const errorNotSaid: PageCheck = {
  id: 'error-not-said',
  criterion: '11.10',
  tests: ['11.10.3', '11.10.6'],
  wcag: ['3.3.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'L’erreur de ce champ n’est montrée que par la couleur ou la bordure : écrire un message qui nomme le champ, ou poser aria-invalid="true" et un message relié.',
    'The error of this field is shown by colour or border alone: write a message that names the field, or set aria-invalid="true" and a tied message.',
  ),
  on(page) {
    const refusal = refusalOn(page);
    if (refusal === undefined || refusal.messages.length > 0) return [];
    return refusal.inError
      .filter((one) => !one.named && !one.field.invalid && isNewlyStyled(one, refusal))
      .map(({ field }): Hit => ({
        selector: field.selector,
        quote: quoteOf(field),
        // The border of the focus may be the red one.
        ...(refusal.attempt.focusMoved ? { doubtful: true as const } : {}),
      }));
  },
};

/** 11.10: a field said to be invalid whose message stands beside it, tied to nothing. */
export const errorNotTied: PageCheck = {
  id: 'error-not-tied',
  criterion: '11.10',
  tests: ['11.10.4', '11.10.7'],
  wcag: ['3.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le champ porte aria-invalid="true" mais son message d’erreur ne lui est pas relié : le lier par aria-describedby, ou l’écrire dans l’étiquette.',
    'The field has aria-invalid="true" and its error message is not tied to it: tie it with aria-describedby, or write it in the label.',
  ),
  on(page) {
    const { fields } = page.checkpoint.evidence;
    if (!fields.ok) return [];
    return fields.value
      .filter((field) => field.visible && field.invalid && field.errorTied === 'near' && (field.error ?? '').trim() !== '')
      .map((field) => ({ selector: field.selector, quote: field.error ?? '' }));
  },
};
