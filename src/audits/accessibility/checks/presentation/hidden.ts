import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isFocusable, isSeen, isUnrendered } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { descendantsOf, parentOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import type { Concern } from '../absence.ts';
import type { Preparation } from '../preparation.ts';

const isAriaHidden = (element: PageElement): boolean => /^\s*true\s*$/i.test(attribute(element, 'aria-hidden') ?? '');
const openDialog = (page: ReadPage): boolean =>
  page.tagged('dialog').some(isSeen) ||
  page.having('role').some((element) => /^\s*(?:alert)?dialog\b/i.test(attribute(element, 'role') ?? '') && isSeen(element)) ||
  page.having('aria-modal').some(isSeen);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);

/** Telling words of a paragraph from which it says something of its own. */
const paragraph = 15;
/** Share of those words that must stand nowhere else, for the paragraph to be said nowhere else. */
const unsaid = 0.5;

/** Words of the page that assistive technologies read: the snapshot without what `aria-hidden` hides. */
function exposedWords(page: ReadPage): ReadonlySet<string> {
  const words = new Set<string>();
  const waiting = page.elements.filter(({ parent }) => parent === null || !('attribs' in parent));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isAriaHidden(at) || at.name === 'style') continue;
    for (const name of ['aria-label', 'title', 'alt']) for (const word of wordsOf(attribute(at, name) ?? '')) words.add(word);
    for (const node of at.childNodes) {
      if ('attribs' in node) waiting.push(node);
      else if ('data' in node) for (const word of wordsOf(node.data.slice(0, 5000))) words.add(word);
    }
  }
  return words;
}

const texts = new Set(['p', 'li', 'td', 'dd', 'blockquote']);

/** 10.8: a paragraph that everybody sees and that no screen reader says. */
export const paragraphHidden: PageCheck = {
  id: 'visible-paragraph-hidden-from-readers',
  criterion: '10.8',
  tests: ['10.8.1'],
  wcag: ['1.3.2', '4.1.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ce paragraphe visible est masqué aux lecteurs d’écran par aria-hidden="true" et n’est dit nulle part ailleurs : retirez cet attribut.',
    'This paragraph is shown and hidden from screen readers by aria-hidden="true", and said nowhere else: remove that attribute.',
  ),
  on: (page) => {
    const candidates = page
      .having('aria-hidden')
      .filter((element) => isAriaHidden(element) && isSeen(element) && texts.has(element.name) && isOwnContent(page, element));
    const long = candidates.filter((element) => wordsOf(rawTextOf(element)).length >= paragraph);
    if (long.length === 0 || openDialog(page)) return [];
    const said = exposedWords(page);
    return long
      .filter((element) => {
        const words = wordsOf(rawTextOf(element));
        return words.filter((word) => !said.has(word)).length >= words.length * unsaid;
      })
      .map((element) => ({ element }));
  },
};

/** Content that is not shown, or not read aloud: outermost elements with some text or control. */
function hiddenParts(page: ReadPage): readonly PageElement[] {
  const marked = [...new Set([...page.having('data-u-hidden'), ...page.having('aria-hidden')])];
  const isHidden = (element: PageElement): boolean => isAriaHidden(element) || attribute(element, 'data-u-hidden') !== undefined;
  const parts = marked.filter((element) => {
    const parent = parentOf(element);
    return isHidden(element) && (parent === undefined || !isHidden(parent));
  });
  return parts.filter(
    (element) => rawTextOf(element) !== '' && !['style', 'title', 'option', 'head', 'meta', 'link'].includes(element.name),
  );
}

/** 10.8 proposed as not applicable: nothing is hidden. */
export const hiddenContent: Concern = {
  what: 'hidden content',
  criteria: ['10.8'],
  certainty: 'likely',
  present: (page) =>
    page.having('hidden').length > 0 ||
    page.having('inert').length > 0 ||
    hiddenParts(page).length > 0 ||
    page.tagged('details', 'dialog').length > 0 ||
    page.tagged('u-frame').length > 0,
};

/** 10.8, for the person: what is hidden. */
export const hiddenLists: Preparation = {
  criterion: '10.8',
  question: say(
    'Ce contenu masqué doit-il l’être, ou devient-il lisible par une action au clavier ?',
    'Is this hidden content meant to be, or does it become readable by an action with the keyboard?',
  ),
  of: (page) =>
    hiddenParts(page).map((element) => ({
      element,
      name: rawTextOf(element).slice(0, 120),
      context: isUnrendered(element)
        ? 'display/visibility'
        : [...descendantsOf(element)].some(isFocusable)
          ? 'aria-hidden, focusable'
          : 'aria-hidden',
    })),
};
