import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { nameOf, referred } from '../../page/name.ts';
import { closest, descendantsOf, type ReadPage } from '../../page/read-page.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Preparation, Prepared } from '../preparation.ts';
import { buttonsOf, isInForm } from '../scripts/symbols.ts';
import { isBox, isGroup, seenControlsOf, type Control } from './controls.ts';
import { isPlainlyLabelled } from './labels.ts';

/** What an element is described by, in words that are shown. */
function described(page: ReadPage, element: PageElement): string {
  return referred(page, element, 'aria-describedby')
    .map((target) => visibleText(target))
    .filter((words) => words !== '')
    .join(' · ');
}

function written(element: PageElement, names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const value = attribute(element, name);
      return value === undefined ? [] : [value === '' ? name : `${name}="${value}"`];
    })
    .join(' ');
}

function facts(page: ReadPage, { element, type }: Control, names: readonly string[]): string {
  return [type, written(element, names), described(page, element)].filter((words) => words !== '').join(' — ');
}

const texts = (page: ReadPage): readonly Control[] => seenControlsOf(page).filter((control) => !isBox(control));

const of =
  (pick: (page: ReadPage) => readonly Control[], names: readonly string[]) =>
  (page: ReadPage): readonly Prepared[] =>
    pick(page).map((control) => ({ element: control.element, context: facts(page, control, names) }));

const labels: Preparation = {
  criterion: '11.1',
  question: say(
    'Ce champ a-t-il une étiquette, ou un texte visible accolé qui dit ce qu’il faut y saisir ?',
    'Has this field a label, or visible text right beside it that says what to enter?',
  ),
  of: of(
    (page) => seenControlsOf(page).filter((control) => !isPlainlyLabelled(page, control)),
    ['aria-label', 'aria-labelledby'],
  ),
};

const consistency: Preparation = {
  criterion: '11.3',
  question: say(
    'La même information est-elle demandée ailleurs, avec une étiquette qui pourrait désigner autre chose ?',
    'Is the same information asked elsewhere, with a label that could mean something else?',
  ),
  of: of(texts, ['name']),
};

const legends: Preparation = {
  criterion: '11.6',
  question: say('Ce regroupement de champs a-t-il une légende ?', 'Has this group of fields a legend?'),
  of: (page) =>
    [...new Set([...page.tagged('fieldset'), ...page.having('role')])]
      .filter((element) => isGroup(element) && isExposed(element) && isSeen(element))
      .filter((element) => [...descendantsOf(element)].some(({ name }) => name === 'input' || name === 'select'))
      .map((element) => ({ element })),
};

const inputRules = ['required', 'aria-required', 'pattern', 'minlength', 'maxlength', 'aria-invalid'];

const control: Preparation = {
  criterion: '11.10',
  question: say(
    'Le caractère obligatoire et le format attendu sont-ils dits avant l’envoi, et l’erreur nomme-t-elle le champ en lui étant reliée ?',
    'Are what is required and the expected format said before sending, and does the error name the field and is it tied to it?',
  ),
  of: of(seenControlsOf, inputRules),
};

const suggestions: Preparation = {
  criterion: '11.11',
  question: say(
    'Si la saisie est refusée, le message donne-t-il le format attendu et un exemple ?',
    'When the entry is refused, does the message give the expected format and an example?',
  ),
  of: of(texts, inputRules),
};

const changes: Preparation = {
  criterion: '11.12',
  question: say(
    'Si ce bouton a des effets juridiques ou financiers, ou modifie des données : peut-on vérifier, corriger ou annuler ?',
    'If this button has legal or financial effects, or changes data: can one check, correct or cancel?',
  ),
  of: (page) =>
    buttonsOf(page)
      .filter((element) => isSeen(element) && isInForm(element) && attribute(element, 'type')?.toLowerCase() !== 'button')
      .map((element) => {
        const form = closest(element, ({ name }) => name === 'form');
        return { element, context: form === undefined ? '' : nameOf(page, form).text };
      }),
};

const purposes: Preparation = {
  criterion: '11.13',
  question: say(
    'Ce champ demande-t-il une information sur la personne elle-même ? Sa valeur autocomplete est-elle la bonne ?',
    'Does this field ask for information about the person herself? Is its autocomplete value the right one?',
  ),
  of: of(texts, ['autocomplete']),
};

/** What is left to a person on fields, criterion by criterion. */
export const fieldPreparations: readonly Preparation[] = [labels, consistency, legends, control, suggestions, changes, purposes];
