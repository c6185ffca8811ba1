import { attribute, isElement, isText, type PageElement, type PageNode } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, descendantsOf, parentOf, rawTextOf, rectOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';

const inert = new Set(['br', 'span', 'strong', 'em', 'b', 'i', 'u', 'font', 'small']);
/** Attributes of presentation: any other one may be there for a script to fill the element. */
const harmless = /^(?:class|style|align|dir|data-u-[a-z-]{1,20})$/;

const isEditable = (element: PageElement): boolean =>
  closest(element, (at) => /^(?:|true|plaintext-only)$/i.test(attribute(at, 'contenteditable') ?? 'false'), true) !== undefined;

const isPlain = ({ attribs }: PageElement): boolean => Object.keys(attribs).every((name) => harmless.test(name));

/** A paragraph that holds nothing but a no-break space or a line break, and takes room. */
function isSpacing(paragraph: PageElement): boolean {
  if (paragraph.childNodes.some((node) => isText(node) && node.data.trim() !== '')) return false;
  const inside = [...descendantsOf(paragraph)];
  if (inside.length > 10 || !isPlain(paragraph) || rawTextOf(paragraph) !== '') return false;
  if (!inside.every((element) => inert.has(element.name) && isPlain(element))) return false;
  const text = [paragraph, ...inside].some(({ childNodes }) =>
    childNodes.some((node) => isText(node) && node.data.includes('\u00a0')),
  );
  const fills = text || inside.some(({ name }) => name === 'br');
  return fills && isSeen(paragraph) && (rectOf(paragraph)?.height ?? 0) >= 8 && !isEditable(paragraph);
}

const emptyParagraph: PageCheck = {
  id: 'paragraph-as-space',
  criterion: '8.9',
  tests: ['8.9.1'],
  wcag: [],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Ce paragraphe vide ne sert qu’à faire de la place : retirez-le et réglez les marges dans la feuille de styles.',
    'This empty paragraph is only there to make room: remove it and set margins in the style sheet.',
  ),
  on: (page) =>
    page
      .tagged('p')
      .filter((element) => isSpacing(element) && isExposed(element) && isOwnContent(page, element))
      .map((element) => ({ element })),
};

/** Words that make a passage a paragraph. */
const paragraphWords = 6;
const unsplit = new Set(['address', 'pre', 'textarea', 'button', 'label', 'option', 'figcaption', 'caption']);

function hidden(node: PageNode): boolean {
  return isElement(node) && attribute(node, 'data-u-hidden') !== undefined;
}

const wordCount = (text: string): number => text.slice(0, 4000).match(/\p{L}{2,}/gu)?.length ?? 0;

const blocks = new Set(
  'address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

/** True when running text, with no block between, is cut by two line breaks or more into passages that are paragraphs. */
function imitatesParagraphs(parent: PageElement): boolean {
  let breaks = 0;
  let words = 0;
  let before = 0;
  for (const node of parent.childNodes) {
    if (hidden(node) || (isText(node) && node.data.trim() === '')) continue;
    if (isElement(node) && node.name === 'br') {
      breaks += 1;
      continue;
    }
    const isBlock = isElement(node) && blocks.has(node.name);
    if (breaks >= 2 || isBlock) {
      before = isBlock ? 0 : words;
      words = 0;
    }
    breaks = 0;
    if (!isBlock) words += isText(node) ? wordCount(node.data) : isElement(node) ? wordCount(rawTextOf(node)) : 0;
    if (before >= paragraphWords && words >= paragraphWords) return true;
  }
  return false;
}

/** Elements in which two line breaks stand between passages that are paragraphs. */
function brokenTexts(page: ReadPage): readonly PageElement[] {
  const parents = new Set(page.tagged('br').map(parentOf));
  return [...parents].filter((parent): parent is PageElement => {
    if (parent === undefined || parent.childNodes.length > 5000 || !imitatesParagraphs(parent)) return false;
    if (closest(parent, ({ name }) => unsplit.has(name), true) !== undefined) return false;
    return isExposed(parent) && isSeen(parent) && !isEditable(parent) && isOwnContent(page, parent);
  });
}

const lineBreaks: PageCheck = {
  id: 'line-breaks-as-paragraphs',
  criterion: '8.9',
  tests: ['8.9.1'],
  wcag: [],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Des paragraphes sont imités par plusieurs <br> de suite : mettez chacun dans un élément <p>.',
    'Paragraphs are imitated by several <br> in a row: put each in a <p> element.',
  ),
  on: (page) => brokenTexts(page).map((element) => ({ element })),
};

/** Words from which a text is a paragraph, whatever is around it. */
const longText = 25;

const loose: PageCheck = {
  id: 'text-without-paragraph',
  criterion: '8.9',
  tests: ['8.9.1'],
  wcag: [],
  proof: 'review',
  impact: 'minor',
  message: say(
    'Ce texte se lit comme un paragraphe et n’en est pas un pour la machine : mettez-le dans un élément <p>.',
    'This text reads as a paragraph and is none to a machine: put it in a <p> element.',
  ),
  on: (page) =>
    page
      .tagged('div')
      .filter(({ childNodes }) => {
        const own = childNodes
          .map((node) => (isText(node) ? node.data : ' '))
          .join('')
          .trim();
        return own.length > 120 && /[.!?…](?:\s|$)/.test(own) && wordCount(own) >= longText;
      })
      .filter((element) => attribute(element, 'role') === undefined && isExposed(element) && isSeen(element))
      .filter((element) => !isEditable(element) && isOwnContent(page, element))
      .map((element) => ({ element })),
};

/** Tags used to make room. */
export const spacingChecks: readonly PageCheck[] = [emptyParagraph, lineBreaks, loose];
