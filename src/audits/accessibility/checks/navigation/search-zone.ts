import type { Rect } from '../../../../model/evidence.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { selectorOf } from '../../page/locate.ts';
import { linkName } from './link-name.ts';
import { closest, descendantsOf, rectOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import { once } from './once.ts';
import { saysSearch } from './words.ts';
import { isApart, isFramed, isIn, landmarkOf, zoneOf, type Zone } from './zone.ts';

/** A zone that says it searches the site: a landmark of that role. */
export interface Search {
  readonly selector: string;
  /** Rank in the source. */
  readonly order: number;
  readonly zone: Zone;
  /** Path that it sends to: tells two searches of a site apart. */
  readonly action: string;
  readonly rect: Rect | undefined;
}

const searching = /(?:^|[-_\s])(?:q|query|search|recherche|keywords?|mots?[-_]?cles?)(?:$|[-_\s])/i;

/** True for a control that may be, or lead to, a search: its type, its name, its words; a control without a name may be a magnifying glass. */
function maySearch(page: ReadPage, element: PageElement): boolean {
  const role = roleOf(element);
  if (role === 'searchbox' || landmarkOf(element) === 'search') return true;
  const marks = ['name', 'id', 'class', 'data-action', 'placeholder'].map((name) => attribute(element, name) ?? '').join(' ');
  if (searching.test(marks) || saysSearch(marks)) return true;
  const text = linkName(page, element);
  if (text === '' && role !== 'textbox') return element.name === 'button' || element.name === 'a';
  return saysSearch(text);
}

/** Path that a form sends to, without its values. */
function actionOf(element: PageElement): string {
  const form =
    closest(element, ({ name }) => name === 'form', true) ?? [...descendantsOf(element)].find(({ name }) => name === 'form');
  return (form === undefined ? '' : (attribute(form, 'data-action') ?? '')).split(/[?#]/)[0] ?? '';
}

/** Controls of the page that may search. */
export const searchControls = once((page: ReadPage): readonly PageElement[] =>
  page
    .tagged('a', 'button', 'input', 'search', 'form')
    .filter((element) => !isFramed(element) && !isApart(page, element) && maySearch(page, element)),
);

/** Searches of the site that are shown, and whether anything else of the page may be one. */
export function searchesOf(page: ReadPage): {
  readonly searches: readonly Search[];
  readonly otherSearch: boolean;
  readonly maySearch: boolean;
} {
  const zones = page.elements.flatMap((element, order) =>
    landmarkOf(element) === 'search' && isSeen(element) && isExposed(element) && !isFramed(element) ? [{ element, order }] : [],
  );
  const controls = searchControls(page);
  return {
    searches: zones.slice(0, 10).map(({ element, order }) => ({
      selector: selectorOf(page, element),
      order,
      zone: zoneOf(element),
      action: actionOf(element),
      rect: rectOf(element),
    })),
    otherSearch: controls.some((control) => landmarkOf(control) !== 'search' && !isIn(control, 'search')),
    maySearch: zones.length > 0 || controls.length > 0,
  };
}
