import type { PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { closest, parentOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';
import { isPlaceholder, weightyWords } from './title-words.ts';

/** Title of the main document, or undefined when it is no HTML or was not read. */
export function titleOf(page: ReadPage): string | undefined {
  const { page: facts, dom } = page.checkpoint.evidence;
  return facts.ok && dom.ok && page.tagged('html').length > 0 ? facts.value.title.trim() : undefined;
}

/** The elements that give the title: more than one is a fault of 8.2. */
export function titleElements(page: ReadPage): readonly PageElement[] {
  return page.tagged('title').filter((title) => parentOf(title)?.name === 'head');
}

/** First titles of the main document, shown or read aloud. */
export function firstHeadings(page: ReadPage): readonly string[] {
  return page
    .tagged('h1')
    .filter((element) => isExposed(element) && closest(element, ({ name }) => name === 'u-frame') === undefined)
    .map((element) => wordsOf(rawTextOf(element)))
    .filter((text) => text !== '');
}

const placeholder: PageCheck = {
  id: 'title-says-nothing',
  criterion: '8.6',
  tests: ['8.6.1'],
  wcag: ['2.4.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Le titre de la page ne dit pas ce qu’elle contient : nommez la page, puis le site.',
    'The title of the page does not say what it holds: name the page, then the site.',
  ),
  on: (page) => {
    const title = titleOf(page) ?? '';
    const [element] = titleElements(page);
    return isPlaceholder(title) ? [{ ...(element === undefined ? {} : { element }), quote: title }] : [];
  },
};

/** Text of the page for a title to be compared with: what is written in the main document. */
function wordsOfPage(page: ReadPage): ReadonlySet<string> {
  const { text } = page.checkpoint.evidence;
  return new Set(text.ok ? text.value.slice(0, 500).flatMap((block) => weightyWords(block.text)) : []);
}

const wrongFirst: PageCheck = {
  id: 'first-title-is-not-the-page',
  criterion: '8.6',
  tests: ['8.6.1'],
  wcag: ['2.4.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'La page a deux titres ; le premier, seul annoncé, ne parle pas d’elle : ne gardez que le second.',
    'The page has two titles; the first one, alone announced, is not about it: keep only the second one.',
  ),
  on: (page) => {
    const [first, second] = titleElements(page);
    if (first === undefined || second === undefined) return [];
    const words = wordsOfPage(page);
    const about = (title: PageElement): boolean => weightyWords(rawTextOf(title)).some((word) => words.has(word));
    return rawTextOf(first) !== '' && !about(first) && about(second) ? [{ element: first }] : [];
  },
};

const present: Compliance = {
  criterion: '8.5',
  id: 'page-title',
  holds: (page) => (titleOf(page) ?? '') !== '',
};

/** The title of a page. */
export const titleChecks: readonly PageCheck[] = [placeholder, wrongFirst];
export const titleCompliances: readonly Compliance[] = [present];
