import { say } from '../../../../method/say.ts';
import { linkName } from './link-name.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { Concern } from '../absence.ts';
import { journeyCheck, type JourneyCheck, type PlacedHit } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { maySpeakOfSiteMap, navigationFacts, siteMapLinks, type NavigationFacts } from './facts.ts';
import { pairsOf } from './menus.ts';
import { setsOfPages, type SetPage } from './pages-of-set.ts';
import { shared } from './same-menu.ts';
import { saysSiteMap } from './words.ts';
import { zoneOf } from './zone.ts';

/** True when the page says in its title or in a heading that it is the site map. */
function isSiteMap(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  const title = facts.ok ? (facts.value.title.split(/\s[-–—|]\s|\s?[|–—]\s?/)[0] ?? '') : '';
  return saysSiteMap(title) || page.tagged('h1', 'h2').some((heading) => saysSiteMap(linkName(page, heading)));
}

/** No page of that kind here, and nothing that leads to one. */
export const siteMapConcern: Concern = {
  what: 'site map',
  criteria: ['12.3', '12.4'],
  certainty: 'certain',
  present: (page) => isSiteMap(page) || maySpeakOfSiteMap(page),
};

/** Two pages made on one template: their footers, or their headers, share most of their links. */
export function sameTemplate(one: NavigationFacts, other: NavigationFacts): boolean {
  return shared(one.footer, other.footer) !== undefined || shared(one.header, other.header) !== undefined;
}

/** Pages without a link that a page of the same template has. */
function missing(pages: readonly SetPage[]): readonly PlacedHit[] {
  const having = pages.filter(({ facts }) => facts.siteMaps.length > 0);
  return pages
    .filter(({ facts }) => !facts.maySiteMap && facts.whole)
    .flatMap((page): readonly PlacedHit[] => {
      const model = having.find(({ facts }) => shared(facts.footer, page.facts.footer) !== undefined);
      // Nothing on the page itself: the link of the site map is not there when one is on it.
      if (model === undefined || saysSiteMap(page.title.split(/\s[-–—|]\s/)[0] ?? '')) return [];
      return [{ checkpoint: page.checkpoint, quote: page.facts.footer.slice(0, 8).join(' · ') }];
    });
}

const facts = {
  criterion: '12.4',
  wcag: ['3.2.3'],
  proof: 'proof',
  impact: 'moderate',
  keep: navigationFacts,
} as const;

/** The site map is reached the same way from every page of the same template. */
export const siteMapChecks: readonly JourneyCheck[] = [
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'site-map-link-missing',
    tests: ['12.4.1'],
    message: say(
      'Le lien « Plan du site » qui est au pied d’une autre page de la démarche manque ici : mettez-le dans le pied de toutes les pages.',
      'The link to the site map that stands in the footer of another page of the procedure is missing here: put it in the footer of every page.',
    ),
    across: (states) => setsOfPages(states).flatMap(missing),
  }),
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'site-map-link-moved',
    tests: ['12.4.2'],
    message: say(
      'Le lien « Plan du site » passe de l’en-tête au pied de page (ou l’inverse) d’une page à l’autre : gardez-le à la même place.',
      'The link to the site map goes from header to footer (or back) from one page to another: keep it in the same place.',
    ),
    across: (states) =>
      pairsOf(states).flatMap(([{ facts: before }, { facts: after, checkpoint }]): readonly PlacedHit[] => {
        const [here, there] = [before.siteMaps[0], after.siteMaps[0]];
        const alone = before.siteMaps.length === 1 && after.siteMaps.length === 1 && sameTemplate(before, after);
        if (!alone || here === undefined || there === undefined) return [];
        const zones = [here.zone, there.zone].toSorted().join(' ');
        return zones === 'footer header' ? [{ checkpoint, selector: there.selector }] : [];
      }),
  }),
];

/** For a person: the links to the site map, to open. */
export const siteMapPreparation: Preparation = {
  criterion: '12.3',
  question: say(
    'Ouvrez le plan du site : donne-t-il accès à toutes les pages, et chaque lien mène-t-il à la page qu’il annonce ?',
    'Open the site map: does it give access to every page, and does each link lead to the page that it names?',
  ),
  of: (page) => siteMapLinks(page).map((element) => ({ element })),
};

/** For a person: where the link stands on this page. */
export const siteMapPlacePreparation: Preparation = {
  criterion: '12.4',
  question: say(
    'Le lien vers le plan du site est-il le même, à la même place et dans le même ordre sur toutes les pages ?',
    'Is the link to the site map the same, in the same place and order on every page?',
  ),
  of: (page) => siteMapLinks(page).map((element) => ({ element, context: zoneOf(element) })),
};
