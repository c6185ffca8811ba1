import type { PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import type { Concern } from '../absence.ts';
import type { Compliance } from '../compliance.ts';
import type { Preparation } from '../preparation.ts';
import { isExposed, isFocusable } from '../../page/exposure.ts';
import { ancestorsOf, descendantsOf, type ReadPage } from '../../page/read-page.ts';
import { bareMenus, linksOf, mainOf } from './facts.ts';
import { searchControls } from './search-zone.ts';
import { isApart, isFramed, isIn, landmarkOf } from './zone.ts';

const zoneRoles = ['banner', 'navigation', 'contentinfo', 'search', 'complementary'] as const;
const zoneWords = /\b(?:header|entete|en-tete|nav|navbar|menu|footer|pied|search|recherche)\b/i;

function zonesOf(page: ReadPage): readonly PageElement[] {
  return page.elements.filter((element) => {
    const role = landmarkOf(element);
    return (
      role !== undefined && (role === 'main' || zoneRoles.some((one) => one === role)) && isExposed(element) && !isFramed(element)
    );
  });
}

/** Nothing beside the content: no landmark, no block named like one, at most one link outside the main area. */
export const zonesConcern: Concern = {
  what: 'areas around the content',
  criteria: ['12.6'],
  certainty: 'likely',
  present: (page) => {
    if (page.tagged('header', 'nav', 'footer', 'search').length > 0 || mainOf(page) === undefined) return true;
    if (page.having('role').some((element) => zoneRoles.some((role) => role === landmarkOf(element)))) return true;
    if (
      [...page.having('class'), ...page.having('id')].some(({ attribs }) =>
        zoneWords.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.slice(0, 300)),
      )
    )
      return true;
    return linksOf(page).filter((link) => !isIn(link, 'main')).length > 1;
  },
};

/** Nothing to jump over: what takes the focus is all in the main area. */
export const nothingToSkip: Concern = {
  what: 'anything to skip around the content',
  criteria: ['12.7'],
  certainty: 'likely',
  present: (page) => {
    const main = mainOf(page);
    if (main === undefined) return true;
    const inside = new Set(descendantsOf(main));
    return page.elements.some((element) => isFocusable(element) && !inside.has(element) && !isApart(page, element));
  },
};

/**
 * The simple pattern: one banner, one main area, one footer, menus and searches in landmarks of their own, and no link outside them. Each area has then
 * the role of its nature.
 */
export const zonesCompliance: Compliance = {
  criterion: '12.6',
  id: 'areas-are-landmarks',
  holds: (page) => {
    const roles = zonesOf(page).map(landmarkOf);
    const one = (role: string): boolean => roles.filter((found) => found === role).length === 1;
    if (!one('main') || !one('banner') || !one('contentinfo') || !roles.includes('navigation')) return false;
    const landed = new Set(zonesOf(page));
    const astray = linksOf(page).filter((link) => !(link.attribs['href'] ?? '').startsWith('#'));
    if (astray.some((link) => ![...ancestorsOf(link)].some((at) => landed.has(at)))) return false;
    if (bareMenus(page).length > 0) return false;
    return searchControls(page).every((control) => isIn(control, 'search', 'main', 'navigation', 'contentinfo'));
  },
};

/** For a person: the areas and their roles. */
export const zonesPreparation: Preparation = {
  criterion: '12.6',
  question: say(
    'Chaque zone répétée (en-tête, menu, contenu, pied de page, recherche) a-t-elle le rôle, le titre ou le lien qui permet de l’atteindre ou de l’éviter ?',
    'Does each repeated area (header, menu, content, footer, search) have the role, the heading or the link to reach it or skip it?',
  ),
  of: (page) => zonesOf(page).map((element) => ({ element, context: landmarkOf(element) ?? '' })),
};
