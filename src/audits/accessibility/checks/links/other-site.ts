import { say } from '../../../../method/say.ts';
import type { PageElement } from '../../../../language/html/tree.ts';
import { isSeen } from '../../page/exposure.ts';
import { nameOf, spokenText } from '../../page/name.ts';
import { ancestorsOf, type ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';
import { headingsBefore, holderOf } from './context.ts';
import { addressOf, linksOf } from './links.ts';

/** What gives a link a context of its own, whatever it says. */
const set = new Set(['li', 'td', 'th', 'dd', 'dt', 'figure', 'figcaption', 'nav', 'header', 'footer', 'aside']);

/** Host of a full address, undefined for an address within the site: `https://www.a.fr/x` → `a.fr`. */
function hostOf(element: PageElement): string | undefined {
  const address = addressOf(element);
  if (!/^https?:\/\//i.test(address)) return undefined;
  return URL.parse(address)?.hostname.replace(/^www\./, '');
}

/** True when the link is all that its paragraph says, and nothing else describes it: only the heading before it is its context. */
function isBareInPlace(page: ReadPage, element: PageElement): boolean {
  const more = ['title', 'aria-describedby', 'aria-description', 'hreflang', 'lang'];
  if (more.some((name) => Object.hasOwn(element.attribs, name))) return false;
  for (const at of ancestorsOf(element)) if (set.has(at.name)) return false;
  const holder = holderOf(element);
  return holder !== undefined && wordsOf(spokenText(page, holder)) === wordsOf(nameOf(page, element).text);
}

/** Bare links of one name under one heading. */
function alike(page: ReadPage): readonly (readonly PageElement[])[] {
  const links = linksOf(page).filter(
    (element) => hostOf(element) !== undefined && isSeen(element) && isBareInPlace(page, element),
  );
  const before = headingsBefore(page, links);
  const byHeading = Map.groupBy(links, (element) => before.get(element));
  return [...byHeading.values()].flatMap((under) => [
    ...Map.groupBy(under, (element) => wordsOf(nameOf(page, element).text)).values(),
  ]);
}

/**
 * 6.1: links of the same name, each alone in its paragraph, under the same heading, that lead to different sites: every context that RGAA accepts
 * (sentence, paragraph, item, cell, heading) is the same for both, so that none says which is which.
 */
export const sameNameOtherSite: PageCheck = {
  id: 'same-name-other-site',
  criterion: '6.1',
  tests: ['6.1.1'],
  wcag: ['2.4.4'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Deux liens de même intitulé, chacun seul dans son paragraphe et sous le même titre, mènent à deux sites différents : dire dans chaque intitulé où il mène.',
    'Two links of the same name, each alone in its paragraph and under the same heading, lead to two different sites: say in each name where it leads.',
  ),
  on: (page) =>
    alike(page).flatMap((links): readonly Hit[] => {
      const [first] = links;
      const other = links.find((element) => first !== undefined && hostOf(element) !== hostOf(first));
      return other === undefined ? [] : [{ element: other, quote: `${nameOf(page, other).text} → ${addressOf(other)}` }];
    }),
};
