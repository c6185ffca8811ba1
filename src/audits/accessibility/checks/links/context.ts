import type { PageElement } from '../../../../language/html/tree.ts';
import { spokenText } from '../../page/name.ts';
import { ancestorsOf, type ReadPage } from '../../page/read-page.ts';

const own = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'caption', 'figcaption', 'summary', 'blockquote', 'address']);

/** The paragraph, item or cell that holds the link, from which a program can read its context; undefined when there is none. */
export function holderOf(element: PageElement): PageElement | undefined {
  for (const at of ancestorsOf(element)) {
    if (own.has(at.name)) return at;
    if (at.name === 'nav' || at.name === 'main' || at.name === 'body' || at.name === 'form') return undefined;
  }
  return undefined;
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The last heading before each of these elements, by one walk through the page. */
export function headingsBefore(page: ReadPage, elements: readonly PageElement[]): ReadonlyMap<PageElement, PageElement> {
  const wanted = new Set(elements);
  const before = new Map<PageElement, PageElement>();
  let last: PageElement | undefined;
  for (const element of page.elements) {
    if (headings.has(element.name) || element.attribs['role'] === 'heading') last = element;
    else if (last !== undefined && wanted.has(element)) before.set(element, last);
  }
  return before;
}

/** What a person is shown beside the name of a link: its paragraph, item or cell, else the heading before it. */
export function contextOf(page: ReadPage, element: PageElement, heading: PageElement | undefined): string {
  const holder = holderOf(element);
  const around = holder === undefined ? '' : spokenText(page, holder);
  if (around !== '' && around !== spokenText(page, element)) return around;
  return heading === undefined ? '' : spokenText(page, heading);
}
