import { attribute } from '../../../../language/html/tree.ts';
import type { Localized } from '../../../../model/localized.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { Preparation, Prepared } from '../preparation.ts';
import { contextOf, crypticTexts } from './cryptic.ts';
import { documentLinks } from './document-links.ts';

/** What the file says of itself, in a few words. */
function factsOf(page: ReadPage, address: string): string {
  const { notices } = page.checkpoint.evidence;
  const notice = notices.ok ? notices.value.find(({ url }) => url === address.replace(/#.*$/s, '')) : undefined;
  if (notice === undefined) return address;
  if (!notice.content.ok) return `${address} – ${notice.content.error}`;
  const { pages, access } = notice.content.value;
  if (access === undefined) return `${address} – ${pages} p.`;
  const { tagged, language, title, text } = access;
  return `${address} – ${pages} p., tags: ${tagged ? '✓' : '–'}, lang: ${language ?? '–'}, title: ${title ?? '–'}, text: ${text ? '✓' : '–'}`;
}

function documents(page: ReadPage): readonly Prepared[] {
  const wanted = new Set(documentLinks(page).map(({ href }) => href));
  const url = page.checkpoint.url;
  return page.tagged('a', 'area').flatMap((element): readonly Prepared[] => {
    const written = attribute(element, 'href');
    const address = written === undefined ? undefined : URL.parse(written, url)?.href;
    if (address === undefined || !wanted.has(address)) return [];
    return [{ element, name: rawTextOf(element).slice(0, 200), context: factsOf(page, address) }];
  });
}

const files: Preparation = {
  criterion: '13.3',
  question: say(
    'Ce document est-il accessible, ou en existe-t-il une version accessible ? (Un fichier ancien n’est exempté que s’il n’est pas nécessaire à la démarche.)',
    'Is this document accessible, or is there an accessible version of it? (An old file is exempt only when the procedure does not need it.)',
  ),
  of: documents,
};

const versions: Preparation = {
  criterion: '13.4',
  question: say(
    'Si ce document a une version accessible, dit-elle la même chose ?',
    'If this document has an accessible version, does it say the same?',
  ),
  of: documents,
};

const cryptic = (criterion: string, question: Localized): Preparation => ({
  criterion,
  question,
  of: (page) =>
    crypticTexts(page).map((element) => ({ element, name: rawTextOf(element).slice(0, 100), context: contextOf(element) })),
});

const explained = cryptic(
  '13.5',
  say(
    'Ce dessin de caractères est-il expliqué par un title ou par le texte à côté ?',
    'Is this drawing of characters explained by a title or by the text beside it?',
  ),
);

const relevant = cryptic(
  '13.6',
  say(
    'L’explication de ce dessin de caractères est-elle la bonne ?',
    'Is the explanation of this drawing of characters the right one?',
  ),
);

const still = new Set(['video', 'marquee', 'blink', 'canvas', 'object', 'embed']);
const slid = /(?:carousel|carrousel|slider|swiper|slick|ticker)/i;

const motion: Preparation = {
  criterion: '13.8',
  question: say(
    'Cela bouge-t-il de soi-même plus de cinq secondes, et peut-on alors l’arrêter ou le masquer ?',
    'Does this move by itself for more than five seconds, and can one then stop or hide it?',
  ),
  of: (page) => [
    ...page.elements.filter((element) => still.has(element.name) && isExposed(element)).map((element) => ({ element })),
    ...page
      .having('class')
      .filter((element) => slid.test((attribute(element, 'class') ?? '').slice(0, 300)) && isExposed(element))
      .slice(0, 10)
      .map((element) => ({ element, name: attribute(element, 'class') ?? '' })),
  ],
};

/** What a person is asked about consulting the page. */
export const preparations: readonly Preparation[] = [files, versions, explained, relevant, motion];
