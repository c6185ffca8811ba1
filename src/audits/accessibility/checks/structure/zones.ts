import { attribute, marksOf, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { closest, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';
import { isHtml5 } from '../mandatory/doctype.ts';
import { hasWords, inMainDocument } from './main-document.ts';

/** Words under which a page may be a mere waiting screen. */
const shortPage = 20;

const withRole = (page: ReadPage, role: string): readonly PageElement[] =>
  page.having('role').filter((element) => (attribute(element, 'role') ?? '').trim().toLowerCase() === role);

const inPage = (page: ReadPage, tag: string): readonly PageElement[] => page.tagged(tag).filter(inMainDocument);

const noMain: PageCheck = {
  id: 'no-main',
  criterion: '9.2',
  tests: ['9.2.1'],
  // RGAA wants the tag: WCAG accepts other ways to tell the zones of a page.
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'La zone de contenu principal n’est pas dans un élément <main> : ajoutez-le.',
    'The main content is not in a <main> element: add it.',
  ),
  on: (page) => {
    if (!page.whole || isHtml5(page) !== true || !hasWords(page, shortPage) || inPage(page, 'main').length > 0) return [];
    const [role] = withRole(page, 'main');
    return [role === undefined ? { quote: '<body>' } : { element: role, doubtful: true }];
  },
};

const severalMains: PageCheck = {
  id: 'several-mains',
  criterion: '9.2',
  tests: ['9.2.1'],
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'La page montre plusieurs éléments <main> : n’en gardez qu’un, ou masquez les autres avec l’attribut hidden.',
    'The page shows several <main> elements: keep a single one, or hide the others with the hidden attribute.',
  ),
  on: (page) => {
    if (isHtml5(page) !== true) return [];
    const shown = inPage(page, 'main').filter((element) => isExposed(element) && isSeen(element));
    return shown.length > 1 ? shown.slice(1).map((element) => ({ element })) : [];
  },
};

/** Links that make the foot of a page, by what they lead to. */
const footLinks: readonly RegExp[] = [
  /^(?:mentions legales|informations legales|legal notice|legal information|impressum)$/,
  /^(?:plan du site|site map|sitemap)$/,
  /^(?:accessibilite|declaration d accessibilite|accessibility|accessibility statement)(?: (?:non|partiellement|totalement) conforme)?$/,
  /^(?:donnees personnelles|donnees personnelles et cookies|politique de confidentialite|privacy policy|gestion des cookies)$/,
  /^(?:conditions generales d utilisation|cgu|credits|terms of use)$/,
];
/** Share of the page above which its foot cannot be. */
const lowest = 0.6;
const elsewhere = new Set(['main', 'nav', 'header', 'aside', 'dialog', 'form']);
/** Banners of consent stand at the end of a page too, and name its legal notice. */
const consent = /cookie|consent|tarteaucitron|axeptio|didomi|onetrust|orejime|klaro|rgpd|gdpr|modal|popup/i;

const isElsewhere = (at: PageElement): boolean =>
  elsewhere.has(at.name) ||
  /dialog|main|navigation|banner/.test(attribute(at, 'role') ?? '') ||
  (at.name !== 'body' && at.name !== 'html' && consent.test(marksOf(at)));

function footOf(page: ReadPage): readonly PageElement[] {
  const kinds = new Map<number, PageElement>();
  for (let index = Math.floor(page.elements.length * lowest); index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (element?.name !== 'a' || !Object.hasOwn(element.attribs, 'href') || !isSeen(element) || !isExposed(element)) continue;
    const kind = footLinks.findIndex((words) => words.test(wordsOf(rawTextOf(element))));
    if (kind < 0 || !inMainDocument(element) || closest(element, isElsewhere) !== undefined) continue;
    kinds.set(kind, element);
  }
  return [...kinds.values()];
}

const noFooter: PageCheck = {
  id: 'foot-without-footer',
  criterion: '9.2',
  tests: ['9.2.1'],
  wcag: [],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Le pied de la page (mentions légales, accessibilité…) n’est pas dans un élément <footer> : ajoutez-le.',
    'The foot of the page (legal notice, accessibility…) is not in a <footer> element: add it.',
  ),
  on: (page) => {
    const marked = inPage(page, 'footer').length + withRole(page, 'contentinfo').length > 0;
    const links = marked || isHtml5(page) !== true || !page.whole ? [] : footOf(page);
    const [first] = links;
    return links.length >= 2 && first !== undefined ? [{ element: first }] : [];
  },
};

/** Zones of the page. */
export const zoneChecks: readonly PageCheck[] = [noMain, severalMains, noFooter];
