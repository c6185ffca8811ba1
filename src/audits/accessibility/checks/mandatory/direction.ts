import { attribute, isText, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';

/** Letters of scripts written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const rightToLeftWord =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]{2,}/gu;
const leftToRightWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;

/** Elements that hold letters of such a script themselves. */
function rightToLeftTexts(page: ReadPage): readonly PageElement[] {
  const { dom } = page.checkpoint.evidence;
  if (!dom.ok || !rightToLeft.test(dom.value)) return [];
  return page.elements.filter(
    ({ name, childNodes }) => name !== 'style' && childNodes.some((node) => isText(node) && rightToLeft.test(node.data)),
  );
}

function directionOf(element: PageElement): string {
  const bearer = closest(element, (at) => Object.hasOwn(at.attribs, 'dir') || at.name === 'bdi', true);
  if (bearer === undefined) return 'ltr';
  return bearer.name === 'bdi' && !Object.hasOwn(bearer.attribs, 'dir')
    ? 'auto'
    : (attribute(bearer, 'dir') ?? '').trim().toLowerCase();
}

const undeclared: PageCheck = {
  id: 'direction-undeclared',
  criterion: '8.10',
  tests: ['8.10.1'],
  wcag: ['1.3.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce texte se lit de droite à gauche et ne le dit pas : ajoutez dir="rtl".',
    'This text is read from right to left and does not say so: add dir="rtl".',
  ),
  on: (page) =>
    rightToLeftTexts(page).flatMap((element): readonly Hit[] => {
      const direction = directionOf(element);
      if (direction === 'rtl' || direction === 'auto' || !isExposed(element) || !isOwnContent(page, element)) return [];
      const own = element.childNodes.map((node) => (isText(node) ? node.data : ' ')).join('');
      // A single word, such as the name of the language, is drawn the same with or without.
      return [(own.slice(0, 5000).match(rightToLeftWord)?.length ?? 0) >= 2 ? { element } : { element, doubtful: true }];
    }),
};

const values = new Set(['ltr', 'rtl', 'auto']);

const unknown: PageCheck = {
  id: 'direction-unknown',
  criterion: '8.10',
  tests: ['8.10.2'],
  wcag: ['1.3.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Cette valeur de dir n’existe pas : écrivez "rtl" ou "ltr".',
    'This value of dir does not exist: write "rtl" or "ltr".',
  ),
  on: (page) =>
    page.having('dir').flatMap((element) => {
      const value = (attribute(element, 'dir') ?? '').trim().toLowerCase();
      return value === '' || values.has(value) || !isExposed(element) || !isOwnContent(page, element) ? [] : [{ element }];
    }),
};

/** Words of the other direction for a wrong `dir` to be certain. */
const enoughWords = 5;

function isWrong(element: PageElement): boolean {
  const value = (attribute(element, 'dir') ?? '').trim().toLowerCase();
  const text = value === 'rtl' ? rawTextOf(element) : '';
  return text !== '' && !rightToLeft.test(text) && (text.match(leftToRightWord)?.length ?? 0) >= enoughWords;
}

const reversed: PageCheck = {
  id: 'direction-wrong',
  criterion: '8.10',
  tests: ['8.10.2'],
  wcag: ['1.3.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce texte se lit de gauche à droite et se dit de droite à gauche : retirez dir="rtl".',
    'This text is read from left to right and says the contrary: remove dir="rtl".',
  ),
  on: (page) =>
    page
      .having('dir')
      .flatMap((element) =>
        isWrong(element) && rawTextOf(element).length < 2000 && isExposed(element) && isOwnContent(page, element)
          ? [{ element }]
          : [],
      ),
};

/** True when the page holds a text of another direction, or says one. */
export function speaksOfDirection(page: ReadPage): boolean {
  return page.having('dir').some(({ name }) => name !== 'html' && name !== 'u-html') || rightToLeftTexts(page).length > 0;
}

const declared: Compliance = {
  criterion: '8.10',
  id: 'directions',
  holds: (page) => {
    const said = page.having('dir').map((element) => (attribute(element, 'dir') ?? '').trim().toLowerCase());
    const texts = rightToLeftTexts(page);
    return texts.length > 0 && said.every((value) => value === 'rtl') && texts.every((element) => directionOf(element) === 'rtl');
  },
};

/** Reading directions. */
export const directionChecks: readonly PageCheck[] = [undeclared, unknown, reversed];
export const directionCompliances: readonly Compliance[] = [declared];
