import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isFocusable, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { nameOf } from '../../page/name.ts';
import { closest, descendantsOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole, roleOf } from '../../page/role.ts';
import { hasWord, wordsOf } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';
import { symbolButtons } from './symbols.ts';

const dialogRoles = new Set(['dialog', 'alertdialog']);

/** True when the focus can enter it. */
function holdsControl(element: PageElement): boolean {
  for (const inside of descendantsOf(element)) if (isFocusable(inside)) return true;
  return false;
}

/** 7.1: an open dialog that nothing names. Where the focus cannot enter, the role may be a mistake. */
export const dialogWithoutName: PageCheck = {
  id: 'dialog-without-name',
  criterion: '7.1',
  tests: ['7.1.1', '7.1.3'],
  wcag: ['4.1.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Cette boîte de dialogue n’a pas de nom : la relier à son titre par aria-labelledby, ou lui donner un aria-label.',
    'This dialog has no name: tie it to its title with aria-labelledby, or give it an aria-label.',
  ),
  on: (page) =>
    [...new Set([...page.tagged('dialog'), ...page.having('role')])]
      .filter(
        (element) => dialogRoles.has(roleOf(element)) && isOwnContent(page, element) && isExposed(element) && isSeen(element),
      )
      .filter((element) => nameOf(page, element).text === '')
      .map((element) => ({ element, ...(holdsControl(element) ? {} : { doubtful: true as const }) })),
};

/** 7.1: a button outside any form whose name is a sign. */
export const symbolWidget: PageCheck = {
  id: 'symbol-widget',
  criterion: '7.1',
  tests: ['7.1.3'],
  wcag: ['4.1.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Le nom de ce bouton n’est qu’un signe, mal lu ou tu par une synthèse vocale : écrire ce que fait le bouton (aria-label, ou texte masqué à côté du signe).',
    'The name of this button is a sign only, misread or not read by a speech synthesis: write what the button does (aria-label, or hidden text beside the sign).',
  ),
  on: (page) => symbolButtons(page, false).map((element) => ({ element, quote: nameOf(page, element).text })),
};

/** Roles that one presses, by themselves: no list or menu moves the focus for them. */
const pressed = new Set(['button', 'link', 'checkbox', 'switch']);

function isReachable(element: PageElement): boolean {
  return isFocusable(element) || closest(element, isFocusable) !== undefined || holdsControl(element);
}

/** Set aside by the page itself, or by a component whose focus stays on its container. */
function isSetAside(element: PageElement): boolean {
  const aside = ({ name, attribs }: PageElement): boolean =>
    name === 'label' ||
    Object.hasOwn(attribs, 'inert') ||
    Object.hasOwn(attribs, 'aria-activedescendant') ||
    /^(?:grid|listbox|menu|menubar|radiogroup|tree|treegrid|tablist|toolbar|combobox|application)$/.test(attribs['role'] ?? '');
  return (
    attribute(element, 'aria-disabled') === 'true' ||
    Object.hasOwn(element.attribs, 'inert') ||
    closest(element, aside) !== undefined
  );
}

/** Names of what the keyboard reaches: another way to do the same thing. */
function reachedNames(page: ReadPage): ReadonlySet<string> {
  return new Set(page.elements.filter((element) => isFocusable(element)).map((element) => wordsOf(nameOf(page, element).text)));
}

/** 7.3: a button, link or box made of another element, that no key reaches, and nothing of the same name beside it. */
export const unreachableWidget: PageCheck = {
  id: 'unreachable-widget',
  criterion: '7.3',
  tests: ['7.3.1'],
  wcag: ['2.1.1'],
  proof: 'proof',
  impact: 'critical',
  message: say(
    'Ce composant se dit bouton, lien ou case mais le clavier ne peut pas l’atteindre : utiliser l’élément HTML (<button>, <a href>, <input>), ou ajouter tabindex="0" et les touches attendues.',
    'This component says that it is a button, a link or a box and the keyboard cannot reach it: use the HTML element (<button>, <a href>, <input>), or add tabindex="0" and the expected keys.',
  ),
  on(page) {
    const lost = page.having('role').filter((element) => {
      const role = explicitRole(element);
      const here = isOwnContent(page, element) && isExposed(element) && isSeen(element);
      return role !== undefined && pressed.has(role) && here && !isReachable(element);
    });
    if (lost.length === 0) return [];
    const reached = reachedNames(page);
    return lost
      .filter((element) => !isSetAside(element))
      .map((element) => {
        const name = nameOf(page, element).text;
        // A custom element may hold its button in a shadow root that nobody can read.
        const certain = hasWord(name) && !reached.has(wordsOf(name)) && !element.name.includes('-');
        return { element, ...(certain ? {} : { doubtful: true as const }) };
      });
  },
};

/** 7.3: tabs none of which the keyboard reaches, nor their list. */
export const unreachableTabs: PageCheck = {
  id: 'unreachable-tabs',
  criterion: '7.3',
  tests: ['7.3.1'],
  wcag: ['2.1.1'],
  proof: 'proof',
  impact: 'critical',
  message: say(
    'Aucun de ces onglets ne peut être atteint au clavier : donner tabindex="0" à l’onglet choisi et gérer les flèches.',
    'The keyboard reaches none of these tabs: give the chosen tab tabindex="0" and handle the arrow keys.',
  ),
  on: (page) =>
    page.having('role').flatMap((element) => {
      if (explicitRole(element) !== 'tablist' || !isOwnContent(page, element) || !isExposed(element) || !isSeen(element))
        return [];
      const tabs = [...descendantsOf(element)].filter((tab) => roleOf(tab) === 'tab' && isSeen(tab));
      const reached = isFocusable(element) || closest(element, isFocusable) !== undefined || holdsControl(element);
      return tabs.length < 2 || reached || isSetAside(element) ? [] : [{ element }];
    }),
};
