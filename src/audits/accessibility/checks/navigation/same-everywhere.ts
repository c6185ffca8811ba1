import { journeyCompliance, type JourneyCompliance } from '../compliance.ts';
import { navigationFacts, type Menu, type NavigationFacts } from './facts.ts';
import { setsOfStates, type SetPage } from './pages-of-set.ts';
import { shared } from './same-menu.ts';

/** Pixels by which the same place may differ: a line more in the header, a scroll bar. */
const across = 8;
const down = 24;

interface Point {
  readonly x: number;
  readonly y: number;
}

function isNear(one: Point | undefined, other: Point | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.x - other.x) <= across && Math.abs(one.y - other.y) <= down;
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, rank) => other[rank] === name);

function isSameMenu(one: Menu, other: Menu): boolean {
  if (one.kind !== other.kind || one.label !== other.label || !isNear(one.rect, other.rect)) return false;
  if (one.kind === 'breadcrumb') return true;
  const common = shared(one.links, other.links);
  return common !== undefined && sameList(common.here, common.there);
}

/** Same menus, one by one, at the same place, after the same links that lead inside the page; nothing else may be a menu. */
function sameMenus(one: NavigationFacts, other: NavigationFacts): boolean {
  if (one.menus.length === 0 || one.menus.length !== other.menus.length || !sameList(one.skips, other.skips)) return false;
  return one.menus.every((menu, rank) => {
    const there = other.menus[rank];
    return there !== undefined && isSameMenu(menu, there);
  });
}

/** One link to the site map, the same, at the same place among the same links. */
function sameSiteMap(one: NavigationFacts, other: NavigationFacts): boolean {
  const [here, there] = [one.siteMaps[0], other.siteMaps[0]];
  if (here === undefined || there === undefined || one.siteMaps.length !== 1 || other.siteMaps.length !== 1) return false;
  if (here.zone !== there.zone || here.href !== there.href || !isNear(here.offset, there.offset)) return false;
  return here.zone === 'footer'
    ? sameList(one.footer, other.footer)
    : here.zone === 'header' && sameList(one.header, other.header);
}

const menusBefore = ({ menus }: NavigationFacts, order: number): number => menus.filter((menu) => menu.order < order).length;

/** One search, in the header, at the same place and rank; nothing else of the page searches. */
function sameSearch(one: NavigationFacts, other: NavigationFacts): boolean {
  const [here, there] = [one.searches[0], other.searches[0]];
  if (here === undefined || there === undefined || one.searches.length !== 1 || other.searches.length !== 1) return false;
  if (here.zone !== 'header' || there.zone !== 'header' || here.action !== there.action) return false;
  return isNear(here.rect, there.rect) && menusBefore(one, here.order) === menusBefore(other, there.order);
}

type Same = (one: NavigationFacts, other: NavigationFacts) => boolean;

function comparison(criterion: string, id: string, same: Same, kept: (page: SetPage) => boolean): JourneyCompliance {
  return journeyCompliance<NavigationFacts>({
    criterion,
    id,
    keep: navigationFacts,
    across: (states) =>
      setsOfStates(states).flatMap((all) => {
        const pages = all.filter(({ home }) => criterion !== '12.2' || !home);
        const [first] = pages;
        const titles = new Set(pages.map(({ title }) => title));
        const holds =
          first !== undefined && titles.size > 1 && pages.every((page) => kept(page) && same(first.facts, page.facts));
        return holds ? pages.map(({ checkpoint }) => checkpoint) : [];
      }),
  });
}

/** Criteria that only ask for the same thing at the same place, decided when every page of the set was read whole and keeps to the simple pattern. */
export const sameEverywhere: readonly JourneyCompliance[] = [
  comparison('12.2', 'same-menus-everywhere', sameMenus, ({ facts }) => facts.whole && !facts.otherMenu),
  comparison('12.4', 'same-site-map-link-everywhere', sameSiteMap, ({ facts }) => facts.whole),
  comparison('12.5', 'same-search-everywhere', sameSearch, ({ facts }) => facts.whole && !facts.otherSearch),
];
