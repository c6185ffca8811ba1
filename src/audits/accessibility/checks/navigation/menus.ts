import type { Rect } from '../../../../model/evidence.ts';
import { say } from '../../../../method/say.ts';
import { journeyCheck, type JourneyCheck, type Kept, type PlacedHit } from '../check.ts';
import { navigationFacts, type NavigationFacts } from './facts.ts';
import { setsOfPages, type SetPage } from './pages-of-set.ts';
import { sameBreadcrumb, sameMenus } from './same-menu.ts';

/** Pixels that two boxes may share and still be beside each other. */
const slack = 8;

type Side = 'above' | 'below' | 'left' | 'right';
const opposite: Readonly<Record<Side, Side>> = { above: 'below', below: 'above', left: 'right', right: 'left' };

/** The one side of the main area on which a menu stands; undefined when it is on none, or at a corner. */
function sideOf(menu: Rect, main: Rect | undefined): Side | undefined {
  if (main === undefined) return undefined;
  const sides: Side[] = [];
  if (menu.y + menu.height <= main.y + slack) sides.push('above');
  if (menu.y >= main.y + main.height - slack) sides.push('below');
  if (menu.x + menu.width <= main.x + slack) sides.push('left');
  if (menu.x >= main.x + main.width - slack) sides.push('right');
  return sides.length === 1 ? sides[0] : undefined;
}

type Pair = readonly [reference: SetPage, page: SetPage];

/** Each page with the first one of its set that is not the home page: a difference is said once, on the later page. */
export function pairsOf(states: readonly Kept<NavigationFacts>[]): readonly Pair[] {
  return setsOfPages(states).flatMap((pages) => {
    const [reference, ...others] = pages.filter(({ home }) => !home);
    return reference === undefined ? [] : others.map((page): Pair => [reference, page]);
  });
}

const list = (names: readonly string[]): string => names.slice(0, 6).join(' · ');

function reordered([reference, page]: Pair): readonly PlacedHit[] {
  return sameMenus(reference.facts, page.facts).flatMap(({ there, orderHere, orderThere }): readonly PlacedHit[] => {
    const at = orderHere.findIndex((name, rank) => orderThere[rank] !== name);
    if (at < 0) return [];
    const from = Math.max(0, at - 1);
    const quote = `${list(orderThere.slice(from))} / ${list(orderHere.slice(from))}`;
    return [{ checkpoint: page.checkpoint, selector: there.selector, quote }];
  });
}

function moved([reference, page]: Pair): readonly PlacedHit[] {
  return sameMenus(reference.facts, page.facts).flatMap(({ here, there, orderThere }): readonly PlacedHit[] => {
    const before = sideOf(here.rect, reference.facts.main);
    const after = sideOf(there.rect, page.facts.main);
    if (before === undefined || after !== opposite[before]) return [];
    return [{ checkpoint: page.checkpoint, selector: there.selector, quote: list(orderThere) }];
  });
}

/** Menus and breadcrumb of two pages in the order of their sources: those that changed places. */
function swapped([reference, page]: Pair): readonly PlacedHit[] {
  const breadcrumb = sameBreadcrumb(reference.facts, page.facts);
  const pairs = [...sameMenus(reference.facts, page.facts), ...(breadcrumb === undefined ? [] : [breadcrumb])];
  const order = pairs.toSorted((one, other) => one.here.order - other.here.order);
  const wrong = order.find(({ there }, rank) => rank > 0 && there.order < (order[rank - 1]?.there.order ?? 0));
  return wrong === undefined
    ? []
    : [{ checkpoint: page.checkpoint, selector: wrong.there.selector, quote: wrong.there.label || list(wrong.there.links) }];
}

const facts = {
  criterion: '12.2',
  tests: ['12.2.1'],
  wcag: ['3.2.3'],
  proof: 'proof',
  impact: 'moderate',
  keep: navigationFacts,
} as const;

/** The same menus, in the same order and at the same place, on every page but the home page (WCAG failure F66). */
export const menuChecks: readonly JourneyCheck[] = [
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'menu-links-reordered',
    message: say(
      'Les liens de ce menu ne sont pas dans le même ordre que sur une autre page de la démarche : gardez partout le même ordre.',
      'The links of this menu are not in the same order as on another page of the procedure: keep the same order everywhere.',
    ),
    across: (states) => pairsOf(states).flatMap(reordered),
  }),
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'menu-moved',
    message: say(
      'Ce menu est de l’autre côté du contenu par rapport à une autre page de la démarche : gardez-le partout à la même place.',
      'This menu is on the other side of the content compared with another page of the procedure: keep it in the same place everywhere.',
    ),
    across: (states) => pairsOf(states).flatMap(moved),
  }),
  journeyCheck<NavigationFacts>({
    ...facts,
    id: 'menus-swapped',
    message: say(
      'Les menus et le fil d’Ariane ne se suivent pas dans le même ordre que sur une autre page de la démarche : gardez partout le même ordre dans le code source.',
      'Menus and breadcrumb do not follow each other in the same order as on another page of the procedure: keep the same order in the source everywhere.',
    ),
    across: (states) => pairsOf(states).flatMap(swapped),
  }),
];
