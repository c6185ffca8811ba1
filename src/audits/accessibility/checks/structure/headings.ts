import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, descendantsOf, rawTextOf, rectOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole, roleOf } from '../../page/role.ts';
import type { Hit, PageCheck } from '../check.ts';
import { hasWords, inMainDocument } from './main-document.ts';

const native = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const tags = new Set<string>(native);

/** Headings of all frames, by tag or by role, that assistive technologies meet. */
export function headingsOf(page: ReadPage): readonly PageElement[] {
  const byRole = page.having('role').filter((element) => !tags.has(element.name));
  return [...page.tagged(...native), ...byRole].filter((element) => roleOf(element) === 'heading' && isExposed(element));
}

/** Words that make a page something to find one’s way in. */
const longPage = 80;

const none: PageCheck = {
  id: 'page-without-heading',
  criterion: '9.1',
  tests: ['9.1.3'],
  // RGAA: WCAG asks for no heading where nothing looks like one.
  wcag: [],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'La page n’a aucun titre : donnez-lui un <h1>, et un titre à chacune de ses parties.',
    'The page has no heading: give it an <h1>, and a heading to each of its parts.',
  ),
  on: (page) => {
    const hidden = page.tagged(...native).some((element) => !isExposed(element) && closestHidden(element));
    const found = headingsOf(page).some(inMainDocument);
    return page.whole && !found && !hidden && hasWords(page, longPage) ? [{ quote: '<body>' }] : [];
  },
};

/** A dialog takes the rest of the page away from assistive technologies while it is open. */
function closestHidden(element: PageElement): boolean {
  return (
    closest(element, (at) => attribute(at, 'aria-hidden') === 'true' || Object.hasOwn(at.attribs, 'inert'), true) !== undefined
  );
}

const noLevel: PageCheck = {
  id: 'heading-without-level',
  criterion: '9.1',
  tests: ['9.1.1', '9.1.3'],
  wcag: ['1.3.1', '4.1.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Cet élément role="heading" n’a pas de niveau : ajoutez aria-level, ou utilisez <h1> à <h6>.',
    'This role="heading" element has no level: add aria-level, or use <h1> to <h6>.',
  ),
  on: (page) =>
    page.having('role').flatMap((element) => {
      if (tags.has(element.name) || explicitRole(element) !== 'heading' || !isExposed(element)) return [];
      const level = attribute(element, 'aria-level')?.trim() ?? '';
      return /^[1-9]\d?$/.test(level) || !isOwnContent(page, element) ? [] : [{ element }];
    }),
};

const holders = new Set(['input', 'select', 'textarea', 'u-frame', 'canvas', 'object', 'embed', 'video', 'audio']);
const drawn = new Set(['img', 'svg', 'br', 'picture']);
/** Height, in CSS pixels, from which an element without words may show generated text. */
const lineHeight = 10;

/** What is inside cannot be named here, or names itself. */
const isOpaque = (element: PageElement): boolean =>
  [...descendantsOf(element)].some(
    (inside) => holders.has(inside.name) || (inside.name === 'img' && attribute(inside, 'alt') === undefined),
  );

/** A style sheet may write words in an empty element: where room is taken and nothing explains it, only a person can say. */
function mayShowWords(element: PageElement): boolean {
  const explained = rawTextOf(element) !== '' || [...descendantsOf(element)].some(({ name }) => drawn.has(name));
  return !explained && isSeen(element) && (rectOf(element)?.height ?? 0) >= lineHeight;
}

const empty: PageCheck = {
  id: 'heading-empty',
  criterion: '9.1',
  tests: ['9.1.2'],
  wcag: ['1.3.1', '2.4.6'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce titre ne contient aucun texte lu à voix haute : écrivez-le, ou retirez la balise de titre.',
    'This heading holds no text that is read aloud: write it, or remove the heading tag.',
  ),
  on: (page) =>
    headingsOf(page).flatMap((element): readonly Hit[] => {
      if (nameOf(page, element).text !== '' || isOpaque(element) || !isOwnContent(page, element)) return [];
      return mayShowWords(element) ? [{ element, doubtful: true }] : [{ element }];
    }),
};

const noneInMain: PageCheck = {
  id: 'main-without-heading',
  criterion: '9.1',
  tests: ['9.1.3'],
  wcag: [],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Le contenu principal n’a aucun titre : une partie de son texte devrait-elle en être un ?',
    'The main content has no heading: should some of its text be one?',
  ),
  on: (page) => {
    const mains = page.tagged('main').filter((element) => isExposed(element) && inMainDocument(element));
    const headings = headingsOf(page);
    const [main] = mains;
    if (main === undefined || mains.length > 1 || !hasWords(page, longPage)) return [];
    return headings.some((element) => closest(element, (at) => at === main) !== undefined) ? [] : [{ element: main }];
  },
};

/** Headings. */
export const headingChecks: readonly PageCheck[] = [none, noLevel, empty, noneInMain];
