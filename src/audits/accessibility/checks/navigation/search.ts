import { say } from '../../../../method/say.ts';
import type { Concern } from '../absence.ts';
import { journeyCheck, type JourneyCheck, type PlacedHit } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { navigationFacts, type NavigationFacts } from './facts.ts';
import { pairsOf } from './menus.ts';
import { setsOfPages, type SetPage } from './pages-of-set.ts';
import { sameMenus, shared } from './same-menu.ts';
import { searchControls, type Search } from './search-zone.ts';
import { zoneOf } from './zone.ts';

/** Nothing that searches, nor leads to a search. */
export const searchConcern: Concern = {
  what: 'search',
  criteria: ['12.5'],
  certainty: 'certain',
  present: (page) =>
    searchControls(page).length > 0 || page.having('role').some(({ attribs }) => /search/i.test(attribs['role'] ?? '')),
};

interface Moved {
  readonly here: Search;
  readonly there: Search;
}

/** The only search of two pages, when it sends to the same place. */
function sameSearch(before: NavigationFacts, after: NavigationFacts): Moved | undefined {
  const [here, there] = [before.searches[0], after.searches[0]];
  const alone = before.searches.length === 1 && after.searches.length === 1;
  if (!alone || here === undefined || there === undefined) return undefined;
  return here.action === there.action && here.action !== '' ? { here, there } : undefined;
}

/** A search of the header, absent from a page that has the same header: it may be that of a part of the site. */
function missing(pages: readonly SetPage[]): readonly PlacedHit[] {
  const having = pages.filter(({ facts }) => facts.searches.some(({ zone }) => zone === 'header'));
  return pages
    .filter(({ facts }) => !facts.maySearch && facts.whole)
    .filter(({ facts }) => having.some((one) => shared(one.facts.header, facts.header) !== undefined))
    .map(({ checkpoint, facts }) => ({ checkpoint, quote: facts.header.slice(0, 8).join(' · ') }));
}

/** True when the search and a menu that both pages have follow each other the other way round. */
function isSwapped({ here, there }: Moved, before: NavigationFacts, after: NavigationFacts): boolean {
  return sameMenus(before, after).some((menu) => here.order < menu.here.order !== there.order < menu.there.order);
}

const facts = { criterion: '12.5', wcag: ['3.2.3'], impact: 'moderate', keep: navigationFacts } as const;

/** The search is reached the same way from every page. */
export const searchChecks: readonly JourneyCheck[] = [
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'search-moved',
    tests: ['12.5.2', '12.5.3'],
    proof: 'proof',
    message: say(
      'La recherche n’est pas à la même place que sur une autre page de la démarche : gardez-la partout à la même place et dans le même ordre du code source.',
      'The search is not in the same place as on another page of the procedure: keep it in the same place and in the same order of the source everywhere.',
    ),
    across: (states) =>
      pairsOf(states).flatMap(([{ facts: before }, { facts: after, checkpoint }]): readonly PlacedHit[] => {
        const search = sameSearch(before, after);
        if (search === undefined) return [];
        const zones = [search.here.zone, search.there.zone].toSorted().join(' ');
        const wrong = zones === 'footer header' || isSwapped(search, before, after);
        return wrong ? [{ checkpoint, selector: search.there.selector, quote: search.there.action }] : [];
      }),
  }),
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'search-missing',
    tests: ['12.5.1'],
    proof: 'review',
    message: say(
      'La recherche qui est dans l’en-tête d’une autre page manque ici, avec le même en-tête : est-ce la recherche de tout le site ?',
      'The search that stands in the header of another page is missing here, with the same header: is it the search of the whole site?',
    ),
    across: (states) => setsOfPages(states).flatMap(missing),
  }),
];

/** For a person: what may be the search of the site. */
export const searchPreparation: Preparation = {
  criterion: '12.5',
  question: say(
    'Est-ce le moteur de recherche du site, et l’atteint-on de la même façon et à la même place sur toutes les pages ?',
    'Is this the search of the site, and is it reached the same way and in the same place on every page?',
  ),
  of: (page) => searchControls(page).map((element) => ({ element, context: zoneOf(element) })),
};
