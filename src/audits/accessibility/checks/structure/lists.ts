import { attribute, isElement, isText, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { childrenOf, closest, parentOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';

/** Items that make a list for certain. */
const enough = 3;

const bullet = /^\s*([-•·▪●■◦➢➤►▸‣✓✔☑→*–—])\s{0,5}(?=[\p{L}\p{N}«"“(])/u;
const number = /^\s*(\d{1,2})\s?(?:[.)]|°|\.\))\s{1,5}(?=[\p{L}«"“(])/u;
/** Dashes open the lines of a dialogue, and stars those of notes. */
const ambiguous = new Set(['*', '–', '—']);

interface Item {
  readonly element: PageElement;
  /** The sign of a bullet, or the number of the item. */
  readonly mark: string | number;
}

function markOf(text: string): string | number | undefined {
  const sign = bullet.exec(text.slice(0, 50))?.[1];
  // “-5 °C” is a figure.
  if (sign !== undefined) return /^\s*-\d/.test(text) ? undefined : sign;
  const rank = number.exec(text.slice(0, 50))?.[1];
  return rank === undefined ? undefined : Number(rank);
}

/** Lines of an element that line breaks part. */
function linesOf(parent: PageElement): readonly string[] {
  const lines: string[] = [''];
  for (const node of parent.childNodes) {
    if (isElement(node) && node.name === 'br') lines.push('');
    else if (isText(node)) lines.push(`${lines.pop() ?? ''}${node.data}`);
    else if (isElement(node)) lines.push(`${lines.pop() ?? ''}${rawTextOf(node)}`);
  }
  return lines.filter((line) => line.trim() !== '');
}

/** Longest run of items that carry the same sign, or of numbers that follow each other. */
function longestRun(items: readonly (string | number | undefined)[]): {
  readonly length: number;
  readonly mark: string | number;
  readonly at: number;
} {
  let best = { length: 0, mark: '' as string | number, at: 0 };
  let length = 0;
  for (const [index, mark] of items.entries()) {
    const before = items[index - 1];
    const follows = typeof mark === 'number' ? typeof before === 'number' && mark === before + 1 : mark === before;
    length = mark === undefined ? 0 : follows ? length + 1 : 1;
    if (mark !== undefined && length > best.length) best = { length, mark, at: index - length + 1 };
  }
  return best;
}

const notLists = new Set(['pre', 'code', 'textarea', 'option', 'button', 'figcaption']);

function counts(page: ReadPage, element: PageElement): boolean {
  if (!isExposed(element) || !isSeen(element) || !isOwnContent(page, element)) return false;
  const inside = (at: PageElement): boolean =>
    notLists.has(at.name) || /^(?:list|listitem|log|math)$/.test(attribute(at, 'role') ?? '');
  return closest(element, inside, true) === undefined;
}

function byLines(page: ReadPage): readonly Hit[] {
  const parents = new Set(page.tagged('br').map(parentOf));
  return [...parents].flatMap((parent): readonly Hit[] => {
    if (parent === undefined || parent.childNodes.length > 5000) return [];
    const run = longestRun(linesOf(parent).map(markOf));
    if (run.length < enough || !counts(page, parent)) return [];
    return [ambiguous.has(String(run.mark)) ? { element: parent, doubtful: true } : { element: parent }];
  });
}

function leadingMark(element: PageElement): string | number | undefined {
  const [first] = element.childNodes;
  if (first === undefined || (isText(first) && first.data.trim() !== '' && markOf(first.data) === undefined)) return undefined;
  return markOf(rawTextOf(element));
}

/** Paragraphs that follow each other under the same sign. Numbered paragraphs may be articles of a text: they are for a person. */
function byParagraphs(page: ReadPage): readonly Hit[] {
  const marked = page.tagged('p', 'div').flatMap((element): readonly Item[] => {
    const mark = leadingMark(element);
    return mark === undefined ? [] : [{ element, mark }];
  });
  const marks = new Map(marked.map(({ element, mark }) => [element, mark]));
  const groups = Map.groupBy(marked, ({ element }) => parentOf(element));
  return [...groups].flatMap(([parent, items]): readonly Hit[] => {
    if (parent === undefined || items.length < enough) return [];
    const siblings = childrenOf(parent);
    const run = longestRun(siblings.map((sibling) => marks.get(sibling)));
    const element = siblings[run.at];
    if (run.length < enough || element === undefined || !counts(page, element)) return [];
    return [typeof run.mark === 'number' || ambiguous.has(run.mark) ? { element, doubtful: true } : { element }];
  });
}

const imitated: PageCheck = {
  id: 'list-by-signs',
  criterion: '9.3',
  tests: ['9.3.1', '9.3.2'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Cette liste est imitée par des tirets, des puces ou des numéros : utilisez <ul> ou <ol>, et <li>.',
    'This list is imitated by dashes, bullets or numbers: use <ul> or <ol>, and <li>.',
  ),
  on: (page) => [...byLines(page), ...byParagraphs(page)],
};

/** Elements of a kind that follow each other, from which they may be a list. */
const alike = 4;
const repeatable = new Set(['div', 'a', 'article', 'section', 'span', 'p']);

/** Parents of at least four elements of the same tag and class, one after the other, each with words. */
export function looksLikeList(page: ReadPage): readonly PageElement[] {
  const classed = page.having('class').filter(({ name }) => repeatable.has(name));
  const groups = Map.groupBy(classed, parentOf);
  return [...groups].flatMap(([parent, children]): readonly PageElement[] => {
    if (parent === undefined || children.length < alike || !counts(page, parent)) return [];
    const kinds = children.map((child) => `${child.name} ${attribute(child, 'class') ?? ''}`);
    const run = longestRun(kinds);
    const worded = children.slice(run.at, run.at + run.length).every((child) => rawTextOf(child).slice(0, 50).trim() !== '');
    return run.length >= alike && worded ? [parent] : [];
  });
}

/** True when a line of the page opens with a bullet or a number. */
export function hasMarkedLine(page: ReadPage): boolean {
  const { text } = page.checkpoint.evidence;
  return !text.ok || text.value.some((block) => markOf(block.text) !== undefined) || byLines(page).length > 0;
}

/** Lists. */
export const listChecks: readonly PageCheck[] = [imitated];
