import type { Kept } from '../check.ts';
import type { NavigationFacts } from './facts.ts';

/** A page of a set of pages: one of the states that show it. */
export interface SetPage<D = NavigationFacts> {
  readonly checkpoint: string;
  readonly title: string;
  readonly home: boolean;
  readonly facts: D;
}

function addressOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** True for the address of a home page: the criteria on the place of menus leave it out. */
export function isHome(url: string): boolean {
  const path = addressOf(url)?.pathname ?? '';
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|accueil|home)(?:\.[a-z]{3,5})?\/?)?$/i.test(path);
}

interface Told {
  readonly lang: string;
  readonly title: string;
}

/**
 * States to compare with each other: the same site, language and condition of use (a smartphone has other menus). In each set, the states of each page:
 * its errors and dialogs are the same page.
 */
function setsOf<D extends Told>(states: readonly Kept<D>[]): readonly (readonly (readonly SetPage<D>[])[])[] {
  const sets = new Map<string, Map<string, SetPage<D>[]>>();
  for (const { checkpoint, kept } of states) {
    const url = addressOf(checkpoint.url);
    const set = `${checkpoint.condition} ${url?.host ?? ''} ${kept.lang.slice(0, 2).toLowerCase()}`;
    const pages = sets.get(set) ?? new Map<string, SetPage<D>[]>();
    sets.set(set, pages);
    const page = `${url?.pathname ?? checkpoint.url} ${kept.title}`;
    const own = { checkpoint: checkpoint.id, title: kept.title, home: isHome(checkpoint.url), facts: kept };
    pages.set(page, [...(pages.get(page) ?? []), own]);
  }
  return [...sets.values()].map((pages) => [...pages.values()]).filter((pages) => pages.length > 1);
}

/** Pages to compare, each by its first state, in sets. Sets of one page are left out: there is nothing to compare. */
export function setsOfPages<D extends Told>(states: readonly Kept<D>[]): readonly (readonly SetPage<D>[])[] {
  return setsOf(states).map((pages) => pages.flatMap(([first]) => (first === undefined ? [] : [first])));
}

/** The same, with every state of each page. */
export function setsOfStates<D extends Told>(states: readonly Kept<D>[]): readonly (readonly SetPage<D>[])[] {
  return setsOf(states).map((pages) => pages.flat());
}
