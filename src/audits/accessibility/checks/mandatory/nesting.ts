import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { tagOf } from '../../page/locate.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { childrenOf, closest, parentOf, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import { isHtml5 } from './doctype.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

// Content models of HTML (WHATWG, HTML Living Standard, § 4): only what holds wherever the element stands.

/** Elements that hold words and nothing that makes a block. */
const phrasingOnly = set(
  'p h1 h2 h3 h4 h5 h6 pre span em strong b i u s small cite q dfn abbr code kbd samp var sub sup mark time data bdi bdo button label output meter progress',
);
/** Elements that make a block. `a`, `ins`, `del` and custom elements are what their parent is. */
const blocks = set(
  'div p ul ol dl table form section article nav header footer main aside fieldset blockquote pre hr address figure details dialog h1 h2 h3 h4 h5 h6',
);
const transparent = set('a ins del map slot');
/** What only a few parents may hold, and those parents. */
const wanted: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('ul ol menu'),
  dt: set('dl div'),
  dd: set('dl div'),
};
/** What lists may hold; scripts and templates are not in a snapshot. */
const items: Readonly<Record<string, ReadonlySet<string>>> = { ul: set('li'), ol: set('li'), dl: set('dt dd div') };

const isInteractive = (element: PageElement): boolean => {
  if (element.name === 'a') return Object.hasOwn(element.attribs, 'href');
  if (element.name === 'input') return attribute(element, 'type')?.toLowerCase() !== 'hidden';
  return ['button', 'select', 'textarea', 'details', 'u-frame'].includes(element.name);
};

/** Drawings and formulas are not HTML. */
const foreign = (element: PageElement): boolean =>
  closest(element, ({ name }) => name === 'svg' || name === 'math', true) !== undefined;

/** Frames and shadow roots of a snapshot: what is inside does not stand in what is outside. */
const isBorder = ({ name }: PageElement): boolean => name === 'u-frame' || name === 'u-shadow-root';
const isCustom = ({ name }: PageElement): boolean => name.includes('-');
const isTransparent = (element: PageElement): boolean =>
  !isBorder(element) && (transparent.has(element.name) || isCustom(element));

/** Nearest ancestor whose content model counts. */
function holderOf(element: PageElement): PageElement | undefined {
  let at = parentOf(element);
  while (at !== undefined && isTransparent(at)) at = parentOf(at);
  return at;
}

function wrongHolder(element: PageElement): PageElement | undefined {
  const { name } = element;
  if (blocks.has(name)) {
    const holder = holderOf(element);
    return holder !== undefined && phrasingOnly.has(holder.name) ? holder : undefined;
  }
  const parents = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
  const parent = parentOf(element);
  if (parents === undefined || parent === undefined || isCustom(parent) || parents.has(parent.name)) return undefined;
  return parent;
}

/** A link or button inside another one: the inner one cannot be told from the outer one. */
function wrongControl(element: PageElement): PageElement | undefined {
  if (!isInteractive(element)) return undefined;
  const outer = closest(
    element,
    (at) => isBorder(at) || at.name === 'button' || (at.name === 'a' && Object.hasOwn(at.attribs, 'href')),
  );
  return outer === undefined || isBorder(outer) ? undefined : outer;
}

function hit(element: PageElement, holder: PageElement): Hit {
  const [inner, outer] = [tagOf(element), tagOf(holder)];
  return {
    element,
    message: say(
      `Un élément <${inner}> ne peut pas se trouver dans un élément <${outer}> : corrigez l’imbrication.`,
      `A <${inner}> element may not stand in a <${outer}> element: correct the nesting.`,
    ),
  };
}

function nested(page: ReadPage): readonly Hit[] {
  if (isHtml5(page) !== true) return [];
  const hits: Hit[] = [];
  for (const element of page.elements) {
    const list = Object.hasOwn(items, element.name) ? items[element.name] : undefined;
    const stray =
      list === undefined
        ? undefined
        : childrenOf(element).find((child) => !list.has(child.name) && child.name !== 'slot' && !isBorder(child));
    if (stray !== undefined && !foreign(element) && isOwnContent(page, element)) hits.push(hit(stray, element));
    const holder = wrongHolder(element) ?? wrongControl(element);
    if (holder !== undefined && !foreign(element) && isOwnContent(page, element)) hits.push(hit(element, holder));
  }
  return hits;
}

const misplaced: PageCheck = {
  id: 'wrong-nesting',
  criterion: '8.2',
  tests: ['8.2.1'],
  wcag: ['4.1.1'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'L’imbrication de ces éléments n’est pas celle que HTML autorise : corrigez-la.',
    'The nesting of these elements is not what HTML allows: correct it.',
  ),
  on: nested,
};

const twoTitles: PageCheck = {
  id: 'several-titles',
  criterion: '8.2',
  tests: ['8.2.1'],
  wcag: ['4.1.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'La page a plusieurs éléments <title> : seul le premier est annoncé. N’en gardez qu’un.',
    'The page has several <title> elements: only the first one is announced. Keep a single one.',
  ),
  on: (page) =>
    page
      .tagged('title')
      .filter((title) => parentOf(title)?.name === 'head')
      .slice(1)
      .map((element) => ({ element })),
};

/** Elements that stand where they may not. */
export const nestingChecks: readonly PageCheck[] = [misplaced, twoTitles];
