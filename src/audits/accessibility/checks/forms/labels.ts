import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen, isTabStop } from '../../page/exposure.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import { labelsOf, nameOf } from '../../page/name.ts';
import { closest, descendantsOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole, roleOf } from '../../page/role.ts';
import { visibleText } from '../../page/visible-text.ts';
import { hasWord } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';
import type { Preparation } from '../preparation.ts';
import { controlsOf, fieldTypeOf, isBox, seenControlsOf, type Control } from './controls.ts';

/** 11.1: a field that only its placeholder names: it is no label, and it goes when the person types. */
export const placeholderOnly: PageCheck = {
  id: 'placeholder-only',
  criterion: '11.1',
  tests: ['11.1.1'],
  // The placeholder is a name to browsers, not a label to people.
  wcag: ['1.3.1', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ce champ n’a pas d’étiquette : le texte indicatif (placeholder) n’en est pas une et disparaît à la saisie. Ajouter un <label> visible relié par for et id.',
    'This field has no label: a placeholder is none and goes when one types. Add a visible <label> tied by for and id.',
  ),
  on: (page) =>
    seenControlsOf(page)
      .filter(({ element }) => isTabStop(element) && nameOf(page, element).from === 'placeholder')
      .map(({ element }) => ({ element })),
};

/** 11.1: a label that names the id of nothing. The field beside it may have another name, so a person looks. */
export const labelForNothing: PageCheck = {
  id: 'label-for-nothing',
  criterion: '11.1',
  tests: ['11.1.2'],
  wcag: ['1.3.1', '3.3.2', '4.1.2'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'L’attribut for de cette étiquette ne correspond à l’id d’aucun élément : vérifier le champ qu’elle devait nommer.',
    'The for attribute of this label is the id of no element: check the field that it was to name.',
  ),
  on: (page) =>
    page
      .tagged('label')
      .filter((label) => {
        const id = attribute(label, 'for') ?? '';
        return id !== '' && page.byId(id, label) === undefined && isExposed(label) && isSeen(label);
      })
      .map((element) => ({ element })),
};

const tooltip = (element: PageElement): string => (attribute(element, 'title') ?? '').trim();

/** Labels of a field that a person sees words in. */
function seenLabels(page: ReadPage, element: PageElement): readonly PageElement[] {
  return labelsOf(page, element).filter((label) => isSeen(label) && hasWord(visibleText(label)));
}

/** The only field of a search, beside a button that says “Rechercher”: RGAA lets the button be its visible label. */
function isBesideItsButton(element: PageElement): boolean {
  const search = closest(element, (at) => explicitRole(at) === 'search' || at.name === 'search' || at.name === 'form');
  if (search === undefined) return false;
  let named = false;
  for (const at of descendantsOf(search)) {
    if (at !== element && fieldTypeOf(at) !== undefined) return false;
    named ||= roleOf(at) === 'button' && isSeen(at) && hasWord(visibleText(at) || (attribute(at, 'value') ?? ''));
  }
  return named;
}

/** 11.1: a field whose name is not shown. A text beside it, or one that appears with the focus, may stand for it. */
export const unseenLabel: PageCheck = {
  id: 'unseen-label',
  criterion: '11.1',
  tests: ['11.1.3'],
  wcag: ['3.3.2'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'L’étiquette de ce champ n’est pas visible et il n’a pas d’attribut title : vérifier qu’un texte visible accolé au champ (ou un bouton) dit ce qu’il faut y saisir.',
    'The label of this field is not visible and it has no title: check that visible text right beside it (or a button) says what to enter.',
  ),
  on: (page) =>
    seenControlsOf(page).flatMap(({ element }) => {
      if (isBesideItsButton(element)) return [];
      const { from } = nameOf(page, element);
      const hidden = from === 'aria-label' || from === 'aria-labelledby' || from === 'native';
      return hidden && tooltip(element) === '' && seenLabels(page, element).length === 0 ? [{ element }] : [];
    }),
};

/** A label tied by `for`, or a tooltip: what needs no reading of the page around. */
export function isPlainlyLabelled(page: ReadPage, { element }: Control): boolean {
  if (tooltip(element) !== '') return true;
  if (['aria-label', 'aria-labelledby'].some((name) => Object.hasOwn(element.attribs, name))) return false;
  return seenLabels(page, element).some((label) => attribute(label, 'for') !== undefined && hasWord(nameOf(page, element).text));
}

/** 11.1 when the page keeps to the simple pattern: each field has a visible label tied by `for`, or a tooltip. */
export const everyFieldLabelled: Compliance = {
  criterion: '11.1',
  id: 'every-field-labelled',
  holds(page) {
    const controls = controlsOf(page);
    const plain = (control: Control): boolean => control.seen && /^(?:input|select|textarea)$/.test(control.element.name);
    return (
      controls.length > 0 &&
      !hasUnreadFrame(page) &&
      page.having('contenteditable').length === 0 &&
      page.tagged('output', 'meter', 'progress').length === 0 &&
      controls.every((control) => plain(control) && isPlainlyLabelled(page, control))
    );
  },
};

/** What is left of 11.2: the words of each label, beside what is asked. */
export const labelRelevance: Preparation = {
  criterion: '11.2',
  question: say(
    'L’étiquette dit-elle exactement ce qu’il faut saisir ou choisir dans ce champ ?',
    'Does the label say exactly what to enter or choose in this field?',
  ),
  of: (page) =>
    seenControlsOf(page)
      .filter((control) => !isBox(control) || nameOf(page, control.element).text !== '')
      .map(({ element, type }) => ({ element, context: type })),
};
