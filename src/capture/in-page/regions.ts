import type { Region } from '../../model/evidence.ts';
import type { NativePart } from './native.ts';
import type { TextPart } from './text.ts';
import type { VisibilityPart } from './visibility.ts';

/** Where on the page an element stands: landmarks, dialogs, and cookie banners by product, markup or words. */
export function regionsPart(kit: NativePart & TextPart & VisibilityPart) {
  const consentMarks =
    /(^|[\s_-])(tarteaucitron\w*|orejime\w*|axeptio\w*|didomi\w*|onetrust\w*|fr-consent-?\w*|klaro|cookiebot\w*|cybotcookiebot\w*|sp_message\w*|qc-cmp2?\w*|cc-window|cookie-?(banner|consent|notice|bar|law|message|popup|modal|wall|dialog)\w*|(consent|gdpr|rgpd)-?(banner|notice|bar|popup|modal|manager|dialog)|bandeau-?cookies?|cookies?-bandeau|govuk-cookie-banner)/i;
  const consentTopic = /\b(cookies?|traceurs?|trackers?)\b/i;
  const consentChoice =
    /\b(tout accepter|accepter|j['’]accepte|refuser|personnaliser|continuer sans accepter|accept|reject|agree)\b/i;
  const holders = new Set(['div', 'section', 'aside', 'dialog', 'form', 'footer', 'header']);

  const hasChoice = (element: Element): boolean =>
    kit
      .all(element, 'button, [role="button"], input[type="submit"], input[type="button"], a')
      .slice(0, 30)
      .some((control) => {
        const value = kit.attribute(control, 'value') ?? '';
        return consentChoice.test(kit.cut(kit.rawText(control) ?? '', 200) + value);
      });

  /** A box that speaks of cookies and offers a choice; a whole page about cookies has a main heading and is not one. */
  const speaksOfConsent = (element: Element): boolean => {
    const text = kit.rawText(element) ?? '';
    if (text.length > 4000 || !consentTopic.test(text) || !hasChoice(element)) return false;
    return kit.all(element, 'main, h1').length === 0;
  };

  const isConsent = (element: Element, tag: string, floating: boolean): boolean => {
    if (!holders.has(tag) && !tag.includes('-')) return false;
    if (consentMarks.test(kit.marks(element)))
      return kit.all(element, 'main').length === 0 && !kit.matches(element, 'body, html');
    const set =
      floating ||
      tag === 'dialog' ||
      tag === 'aside' ||
      /^(dialog|alertdialog|region)$/.test(kit.attribute(element, 'role') ?? '');
    return set && speaksOfConsent(element);
  };

  const byRole: Readonly<Record<string, Region>> = {
    main: 'main',
    banner: 'header',
    navigation: 'navigation',
    contentinfo: 'footer',
    complementary: 'aside',
    search: 'search',
    dialog: 'dialog',
    alertdialog: 'dialog',
  };
  const byTag: Readonly<Record<string, Region>> = {
    main: 'main',
    nav: 'navigation',
    aside: 'aside',
    search: 'search',
    dialog: 'dialog',
  };
  const sectioning =
    'article, aside, main, nav, section, [role="article"], [role="main"], [role="region"], dialog, [role="dialog"]';

  /** Landmark of the element itself, `header` and `footer` only when they are the page's. */
  const landmark = (element: Element, tag: string): Region | undefined => {
    const role = kit.attribute(element, 'role');
    if (role !== null && role in byRole) return byRole[role];
    if (role !== null && role !== '') return undefined;
    if (tag in byTag) return byTag[tag];
    if (tag !== 'header' && tag !== 'footer') return undefined;
    const parent = kit.parentElement(element);
    return parent !== null && kit.closest(parent, sectioning) !== null ? undefined : tag;
  };

  const landmarkRoles: Readonly<Record<Region, string>> = {
    main: 'main',
    header: 'banner',
    navigation: 'navigation',
    footer: 'contentinfo',
    aside: 'complementary',
    search: 'search',
    dialog: 'dialog',
    consent: 'region',
  };

  /** Region inside the element, and whether it opens a part with headings of its own. */
  const regionOf = (element: Element, tag: string, within: Region, floating: boolean): Region => {
    if (within === 'consent' || isConsent(element, tag, floating)) return 'consent';
    const own = landmark(element, tag);
    if (own === undefined || within === 'dialog') return within;
    return own;
  };

  return { regionOf, landmark, landmarkRoles };
}

export type RegionsPart = ReturnType<typeof regionsPart>;
