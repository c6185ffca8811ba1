import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { alikeMark } from '../../../method/finding-key.ts';
import { ancestorsOf, rawTextOf, type ReadPage } from '../page/read-page.ts';
import { nameOf } from '../page/name.ts';
import { besideOf, groupOf, markOf, partOf, sectionOf } from './context.ts';
import { isField, kindOf, ownName } from './own.ts';
import { exactWords, fileName, placeWords, target } from './tokens.ts';

/** Place of a component before it is told from those alike on the page. */
function baseOf(page: ReadPage, element: PageElement): string {
  const own = ownName(page, element);
  const kind = kindOf(element);
  if (own === '') return `${kind} ~ ${partOf(element)} ~ ${sectionOf(page, element)} ~ ${besideOf(page, element)}`;
  return isField(element) ? `${kind} ~ ${groupOf(element)} ~ ${own}` : `${kind} ~ ${own}`;
}

type Facet = (page: ReadPage, element: PageElement) => string;

/** What tells alike components apart, the most lasting first. */
const facets: readonly Facet[] = [
  (_, element) => exactWords(rawTextOf(element)),
  (_, element) => fileName(attribute(element, 'data-src') ?? '') || target(attribute(element, 'href') ?? ''),
  (page, element) => (isField(element) ? placeWords(nameOf(page, element).text) : ''),
  (_, element) => partOf(element),
  besideOf,
  sectionOf,
  (_, element) => groupOf(element),
  (_, element) => markOf(element),
];

interface PageIndex {
  readonly bases: Map<PageElement, string>;
  /** Elements of a tag by their base, in the order of the page. */
  readonly peers: Map<string, ReadonlyMap<string, readonly PageElement[]>>;
  readonly places: Map<PageElement, string>;
}

const indexes = new WeakMap<ReadPage, PageIndex>();

function indexOf(page: ReadPage): PageIndex {
  const known = indexes.get(page);
  if (known !== undefined) return known;
  const made: PageIndex = { bases: new Map(), peers: new Map(), places: new Map() };
  indexes.set(page, made);
  return made;
}

function baseIn(page: ReadPage, element: PageElement): string {
  const { bases } = indexOf(page);
  const base = bases.get(element) ?? baseOf(page, element);
  bases.set(element, base);
  return base;
}

/** Elements of the page that have the same base, defective or not: whether they are found wrong must not change a place. */
function peersOf(page: ReadPage, element: PageElement): readonly PageElement[] {
  const { peers } = indexOf(page);
  const { name } = element;
  const groups = peers.get(name) ?? Map.groupBy(page.tagged(name), (one) => baseIn(page, one));
  peers.set(name, groups);
  return groups.get(baseIn(page, element)) ?? [element];
}

/** Alike components without the boxes around them: a box that holds one of them and nothing else is no other component. */
function withoutBoxes(alike: readonly PageElement[]): readonly PageElement[] {
  if (alike.length === 1) return alike;
  const all = new Set(alike);
  const boxes = new Set(alike.flatMap((element) => [...ancestorsOf(element)].filter((at) => all.has(at))));
  return boxes.size === 0 ? alike : alike.filter((element) => !boxes.has(element));
}

const joined = (base: string, suffix: readonly string[]): string =>
  suffix.length === 0 ? base : `${base}${alikeMark}${suffix.join(' ~ ')}`;

/** Alike components told apart: each facet that differs among those still alike; their rank when nothing does, the first without. */
function distinguish(
  page: ReadPage,
  alike: readonly PageElement[],
  suffix: readonly string[],
  rank: number,
  into: PageIndex,
): void {
  const facet = facets[rank];
  const [first] = alike;
  if (alike.length === 1 || facet === undefined) {
    for (const [index, element] of alike.entries())
      into.places.set(element, joined(baseIn(page, element), index === 0 ? suffix : [...suffix, `${index + 1}`]));
    return;
  }
  const byValue = Map.groupBy(alike, (element) => facet(page, element));
  if (byValue.size === 1 && first !== undefined) return distinguish(page, alike, suffix, rank + 1, into);
  for (const [value, own] of byValue) distinguish(page, own, [...suffix, value], rank + 1, into);
}

/** How many components of the page have the same name, this one included, defective or not: as long as it stays, what tells them apart does too. */
export function alikeOf(page: ReadPage, element: PageElement): number {
  return withoutBoxes(peersOf(page, element)).length;
}

/**
 * Where a component stands, in words that outlast the page around it: its role or tag, what names it (words, file, form name, target), the group of a
 * field; for a nameless one its section and the words beside it; and what tells it from those alike on the page. No selector, id, class or place on
 * the screen.
 */
export function placeOf(page: ReadPage, element: PageElement): string {
  const index = indexOf(page);
  if (!index.places.has(element)) distinguish(page, withoutBoxes(peersOf(page, element)), [], 0, index);
  return index.places.get(element) ?? baseIn(page, element);
}
