import { say } from '../../../../method/say.ts';
import type { Concern } from '../absence.ts';
import type { Preparation } from '../preparation.ts';
import { isExposed } from '../../page/exposure.ts';
import { linkName } from './link-name.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { isHome } from './pages-of-set.ts';
import { saysPage } from './words.ts';
import { isFramed, isIn, landmarkOf } from './zone.ts';

const menuRole = /^\s*(?:menu|menubar|navigation|tree|tablist|toolbar|directory)\b/i;

/** A landmark or a menu by its role, two links or more outside the content (shown or not), or the pages of a list of results. */
function mayHoldMenu(page: ReadPage): boolean {
  if (page.tagged('nav', 'menu').length > 0) return true;
  if (page.having('role').some(({ attribs }) => menuRole.test(attribs['role'] ?? ''))) return true;
  const links = page.tagged('a', 'area').filter((element) => !isFramed(element));
  const outside = links.filter((element) => !isIn(element, 'main', 'contentinfo'));
  const ranks = links.filter((element) => saysPage(linkName(page, element)));
  return outside.length > 1 || ranks.length > 1;
}

/** The home page is let off; elsewhere, no list of links to move in the site. */
export const menuConcern: Concern = {
  what: 'menu on a page that is not the home page',
  criteria: ['12.2'],
  certainty: 'certain',
  present: (page) => !isHome(page.checkpoint.url) && mayHoldMenu(page),
};

/** For a person: the menus of this page. */
export const menuPreparation: Preparation = {
  criterion: '12.2',
  question: say(
    'Ce menu est-il à la même place et dans le même ordre sur toutes les pages ?',
    'Is this menu in the same place and order on every page?',
  ),
  of: (page) =>
    page.elements
      .filter((element) => landmarkOf(element) === 'navigation' && isExposed(element) && !isFramed(element))
      .map((element) => ({ element })),
};
