import type { PageElement } from '../../../../language/html/tree.ts';
import { closest } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';

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

/** True when it stands in a dialog, or in a banner on cookies: neither belongs to the navigation of the site. */
export function isApart(element: PageElement): boolean {
  const marks = /\b(?:cookies?|consent|tarteaucitron|axeptio|didomi|onetrust)/i;
  return (
    closest(
      element,
      (at) =>
        at.name === 'dialog' ||
        /^(?:alert)?dialog$/.test(at.attribs['role'] ?? '') ||
        marks.test(`${at.attribs['id'] ?? ''} ${at.attribs['class'] ?? ''}`.slice(0, 300)),
      true,
    ) !== undefined
  );
}
