import { say } from '../../../../method/say.ts';
import type { Concern } from '../absence.ts';
import type { Compliance } from '../compliance.ts';
import type { Preparation } from '../preparation.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { navigationFacts, siteMapLinks } from './facts.ts';
import { searchControls } from './search-zone.ts';
import { saysChanging } from './words.ts';
import { isFramed, isIn, landmarkOf } from './zone.ts';

/** RGAA’s special case: a page of a process has no need of two navigation systems. */
export const processConcern: Concern = {
  what: 'page outside a process',
  criteria: ['12.1'],
  certainty: 'certain',
  present: (page) => !page.process,
};

function menuHere(page: ReadPage): boolean {
  return navigationFacts(page).menus.some(
    ({ kind, label, links }) => kind === 'menu' && links.length >= 3 && !saysChanging(label),
  );
}

/** A menu, and a site map or a search in the header: two systems. */
export const systemsCompliance: Compliance = {
  criterion: '12.1',
  id: 'two-navigation-systems',
  holds: (page) => {
    const { siteMaps, searches } = navigationFacts(page);
    const others = siteMapLinks(page).some(isSeen) ? siteMaps.length : searches.filter(({ zone }) => zone === 'header').length;
    return menuHere(page) && others > 0;
  },
};

/** For a person: what may help to move in the site. */
export const systemsPreparation: Preparation = {
  criterion: '12.1',
  question: say(
    'Le site offre-t-il deux moyens de s’y déplacer : menu, plan du site, recherche ?',
    'Does the site offer two ways to move in it: menu, site map, search?',
  ),
  of: (page) => {
    const menus = page.elements.filter(
      (element) =>
        landmarkOf(element) === 'navigation' && isExposed(element) && !isFramed(element) && !isIn(element, 'contentinfo'),
    );
    return [...menus, ...siteMapLinks(page), ...searchControls(page)].map((element) => ({ element }));
  },
};
