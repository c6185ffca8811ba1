import type { Letter } from '../../model/method.ts';
import type { Localized } from '../../model/localized.ts';
import { dimensionOrder, dimensionWords } from '../labels.ts';
import { dimensionOf } from '../view.ts';
import type { CardView } from './view.ts';

/** An order of the procedures. Each is printed as a table of its own, so that what is heard and tabbed through is what is seen. */
export interface Order {
  /** Part of identifiers and classes. */
  readonly id: string;
  readonly title: Localized;
  /** Place of a procedure: smaller first; equals by title. */
  readonly place: (view: CardView) => number;
}

/** E first, what has no letter last. */
const letterPlace = (grade: Letter | null): number => (grade === null ? 5 : 'EDCBA'.indexOf(grade));

/** Where people were stopped comes before any letter. */
function overallPlace({ card }: CardView): number {
  return card.outcome === 'blocked' ? -1 : letterPlace(card.grade);
}

export const orders: readonly Order[] = [
  { id: 'title', title: { fr: 'titre', en: 'title' }, place: () => 0 },
  { id: 'overall', title: { fr: 'ensemble', en: 'overall' }, place: overallPlace },
  ...dimensionOrder.map((id) => ({
    id,
    title: { fr: dimensionWords[id].fr.toLowerCase(), en: dimensionWords[id].en.toLowerCase() },
    place: ({ card }: CardView) => letterPlace(dimensionOf(card, id)?.grade ?? null),
  })),
];

/** Title without accents nor case, cut: a megabyte of title sorts as its beginning. */
const key = ({ card }: CardView): string =>
  card.procedure.title.slice(0, 300).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The procedures in an order; equals keep the order of their titles. */
export function inOrder(views: readonly CardView[], { place }: Order): readonly CardView[] {
  const known = views.map((view) => ({ view, place: place(view), key: key(view) }));
  return known.toSorted((a, b) => a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ view }) => view);
}
