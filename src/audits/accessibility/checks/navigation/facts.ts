import type { Rect } from '../../../../model/evidence.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { selectorOf } from '../../page/locate.ts';
import { linkName } from './link-name.ts';
import { closest, descendantsOf, rawTextOf, rectOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import { once } from './once.ts';
import { searchesOf, type Search } from './search-zone.ts';
import { isApart, isFramed, isIn, landmarkOf, zoneOf, type Zone } from './zone.ts';
import { maySaySiteMap, saysBreadcrumb, saysPage, saysSiteMap } from './words.ts';

/** Links of one menu, and menus of one page, that are compared: more are a site map. */
const linksKept = 80;
const menusKept = 20;
/** Links at the top of a page among which those that lead inside it are sought. */
const skipsKept = 12;

/** A list of links that helps to move in the site, as a landmark says. */
export interface Menu {
  readonly kind: 'menu' | 'breadcrumb';
  readonly label: string;
  readonly selector: string;
  /** Rank of its first element in the source. */
  readonly order: number;
  /** Names of its links, in order, each once; those that stand twice in it are left out. */
  readonly links: readonly string[];
  readonly rect: Rect;
}

/** A link to the site map. */
export interface SiteMapLink {
  readonly selector: string;
  readonly href: string;
  /** Pixels from the corner of its zone; undefined where one of them takes no room. */
  readonly offset: { readonly x: number; readonly y: number } | undefined;
  readonly zone: Zone;
}

/** What is compared from one page of the procedure to another. Small: that of every state is held at once. */
export interface NavigationFacts {
  readonly whole: boolean;
  readonly lang: string;
  readonly title: string;
  readonly main: Rect | undefined;
  readonly menus: readonly Menu[];
  /** True when a list of links outside those may be a menu too. */
  readonly otherMenu: boolean;
  /** Names of the links at the top that lead inside the page. */
  readonly skips: readonly string[];
  readonly siteMaps: readonly SiteMapLink[];
  /** True when something of the page, shown or not, may lead to a site map. */
  readonly maySiteMap: boolean;
  readonly searches: readonly Search[];
  /** True for a control that may search outside those. */
  readonly otherSearch: boolean;
  /** True when something of the page may search or lead to a search. */
  readonly maySearch: boolean;
  /** Names of the links of the header and of the footer, each once. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
}

/** The one main area that is shown; undefined when there is none, or several. */
export function mainOf(page: ReadPage): PageElement | undefined {
  const candidates = [...page.tagged('main'), ...page.having('role')].filter(
    (element) => landmarkOf(element) === 'main' && isExposed(element) && !isFramed(element),
  );
  const distinct = [...new Set(candidates)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

/** Links of the page itself (not of its frames, dialogs or banner on cookies) that assistive technologies meet, in order. */
export const linksOf = once((page: ReadPage): readonly PageElement[] =>
  page
    .having('href')
    .filter((element) => roleOf(element) === 'link' && isExposed(element) && !isFramed(element) && !isApart(page, element)),
);

/** Names that stand once in a list, in order. */
function single(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.filter((name) => name.length > 1 && counts.get(name) === 1).slice(0, linksKept);
}

function isBreadcrumb(element: PageElement, label: string): boolean {
  const marks = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.replace(/[-_]/g, ' ');
  return saysBreadcrumb(label) || saysBreadcrumb(marks);
}

function menuOf(page: ReadPage, element: PageElement, order: number): Menu | undefined {
  const rect = rectOf(element);
  if (rect === undefined || !isSeen(element) || !isExposed(element) || isFramed(element) || isApart(page, element))
    return undefined;
  const links = [...descendantsOf(element)].filter(
    (at) => at.name === 'a' && roleOf(at) === 'link' && isExposed(at) && isSeen(at),
  );
  const label = linkName(page, element);
  return {
    kind: isBreadcrumb(element, label) ? 'breadcrumb' : 'menu',
    label,
    selector: selectorOf(page, element),
    order,
    links: single(links.map((link) => linkName(page, link)).filter((name) => !saysPage(name))),
    rect,
  };
}

function menusOf(page: ReadPage): readonly Menu[] {
  const ranks = new Map<PageElement, number>();
  for (const [rank, element] of page.elements.entries()) if (landmarkOf(element) === 'navigation') ranks.set(element, rank);
  const outermost = [...ranks].filter(
    ([element]) =>
      closest(element, (at) => ranks.has(at)) === undefined && !isIn(element, 'main', 'complementary', 'contentinfo'),
  );
  return outermost
    .slice(0, menusKept)
    .map(([element, rank]) => menuOf(page, element, rank))
    .filter((menu) => menu !== undefined);
}

/** Lists of three links or more that no landmark of navigation holds: they may be menus. */
export function bareMenus(page: ReadPage): readonly PageElement[] {
  const linked = new Set<PageElement>();
  const counts = new Map<PageElement, number>();
  for (const link of linksOf(page)) {
    const list = closest(link, ({ name }) => name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu');
    if (list === undefined) continue;
    counts.set(list, (counts.get(list) ?? 0) + 1);
    if ((counts.get(list) ?? 0) >= 3) linked.add(list);
  }
  return [...linked].filter((list) => !isIn(list, 'navigation', 'main', 'contentinfo', 'search'));
}

/** A landmark of navigation in the content or beside it: a menu of its own. */
function navsApart(page: ReadPage): boolean {
  return [...page.tagged('nav'), ...page.having('role')].some(
    (element) => landmarkOf(element) === 'navigation' && isExposed(element) && isIn(element, 'main', 'complementary'),
  );
}

/** Links to the site map. */
export const siteMapLinks = once((page: ReadPage): readonly PageElement[] =>
  linksOf(page).filter((link) => saysSiteMap(linkName(page, link))),
);

const zoneRoles: Readonly<Partial<Record<Zone, string>>> = { header: 'banner', footer: 'contentinfo' };

/** True for a link or button, shown or not, whose words may name a map of the site. */
export function maySpeakOfSiteMap(page: ReadPage): boolean {
  return page
    .tagged('a', 'area', 'button')
    .some((element) => maySaySiteMap(linkName(page, element)) || maySaySiteMap(rawTextOf(element)));
}

function siteMapOf(page: ReadPage, link: PageElement): SiteMapLink {
  const zone = zoneOf(link);
  const around = closest(link, (at) => landmarkOf(at) === zoneRoles[zone]);
  const [own, outer] = [rectOf(link), around === undefined ? undefined : rectOf(around)];
  const offset = own === undefined || outer === undefined ? undefined : { x: own.x - outer.x, y: own.y - outer.y };
  return { selector: selectorOf(page, link), zone, href: attribute(link, 'href') ?? '', offset };
}

function read(page: ReadPage): NavigationFacts {
  const { page: facts } = page.checkpoint.evidence;
  const main = mainOf(page);
  const links = linksOf(page).filter(isSeen);
  const named = (role: string): readonly string[] =>
    single(links.filter((link) => isIn(link, role)).map((link) => linkName(page, link)));
  return {
    whole: page.whole,
    lang: facts.ok ? (facts.value.lang ?? '') : '',
    title: facts.ok ? facts.value.title : '',
    main: main === undefined ? undefined : rectOf(main),
    menus: menusOf(page),
    otherMenu: bareMenus(page).length > 0 || navsApart(page),
    skips: linksOf(page)
      .slice(0, skipsKept)
      .filter((link) => /^#./.test(attribute(link, 'href') ?? '') && !isIn(link, 'main'))
      .map((link) => linkName(page, link)),
    siteMaps: siteMapLinks(page).map((link) => siteMapOf(page, link)),
    maySiteMap: maySpeakOfSiteMap(page),
    ...searchesOf(page),
    header: named('banner'),
    footer: named('contentinfo'),
  };
}

/** Facts of a state, read once for all the checks that compare them. */
export const navigationFacts = once(read);
