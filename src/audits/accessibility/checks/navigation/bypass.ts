import { say } from '../../../../method/say.ts';
import { journeyCheck, type JourneyCheck, type PlacedHit } from '../check.ts';
import { setsOfPages, type SetPage } from './pages-of-set.ts';
import { bypassFacts, repeatedLinks, type BypassFacts } from './repeated.ts';

interface Bypass {
  /** Links that must not be repeated without a way over them. */
  readonly links: (facts: BypassFacts) => readonly string[];
  /** True when a page offers a way. */
  readonly way: (facts: BypassFacts) => boolean;
}

/** Pages of a set that repeat links of another page, and offer none of the ways asked for. */
function without({ links, way }: Bypass): (pages: readonly SetPage<BypassFacts>[]) => readonly PlacedHit[] {
  return (pages) =>
    pages.flatMap((page): readonly PlacedHit[] => {
      if (!page.facts.whole || way(page.facts)) return [];
      const repeated = repeatedLinks(page, pages, links);
      return repeated.length === 0 ? [] : [{ checkpoint: page.checkpoint, quote: repeated.slice(0, 8).join(' · ') }];
    });
}

/** What is repeated from page to page can be reached or jumped over (criteria 12.6 and 12.7). */
export const bypassChecks: readonly JourneyCheck[] = [
  journeyCheck<BypassFacts>({
    id: 'no-skip-link',
    criterion: '12.7',
    tests: ['12.7.1'],
    // WCAG 2.4.1 is met by headings or landmarks too: only RGAA asks for the link.
    wcag: [],
    proof: 'proof',
    impact: 'serious',
    message: say(
      'Des liens répétés de page en page précèdent le contenu, et aucun lien ne mène au contenu principal : commencez la page par un lien « Aller au contenu ».',
      'Links repeated from page to page stand before the content, and no link leads to the main content: begin the page with a “Skip to content” link.',
    ),
    keep: bypassFacts,
    across: (states) => setsOfPages(states).flatMap(without({ links: ({ before }) => before, way: ({ mayJump }) => mayJump })),
  }),
  journeyCheck<BypassFacts>({
    id: 'no-way-to-content',
    criterion: '12.6',
    tests: ['12.6.1'],
    wcag: ['2.4.1', '1.3.1'],
    proof: 'proof',
    impact: 'serious',
    message: say(
      'Des blocs répétés de page en page n’ont ni rôle de repère, ni titre, ni lien d’évitement, ni bouton qui les masque : structurez la page avec <header>, <nav>, <main> et <footer>.',
      'Blocks repeated from page to page have no landmark role, no heading, no skip link and no button that hides them: structure the page with <header>, <nav>, <main> and <footer>.',
    ),
    keep: bypassFacts,
    across: (states) =>
      setsOfPages(states).flatMap(
        without({
          links: ({ links }) => links,
          way: ({ landmarks, headings, mayJump, mayFold }) => landmarks || headings > 0 || mayJump || mayFold,
        }),
      ),
  }),
];
