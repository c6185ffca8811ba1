import type { Menu, NavigationFacts } from './facts.ts';
import { saysChanging } from './words.ts';

/** Fewest links that two lists must share to be one menu, and share of the shorter list that they must be. */
const fewestShared = 3;
const leastShare = 0.6;

/** A menu of a page, and the same menu of another page. */
export interface SameMenu {
  readonly here: Menu;
  readonly there: Menu;
  /** Names of the links of both, in the order of `here`, then of `there`. */
  readonly orderHere: readonly string[];
  readonly orderThere: readonly string[];
}

function sharedBy(one: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return one.filter((name) => known.has(name));
}

/** Names that two lists share, in the order of each; undefined when they are too few for two pictures of one list. */
export function shared(
  here: readonly string[],
  there: readonly string[],
): { readonly here: readonly string[]; readonly there: readonly string[] } | undefined {
  const common = sharedBy(here, there);
  if (common.length < fewestShared || common.length < leastShare * Math.min(here.length, there.length)) return undefined;
  return { here: common, there: sharedBy(there, here) };
}

function menuLike(menu: Menu, others: readonly Menu[]): SameMenu | undefined {
  const alike = others.flatMap((there): readonly SameMenu[] => {
    const common = shared(menu.links, there.links);
    return common === undefined ? [] : [{ here: menu, there, orderHere: common.here, orderThere: common.there }];
  });
  // Two lists of the same links on one page (one for each size of screen): nobody can tell which is which.
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * Menus that two pages have in common, told by their links; the breadcrumb is told by its name. A list that a page holds twice, or whose order follows
 * the news, is left out.
 */
export function sameMenus(here: NavigationFacts, there: NavigationFacts): readonly SameMenu[] {
  const steady = (facts: NavigationFacts): readonly Menu[] =>
    facts.menus.filter(({ kind, label }) => kind === 'menu' && !saysChanging(label));
  const [ours, theirs] = [steady(here), steady(there)];
  return ours.flatMap((menu) => {
    const same = menuLike(menu, theirs);
    return same !== undefined && menuLike(same.there, ours)?.there === menu ? [same] : [];
  });
}

/** The only breadcrumb of each of two pages. */
export function sameBreadcrumb(
  here: NavigationFacts,
  there: NavigationFacts,
): { readonly here: Menu; readonly there: Menu } | undefined {
  const [ours, theirs] = [here, there].map(({ menus }) => menus.filter(({ kind }) => kind === 'breadcrumb'));
  const [one, other] = [ours?.[0], theirs?.[0]];
  return one === undefined || other === undefined || ours?.length !== 1 || theirs?.length !== 1
    ? undefined
    : { here: one, there: other };
}
