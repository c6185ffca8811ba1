import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import type { Concern } from '../absence.ts';
import type { Preparation, Prepared } from '../preparation.ts';
import { isFocusable, isSeen, isTabStop } from '../../page/exposure.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { linksOf } from './facts.ts';
import { fragmentOf, targetOf } from './repeated.ts';
import { linkName } from './link-name.ts';
import { saysContent } from './words.ts';

const positive = (element: PageElement): boolean => /^\s*\+?0*[1-9]/.test(attribute(element, 'tabindex') ?? '');

/** For a person: links at the top of the page that may lead to its content. */
const skipLinks: Preparation = {
  criterion: '12.7',
  question: say(
    'Ce lien mène-t-il au contenu principal, est-il visible au focus et à la même place sur toutes les pages ?',
    'Does this link lead to the main content, is it visible on focus and in the same place on every page?',
  ),
  of: (page) =>
    linksOf(page)
      .slice(0, 12)
      .filter((link) => fragmentOf(link) !== '' || saysContent(linkName(page, link)))
      .map((element): Prepared => {
        const found = targetOf(page, element) !== undefined;
        return { element, context: found ? `#${fragmentOf(element)}` : `#${fragmentOf(element)} ∅` };
      }),
};

/** For a person: what is taken out of the natural order of tabulation. */
const oddOrder: Preparation = {
  criterion: '12.8',
  question: say(
    'L’ordre de tabulation reste-t-il cohérent malgré ce rang imposé ?',
    'Does the tab order stay coherent in spite of this imposed rank?',
  ),
  of: (page) =>
    page
      .having('tabindex')
      .filter((element) => positive(element) && isTabStop(element))
      .map((element) => ({ element, context: `tabindex="${attribute(element, 'tabindex') ?? ''}"` })),
};

/** For a person, or for a walk with the keyboard: what may keep the focus. */
const mayTrap: Preparation = {
  criterion: '12.9',
  question: say(
    'Peut-on entrer dans cet élément et en sortir au clavier, dans les deux sens ?',
    'Can one enter and leave this element with the keyboard, both ways?',
  ),
  of: (page) => {
    const embedded = page.tagged('u-frame', 'object', 'embed', 'video', 'audio').filter(isSeen);
    const edited = page.having('contenteditable').filter(isFocusable);
    const widgets = page
      .having('role')
      .filter(({ attribs }) => /^(?:application|dialog|alertdialog|grid|tree|treegrid)$/.test(attribs['role'] ?? ''));
    return [...embedded, ...edited, ...widgets.filter(isSeen)].map((element) => ({ element }));
  },
};

/** For a person: keys that the page itself declares. */
const declaredKeys: Preparation = {
  criterion: '12.10',
  question: say(
    'Ce raccourci n’emploie-t-il qu’une touche, et peut-on le désactiver ou le changer ?',
    'Does this shortcut use a single key, and can it be switched off or changed?',
  ),
  of: (page) =>
    [...page.having('aria-keyshortcuts'), ...page.having('accesskey')].map((element) => ({
      element,
      context: attribute(element, 'aria-keyshortcuts') ?? attribute(element, 'accesskey') ?? '',
    })),
};

const openers = [
  'aria-haspopup',
  'aria-expanded',
  'aria-controls',
  'popovertarget',
  'popover',
  'aria-describedby',
  'data-toggle',
  'data-tooltip',
  'data-fr-opened',
];

/** Content that shows on hover, on focus or when something is activated. */
function mayAppear(page: ReadPage): boolean {
  if (openers.some((name) => page.having(name).length > 0)) return true;
  if (page.tagged('details', 'dialog').length > 0) return true;
  return page.elements.some(
    (element) => !isSeen(element) && (isFocusable(element) || attribute(element, 'data-u-hidden') === 'display'),
  );
}

/** Nothing is hidden that could appear, and nothing says that it opens something: a script could still add content. */
export const additionalContent: Concern = {
  what: 'content that appears',
  criteria: ['12.11'],
  certainty: 'likely',
  present: mayAppear,
};

/** For a person: what opens something. */
const openings: Preparation = {
  criterion: '12.11',
  question: say(
    'Ce qui apparaît au survol, au focus ou à l’activation peut-il être atteint au clavier ?',
    'Can what appears on hover, focus or activation be reached with the keyboard?',
  ),
  of: (page) => {
    const elements = new Set([
      ...['aria-haspopup', 'aria-expanded', 'popovertarget'].flatMap((name) => page.having(name)),
      ...page.tagged('summary'),
    ]);
    return [...elements].filter(isSeen).map((element) => ({ element }));
  },
};

/** What is left to a person, or to a walk with the keyboard, in the criteria on the keyboard. */
export const keyboardPreparations: readonly Preparation[] = [skipLinks, oddOrder, mayTrap, declaredKeys, openings];
