import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { closest, descendantsOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole } from '../../page/role.ts';
import type { PageCheck } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { isComponentRole, stateNames } from './components.ts';
import { buttonsOf, isInForm } from './symbols.ts';

/** Components that scripts run: an ARIA role of a widget, a state, a button outside any form. */
function componentsOf(page: ReadPage): readonly PageElement[] {
  const written = page.having('role').filter((element) => isComponentRole(explicitRole(element) ?? ''));
  const stated = stateNames.flatMap((name) => page.having(name));
  const loose = buttonsOf(page).filter((element) => !isInForm(element));
  return [...new Set([...written, ...stated, ...loose])].filter((element) => isExposed(element) && isSeen(element));
}

const stateOf = (element: PageElement): string =>
  ['role', ...stateNames]
    .flatMap((name) => (attribute(element, name) === undefined ? [] : [`${name}="${attribute(element, name)}"`]))
    .join(' ');

/** What is left of 7.1: each component, its name, its role and its states. */
export const componentRestitution: Preparation = {
  criterion: '7.1',
  question: say(
    'Le nom, le rôle et l’état de ce composant sont-ils justes, suivent-ils ses changements et sont-ils bien restitués ?',
    'Are the name, role and state of this component right, do they follow its changes and are they well rendered?',
  ),
  of: (page) => componentsOf(page).map((element) => ({ element, context: stateOf(element) })),
};

/** What is left of 7.3: the same components, under the fingers. */
export const componentKeyboard: Preparation = {
  criterion: '7.3',
  question: say(
    'Ce composant s’atteint-il et s’actionne-t-il au clavier comme à la souris ?',
    'Can this component be reached and used with the keyboard as with the mouse?',
  ),
  of: (page) => componentsOf(page).map((element) => ({ element, context: stateOf(element) })),
};

function hasSubmit(form: PageElement): boolean {
  for (const element of descendantsOf(form)) {
    const type = attribute(element, 'type')?.toLowerCase();
    if (element.name === 'button' && type !== 'reset') return true;
    if (element.name === 'input' && (type === 'submit' || type === 'image' || type === 'button')) return true;
  }
  return false;
}

/** 7.4: a list of choices without a button to confirm: choosing may change the page. */
export const listWithoutButton: PageCheck = {
  id: 'list-without-button',
  criterion: '7.4',
  tests: ['7.4.1'],
  wcag: ['3.2.2'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Cette liste de choix n’a pas de bouton de validation : vérifier que choisir une valeur ne change pas de page sans que la personne en soit avertie.',
    'This list of choices has no button to confirm: check that choosing a value does not change the page without warning.',
  ),
  on: (page) =>
    page.tagged('select').flatMap((element) => {
      if (!isExposed(element) || !isSeen(element)) return [];
      const form = closest(element, ({ name }) => name === 'form');
      return form !== undefined && hasSubmit(form) ? [] : [{ element }];
    }),
};

const choices = new Set(['radio', 'checkbox']);

/** What is left of 7.4: what may change the page when it is chosen. */
export const changesOfContext: Preparation = {
  criterion: '7.4',
  question: say(
    'Choisir une valeur ici change-t-il de page, de fenêtre ou de focus sans avertissement ?',
    'Does choosing a value here change the page, the window or the focus without warning?',
  ),
  of: (page) =>
    page
      .tagged('select', 'input')
      .filter((element) => element.name === 'select' || choices.has(attribute(element, 'type') ?? ''))
      .filter((element) => isExposed(element) && isSeen(element))
      .map((element) => ({ element })),
};

/** What is left of 7.5: regions that are read aloud when they change. */
export const statusRegions: Preparation = {
  criterion: '7.5',
  question: say(
    'Les messages de cette zone sont-ils annoncés, avec le rôle qui convient (status, alert, log, progressbar) ?',
    'Are the messages of this region announced, with the right role (status, alert, log, progressbar)?',
  ),
  of: (page) =>
    [...new Set([...page.having('role'), ...page.having('aria-live')])]
      .filter(
        (element) =>
          Object.hasOwn(element.attribs, 'aria-live') ||
          /^\s*(?:alert|status|log|progressbar)\b/i.test(attribute(element, 'role') ?? ''),
      )
      .map((element) => ({ element })),
};
