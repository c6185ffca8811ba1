import { attribute, elementsOf, isElement, isText, type PageElement, type PageNode } from '../../../language/html/tree.ts';
import { ancestorsOf, childrenOf, parentOf, rawTextOf, type ReadPage } from '../page/read-page.ts';
import { explicitRole } from '../page/role.ts';
import { placeWords } from './tokens.ts';

const landmarks = new Set(['main', 'header', 'footer', 'nav', 'aside', 'form', 'search', 'dialog']);
const landmarkRoles = new Set(['main', 'banner', 'contentinfo', 'navigation', 'complementary', 'form', 'search', 'dialog']);
const tops = new Set(['html', 'body', 'u-html', 'u-body', 'u-frame', 'u-frameset']);
/** Beyond these, the words around are those of other items. */
const holders = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'thead', 'tfoot', 'select', 'menu', 'tr']);
const naming = new Set(['label', 'legend', 'caption', 'th', 'dt', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong']);

const isLandmark = (element: PageElement): boolean =>
  landmarks.has(element.name) || landmarkRoles.has(explicitRole(element) ?? '');
const isTop = (element: PageElement): boolean => tops.has(element.name) || isLandmark(element);

function levelOf(element: PageElement): number {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level !== undefined) return Number(level);
  return explicitRole(element) === 'heading' ? Number(attribute(element, 'aria-level') ?? '2') : 0;
}

/** Part of the page that repeats itself from state to state; '' for its own content, whether the page marks it or not. */
export function partOf(element: PageElement): string {
  for (const at of ancestorsOf(element)) {
    const role = explicitRole(at);
    if (at.name === 'nav' || role === 'navigation') return 'navigation';
    if (at.name === 'footer' || role === 'contentinfo') return 'footer';
    if (at.name === 'header' || role === 'banner') return 'header';
  }
  return '';
}

/** A heading, or a box that holds nothing else. */
function headingIn(element: PageElement): PageElement | undefined {
  let at: PageElement | undefined = element;
  for (let depth = 0; at !== undefined && depth < 4; depth += 1) {
    if (levelOf(at) > 0 || at.name === 'summary' || at.name === 'dt') return at;
    const children: readonly PageElement[] = childrenOf(at);
    const alone: boolean = at.childNodes.every((node) => isElement(node) || (isText(node) && node.data.trim() === ''));
    at = alone && children.length === 1 ? children[0] : undefined;
  }
  return undefined;
}

const titles = new WeakMap<ReadPage, PageElement | null>();

/** The heading that names the page: it changes from state to state, and so names no component. */
function titleOf(page: ReadPage): PageElement | null {
  const known = titles.get(page);
  if (known !== undefined) return known;
  const headings = page.tagged('h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter((heading) => partOf(heading) === '');
  const title = page.tagged('h1')[0] ?? headings[0] ?? null;
  titles.set(page, title);
  return title;
}

/** Words of the heading of the section that holds the element: one that stands before it or before what holds it. Not the page’s title. */
export function sectionOf(page: ReadPage, element: PageElement): string {
  let at = element;
  for (let parent = parentOf(at); parent !== undefined; at = parent, parent = parentOf(at)) {
    const before = childrenOf(parent);
    const rank = before.indexOf(at);
    for (let index = rank - 1; index >= Math.max(0, rank - 100); index -= 1) {
      const sibling = before[index];
      const heading = sibling === undefined ? undefined : headingIn(sibling);
      if (heading !== undefined) return levelOf(heading) === 1 || heading === titleOf(page) ? '' : placeWords(rawTextOf(heading));
    }
    if (isTop(parent)) return '';
  }
  return '';
}

/** Legend or name of the group of fields that holds the element. */
export function groupOf(element: PageElement): string {
  for (const at of ancestorsOf(element)) {
    const role = explicitRole(at);
    if (at.name !== 'fieldset' && role !== 'group' && role !== 'radiogroup') continue;
    const legend = childrenOf(at).find(({ name }) => name === 'legend');
    return placeWords(legend === undefined ? (attribute(at, 'aria-label') ?? '') : rawTextOf(legend));
  }
  return '';
}

/** Words of a part are only looked for in what is small enough to be about one thing (characters). */
const smallPart = 400;

/** Words beside an element inside a part: those that name (label, heading, row header), else the first. */
function wordsBeside(part: PageElement, element: PageElement, title: PageElement | null): string {
  let first = '';
  const waiting: PageNode[] = [part];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) {
      if (node === element || node === title || node.name === 'style' || node.name === 'option') continue;
      if (naming.has(node.name)) {
        const words = placeWords(rawTextOf(node));
        if (words !== '' && words !== '#') return words;
      }
      waiting.push(...[...node.childNodes].reverse());
    } else if (first === '' && isText(node)) {
      const words = placeWords(node.data);
      if (/\p{L}{2}/u.test(words)) first = words;
    }
  }
  return first;
}

/** Words that stand nearest to an element in its row, item or block: what a person would call it by. */
export function besideOf(page: ReadPage, element: PageElement): string {
  for (const at of ancestorsOf(element)) {
    if (isTop(at) || (holders.has(at.name) && at.name !== 'tr')) return '';
    if (rawTextOf(at).length > smallPart) return '';
    const words = wordsBeside(at, element, titleOf(page));
    if (words !== '') return words;
    if (at.name === 'tr' || at.name === 'li') return '';
  }
  return '';
}

/** Order of texts that no insertion or move alters: by a hash of their letters. */
function weight(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** Elements read inside a container. */
const readInside = 400;

/**
 * One of the texts that a container holds, chosen so that moving its items never changes it and adding one seldom does: the one of least
 * weight, among those that name (labels, headings) when there are some.
 */
export function markOf(container: PageElement): string {
  let best: { readonly words: string; readonly rank: number } | undefined;
  let left = readInside;
  for (const element of elementsOf(container.childNodes)) {
    if ((left -= 1) < 0) break;
    const own = element.childNodes.flatMap((node) => (isText(node) ? [node.data] : [])).join(' ');
    const words = element.name === 'style' || element.name === 'option' ? '' : placeWords(own);
    if (!/\p{L}{2}/u.test(words)) continue;
    const rank = (naming.has(element.name) ? 0 : 2 ** 32) + weight(words);
    if (best === undefined || rank < best.rank) best = { words, rank };
  }
  return best?.words ?? '';
}
