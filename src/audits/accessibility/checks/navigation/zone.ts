import type { PageElement } from '../../../../language/html/tree.ts';
import { closest, parentOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import { once } from './once.ts';

const landmarks = new Set(['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region']);
const landmarkTags = new Set(['header', 'nav', 'main', 'aside', 'footer', 'search', 'form', 'section']);

/** Role of the element when it is a landmark (WAI-ARIA 1.2). */
export function landmarkOf(element: PageElement): string | undefined {
  if (!landmarkTags.has(element.name) && !Object.hasOwn(element.attribs, 'role')) return undefined;
  const role = roleOf(element);
  return landmarks.has(role) ? role : undefined;
}

/** True when the element, or what holds it, is a landmark of one of these roles. */
export function isIn(element: PageElement, ...roles: readonly string[]): boolean {
  return closest(element, (at) => roles.includes(landmarkOf(at) ?? ''), true) !== undefined;
}

/** Where in a page something stands, as its landmarks say. */
export type Zone = 'header' | 'footer' | 'content' | 'elsewhere';

/** Zone of the page that an element stands in. */
export function zoneOf(element: PageElement): Zone {
  if (isIn(element, 'contentinfo')) return 'footer';
  if (isIn(element, 'banner')) return 'header';
  return isIn(element, 'main') ? 'content' : 'elsewhere';
}

/** True when it stands in a frame: another page, with its own navigation. */
export function isFramed(element: PageElement): boolean {
  return closest(element, ({ name }) => name === 'u-frame', true) !== undefined;
}

const consentMarks = /\b(?:cookies?|consent|tarteaucitron|axeptio|didomi|onetrust)/i;

function opensApart({ name, attribs }: PageElement): boolean {
  if (name === 'dialog' || /^(?:alert)?dialog$/.test(attribs['role'] ?? '')) return true;
  const marks = `${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`;
  return marks.length > 1 && consentMarks.test(marks.slice(0, 300));
}

/** Elements of dialogs and of banners on cookies, in one pass: a parent comes before what it holds. */
const apart = once((page: ReadPage): ReadonlySet<PageElement> => {
  const inside = new Set<PageElement>();
  for (const element of page.elements) {
    const parent = parentOf(element);
    if ((parent !== undefined && inside.has(parent)) || opensApart(element)) inside.add(element);
  }
  return inside;
});

/** True when it stands in a dialog, or in a banner on cookies: neither belongs to the navigation of the site. */
export function isApart(page: ReadPage, element: PageElement): boolean {
  return apart(page).has(element);
}
