import { attribute } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { tagOf } from '../../page/locate.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { Preparation, Prepared } from '../preparation.ts';
import { headingsOf } from './headings.ts';
import { looksLikeList } from './lists.ts';
import { inMainDocument } from './main-document.ts';
import { quotationsOf } from './quotations.ts';

const headings: Preparation = {
  criterion: '9.1',
  question: say(
    'Ce titre annonce-t-il ce qui le suit, et son niveau est-il le bon ?',
    'Does this heading announce what follows it, and is its level right?',
  ),
  of: (page) =>
    headingsOf(page).map((element): Prepared => {
      const level = attribute(element, 'aria-level') ?? /^h([1-6])$/.exec(element.name)?.[1] ?? '?';
      return { element, context: `${tagOf(element)}, ${level}` };
    }),
};

const zoneTags = ['header', 'nav', 'main', 'footer'] as const;

const zones: Preparation = {
  criterion: '9.2',
  question: say(
    'Ces balises structurent-elles bien l’en-tête, les menus principaux et secondaires, le contenu principal et le pied de la page, et rien d’autre ?',
    'Do these tags mark up the header, the main and secondary menus, the main content and the foot of the page, and nothing else?',
  ),
  of: (page) =>
    page
      .tagged(...zoneTags)
      .filter((element) => inMainDocument(element) && isExposed(element))
      .map((element) => ({ element, name: `<${element.name}>`, context: rawTextOf(element).slice(0, 150) })),
};

const lists: Preparation = {
  criterion: '9.3',
  question: say(
    'Ces éléments se suivent et se ressemblent : forment-ils une liste, à baliser comme telle ?',
    'These elements follow each other and look alike: are they a list, to be marked up as one?',
  ),
  of: (page) => looksLikeList(page).map((element) => ({ element, name: rawTextOf(element).slice(0, 200) })),
};

/** Lists that are marked up: a person says whether their items are those seen. */
const marked: Preparation = {
  criterion: '9.3',
  question: say('Cette liste contient-elle bien les éléments que l’on voit ?', 'Does this list hold the items that one sees?'),
  of: (page) => listsOf(page),
};

function listsOf(page: ReadPage): readonly Prepared[] {
  return page
    .tagged('ul', 'ol', 'dl')
    .filter((element) => isExposed(element) && isOwnContent(page, element))
    .map((element) => ({ element, name: `<${element.name}>`, context: rawTextOf(element).slice(0, 150) }));
}

const quotations: Preparation = {
  criterion: '9.4',
  question: say(
    'Est-ce une citation ? Alors elle doit être dans <q> (courte) ou <blockquote> (longue).',
    'Is this a quotation? Then it must be in <q> (short) or <blockquote> (long).',
  ),
  of: (page) =>
    quotationsOf(page).map(({ element, words }) =>
      words === ''
        ? { element, name: rawTextOf(element).slice(0, 200) }
        : { element, name: words, context: rawTextOf(element).slice(0, 300) },
    ),
};

/** What a person is asked about the structure of the page. */
export const preparations: readonly Preparation[] = [headings, zones, lists, marked, quotations];
