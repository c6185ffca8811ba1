import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, descendantsOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';

const plain = (text: string): string =>
  text
    .slice(0, 20_000)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words, not a unit nor a sign: at least one of three letters. */
const saysWords = (text: string): boolean => /\p{L}{3}/u.test(text);
/** What programs write for themselves in a page: names of screen sizes, of states, of the glyphs of a font of icons. */
const breakpoint =
  /^(?:xs|sm|md|lg|xl|xxl|mobile|tablet|tablette|desktop|small|medium|large|xlarge|wide|narrow|phone|print|screen|handheld|default|base|extra large|dark|light|loaded|ready|true|false|clearfix|active|none|[a-z]{1,30}(?:_[a-z0-9]{1,30}){1,5}|[{["].{0,190})$/i;

/** Everything that is written in the page without style sheets, folded. Long pages are cut. */
function writtenIn(page: ReadPage): string {
  const { text } = page.checkpoint.evidence;
  const blocks = text.ok ? text.value.map((block) => block.text) : page.tagged('body').map(rawTextOf);
  return ` ${plain(blocks.join(' '))} `;
}

const attributesRead = ['title', 'aria-label', 'alt', 'placeholder', 'value', 'label'];
function saidByAttributes(page: ReadPage, element: PageElement): string {
  return plain([...attributesRead.map((name) => attribute(element, name) ?? ''), nameOf(page, element).text].join(' '));
}

/** Words that a style sheet writes on an element, each with what it says. */
function wordsOf(element: PageElement): readonly string[] {
  return ['data-u-before', 'data-u-after'].flatMap((name) => {
    const text = attribute(element, name);
    return text !== undefined && saysWords(text) && !breakpoint.test(text.trim()) ? [text] : [];
  });
}

/** True when the words are the value of an attribute of the element, or say what a box or a choice of file says by itself without style sheets. */
function isState(page: ReadPage, element: PageElement, words: string): boolean {
  const given = Object.entries(element.attribs).some(
    ([name, value]) => !name.startsWith('data-u-') && plain(value) === plain(words),
  );
  const label = closest(element, ({ name }) => name === 'label', true);
  const id = label === undefined ? undefined : attribute(label, 'for');
  const labelled = label === undefined ? [] : [...descendantsOf(label), ...(id === undefined ? [] : [page.byId(id, label)])];
  return (
    given || labelled.some((field) => field !== undefined && /^(?:checkbox|radio|file)$/i.test(attribute(field, 'type') ?? ''))
  );
}

/** 10.2: words that only a style sheet writes. Words that stand elsewhere in the page, say a state or are of another site are shown to a person. */
export const generatedWords: PageCheck = {
  id: 'words-written-by-style-sheet',
  criterion: '10.2',
  tests: ['10.2.1'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ces mots ne sont écrits que par la feuille de styles (propriété content) et disparaissent sans elle : écrivez-les dans la page.',
    'These words are only written by the style sheet (content property) and vanish without it: write them in the page.',
  ),
  on: (page) => {
    const carriers = [...new Set([...page.having('data-u-before'), ...page.having('data-u-after')])];
    const found = carriers.filter(isExposed).flatMap((element) => wordsOf(element).map((quote) => ({ element, quote })));
    if (found.length === 0) return [];
    const written = writtenIn(page);
    return found.map(({ element, quote }): Hit => {
      const known =
        written.includes(` ${plain(quote)} `) ||
        saidByAttributes(page, element).includes(plain(quote)) ||
        !isOwnContent(page, element) ||
        isState(page, element, quote);
      return { element, quote, ...(known ? { doubtful: true as const } : {}) };
    });
  },
};
