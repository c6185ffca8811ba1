import { attribute, marksOf, type PageElement } from './tree.ts';

/** What holds no words of the page, or holds them for somebody else than its reader. */
const silentTags = new Set(
  'script style template noscript svg math head iframe object embed canvas audio video picture map datalist textarea dialog nav search'.split(
    ' ',
  ),
);
const silentRoles = new Set([
  'navigation',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'tooltip',
  'menu',
  'menubar',
]);
/** Cookie banners by product or markup. */
const consent =
  /(?:^|[\s_-])(?:tarteaucitron|orejime|axeptio|didomi|onetrust|fr-consent|klaro(?:[\s_-]|$)|cookiebot|cybotcookiebot|cc-window|cookie-?(?:banner|consent|notice|bar|popup|modal|wall)|(?:consent|gdpr|rgpd)-?(?:banner|notice|bar|popup|modal|manager)|bandeau-?cookies?|govuk-cookie-banner)/i;
const wayfinding =
  /(?:^|[\s_-])(?:fr-)?(?:breadcrumbs?|fil-?d-?ariane|fil-?ariane|skip-?links?|skip-to-content|evitement|liens-evitement)(?:[\s_]|--|$)/i;
const unseen = /(?:^|\s)(?:fr-sr-only|sr-only|visually-hidden|govuk-visually-hidden|screen-reader-text)(?:\s|$)/i;
const pageHolders = new Set(['html', 'body', 'main', 'article']);

function isHidden(element: PageElement): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:^|;)\s{0,20}display\s{0,20}:\s{0,20}none/i.test(attribute(element, 'style') ?? '');
}

/** True for lines of code: `<pre><code>`. A word of code in a sentence is a word. */
function isCode(element: PageElement): boolean {
  return element.name === 'code' && element.parent !== null && 'name' in element.parent && element.parent.name === 'pre';
}

/**
 * True for what is not the page's own text: scripts, code, menus, hidden parts, cookie banners, breadcrumbs, words for screen readers alone;
 * header, footer and asides when they are the page's and not those of a part of its content.
 */
export function isLeftOut(element: PageElement, withinContent: boolean): boolean {
  const tag = element.name;
  const role = attribute(element, 'role');
  if (silentTags.has(tag) || (role !== undefined && silentRoles.has(role)) || isHidden(element) || isCode(element)) return true;
  if (!withinContent && (tag === 'header' || tag === 'footer' || tag === 'aside' || role === 'complementary')) return true;
  const marks = marksOf(element);
  if (marks.length < 2 || pageHolders.has(tag)) return false;
  return consent.test(marks) || wayfinding.test(marks) || unseen.test(marks);
}

const contentTags = new Set(['main', 'article', 'section', 'aside']);

/** True when the element makes what is inside part of the content: its header is a title, not the site's. */
export function opensContent(element: PageElement): boolean {
  return contentTags.has(element.name) || /^(?:main|article|region)$/.test(attribute(element, 'role') ?? '');
}
