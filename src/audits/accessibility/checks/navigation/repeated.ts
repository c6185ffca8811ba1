import type { PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { linkName } from './link-name.ts';
import { ancestorsOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import { linksOf, mainOf } from './facts.ts';
import { once } from './once.ts';
import { shared } from './same-menu.ts';
import type { SetPage } from './pages-of-set.ts';
import { saysContent } from './words.ts';

/** Links of a page that are compared with those of another. */
const linksKept = 60;

/** What stands before the content of a page, and the ways to jump over it. */
export interface BypassFacts {
  readonly whole: boolean;
  readonly lang: string;
  readonly title: string;
  /** Names of the links, in order, each once. */
  readonly links: readonly string[];
  /** Those before the main area, else before the first main heading; empty when there is neither. */
  readonly before: readonly string[];
  readonly headings: number;
  /** True for any landmark of the page, whatever its role. */
  readonly landmarks: boolean;
  /** True when some link may lead inside the page to the content, or over it; when in doubt, true. */
  readonly mayJump: boolean;
  /** True when a button may hide a block: it says that it opens or shuts something. */
  readonly mayFold: boolean;
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (const at of ancestorsOf(element)) if (at === outer) return true;
  return false;
}

/** Part of an address after `#`, decoded; empty for a link to a page. */
export function fragmentOf(link: PageElement): string {
  const [, fragment = ''] = (link.attribs['href'] ?? '').split('#', 2);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Element that a fragment leads to: by `id`, else by the `name` of a link. */
export function targetOf(page: ReadPage, link: PageElement): PageElement | undefined {
  const fragment = fragmentOf(link);
  if (fragment === '') return undefined;
  return page.byId(fragment, link) ?? page.tagged('a').find(({ attribs }) => attribs['name'] === fragment);
}

/**
 * True when a link, or a control that speaks of the content, may lead to the main area or past it. A link inside the main area that leads to another
 * place of it jumps over nothing.
 */
function mayJump(page: ReadPage, main: PageElement | undefined): boolean {
  const links = page.having('href').some((link) => {
    const target = targetOf(page, link);
    if (target === undefined) return false;
    return main === undefined || !isInside(link, main) || !(target === main || isInside(target, main));
  });
  if (links) return true;
  const outside = page.tagged('a', 'button').filter((element) => main === undefined || !isInside(element, main));
  return outside.some((element) => saysContent(linkName(page, element)));
}

const landmarkRoles = new Set(['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'region']);

function readBypass(page: ReadPage): BypassFacts {
  const { page: facts } = page.checkpoint.evidence;
  const main = mainOf(page);
  const start = main ?? page.tagged('h1').find(isExposed);
  const links = linksOf(page).filter(isSeen);
  const names = (some: readonly PageElement[]): readonly string[] =>
    [...new Set(some.slice(0, linksKept).map((link) => linkName(page, link)))].filter((name) => name.length > 1);
  const rank = start === undefined ? -1 : page.elements.indexOf(start);
  const early = new Set(rank < 0 ? [] : page.elements.slice(0, rank));
  const roles = page.elements.filter(
    (element) => Object.hasOwn(element.attribs, 'role') || /^(?:header|nav|main|aside|footer|search|section)$/.test(element.name),
  );
  return {
    whole: page.whole,
    lang: facts.ok ? (facts.value.lang ?? '') : '',
    title: facts.ok ? facts.value.title : '',
    links: names(links),
    before: names(links.filter((link) => early.has(link))),
    headings: [...page.tagged('h1', 'h2', 'h3', 'h4', 'h5', 'h6'), ...page.having('role')].filter(
      (element) => roleOf(element) === 'heading' && isExposed(element),
    ).length,
    landmarks: roles.some((element) => landmarkRoles.has(roleOf(element))),
    mayJump: mayJump(page, main),
    mayFold:
      ['aria-expanded', 'aria-controls', 'popovertarget'].some((name) => page.having(name).length > 0) ||
      page.tagged('details').length > 0,
  };
}

/** Facts on the way to the content, read once for the checks that compare them. */
export const bypassFacts = once(readBypass);

/** Links of a page that stand, in the same order, on another page of its set. Empty when they are too few for a block that is repeated. */
export function repeatedLinks(
  page: SetPage<BypassFacts>,
  pages: readonly SetPage<BypassFacts>[],
  linksIn: (facts: BypassFacts) => readonly string[],
): readonly string[] {
  for (const other of pages) {
    const common = other === page ? undefined : shared(linksIn(page.facts), linksIn(other.facts));
    if (common !== undefined && common.here.every((name, rank) => common.there[rank] === name)) return common.here;
  }
  return [];
}
