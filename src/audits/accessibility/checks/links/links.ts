import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { childrenOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole, roleOf } from '../../page/role.ts';

const found = new WeakMap<ReadPage, readonly PageElement[]>();

/** True for a link of a drawing. */
function isDrawnLink(element: PageElement): boolean {
  return element.name === 'a' && Object.hasOwn(element.attribs, 'data-xlink-href');
}

/** Links of what the site itself publishes that assistive technologies meet, in order: with an address, or with the role. */
export function linksOf(page: ReadPage): readonly PageElement[] {
  const known = found.get(page);
  if (known !== undefined) return known;
  const all = [...new Set([...page.tagged('a', 'area'), ...page.having('role')])];
  const links = all.filter(
    (element) => (roleOf(element) === 'link' || isDrawnLink(element)) && isExposed(element) && isOwnContent(page, element),
  );
  found.set(page, links);
  return links;
}

/**
 * An `a` without an address in the snapshot: an anchor, or a link that ran a script (such addresses are not kept). Anchors have an id or a name
 * and hold nothing.
 */
export function mayBeScriptLink(element: PageElement): boolean {
  if (element.name !== 'a' || Object.hasOwn(element.attribs, 'href') || explicitRole(element) !== undefined) return false;
  const named = attribute(element, 'id') ?? attribute(element, 'name');
  return named === undefined || childrenOf(element).length > 0;
}

/** Address of a link, as written. */
export function addressOf(element: PageElement): string {
  return (attribute(element, 'href') ?? attribute(element, 'data-xlink-href') ?? '').trim();
}
