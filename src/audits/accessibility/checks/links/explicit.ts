import { say } from '../../../../method/say.ts';
import { emptyLinks } from '../../../../language/fr/signs/empty-links.ts';
import type { PageElement } from '../../../../language/html/tree.ts';
import { isSeen } from '../../page/exposure.ts';
import { nameOf, spokenText } from '../../page/name.ts';
import { parentOf, type ReadPage } from '../../page/read-page.ts';
import { hasWord, wordsOf } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { contextOf, headingsBefore, holderOf } from './context.ts';
import { addressOf, linksOf } from './links.ts';

/** Names that say nothing of where the link leads, folded: English, Dutch and German. */
const bare = new Set(
  (
    'here|click here|click|this link|link|read more|more|more info|learn more|see more|view|details|download|open|' +
    'meer|lees meer|hier|klik hier|mehr|weiterlesen|hier klicken'
  ).split('|'),
);

/** True for a name that says nothing by itself, or that is only a sign. */
function isBare(name: string): boolean {
  if (!hasWord(name)) return name !== '';
  return bare.has(wordsOf(name)) || emptyLinks({ role: 'link', text: name, prose: false, sentences: [], blocks: [] }).length > 0;
}

/** True when the paragraph, item or cell of the link says no more than the link. */
function isUnexplained(page: ReadPage, element: PageElement): boolean {
  const holder = holderOf(element);
  return holder === undefined || wordsOf(spokenText(page, holder)) === wordsOf(nameOf(page, element).text);
}

/** 6.1: “En savoir plus” in a paragraph of its own: only the heading before it, or what the eye sees around, may explain it. */
export const bareLink: PageCheck = {
  id: 'bare-link',
  criterion: '6.1',
  tests: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'],
  wcag: ['2.4.4'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'L’intitulé de ce lien ne dit pas où il mène et rien ne le complète dans sa phrase, son paragraphe, son élément de liste ou sa cellule : vérifier que le titre qui précède suffit, ou compléter l’intitulé.',
    'The name of this link does not say where it leads and nothing in its sentence, paragraph, item or cell completes it: check that the heading before it is enough, or complete the name.',
  ),
  on: (page) =>
    linksOf(page)
      .filter((element) => isSeen(element) && isBare(nameOf(page, element).text) && isUnexplained(page, element))
      .map((element) => ({ element })),
};

/** Links of a page by their name, when they lead to several places. */
function ambiguous(page: ReadPage): readonly (readonly PageElement[])[] {
  const named = linksOf(page).filter((element) => isSeen(element) && addressOf(element) !== '');
  return [...Map.groupBy(named, (element) => wordsOf(nameOf(page, element).text))]
    .filter(([words, links]) => words !== '' && new Set(links.map(addressOf)).size > 1)
    .map(([, links]) => links);
}

const placeOf = (element: PageElement): PageElement | undefined => holderOf(element) ?? parentOf(element);

/** 6.1: links of the same name, in the same paragraph, item or cell, that lead to different places. */
export const sameNameElsewhere: PageCheck = {
  id: 'same-name-elsewhere',
  criterion: '6.1',
  tests: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'],
  wcag: ['2.4.4'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Plusieurs liens de même intitulé, dans le même contexte, mènent à des adresses différentes : vérifier que la personne peut les distinguer.',
    'Several links of the same name, in the same context, lead to different addresses: check that a person can tell them apart.',
  ),
  on: (page) =>
    ambiguous(page).flatMap((links) =>
      [...Map.groupBy(links, placeOf).values()].flatMap((near): readonly Hit[] => {
        const [, second] = near;
        return second === undefined || new Set(near.map(addressOf)).size < 2 ? [] : [{ element: second }];
      }),
    ),
};

/** Links whose context is read: more than a person is shown, few enough for a page of ten thousand links. */
const explained = 50;

/** Links of the same name that lead to different places, with what stands around each. */
export const linksToCompare: Preparation = {
  criterion: '6.1',
  question: say(
    'Ces liens portent le même intitulé et mènent ailleurs : leur contexte les distingue-t-il ?',
    'These links have the same name and lead elsewhere: does their context tell them apart?',
  ),
  of(page) {
    const links = ambiguous(page).flat();
    const before = headingsBefore(page, links);
    return links.map((element, rank) => {
      const context = rank < explained ? contextOf(page, element, before.get(element)).slice(0, 180) : '';
      return { element, context: `${context} → ${addressOf(element).slice(0, 110)}` };
    });
  },
};

/** Every other link, in its sentence. */
export const linkRelevance: Preparation = {
  criterion: '6.1',
  question: say(
    'L’intitulé de ce lien, seul ou avec sa phrase, dit-il où il mène ?',
    'Does the name of this link, alone or with its sentence, say where it leads?',
  ),
  of(page) {
    const compared = new Set(ambiguous(page).flat());
    const links = linksOf(page).filter((element) => !compared.has(element) && nameOf(page, element).text !== '');
    const before = headingsBefore(page, links);
    return links.map((element, rank) => ({
      element,
      context: rank < explained ? contextOf(page, element, before.get(element)) : '',
    }));
  },
};
