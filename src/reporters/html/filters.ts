import type { Localized } from '../../model/localized.ts';
import { channelLevelWords } from '../inventory-labels.ts';
import { journeyWords } from '../labels.ts';
import type { CardView } from './view.ts';

/** What rows may be kept by. `of`: the value of a procedure, one of the options. */
interface Filter {
  readonly id: string;
  readonly title: Localized;
  readonly options: readonly { readonly id: string; readonly words: Localized }[];
  readonly of: (view: CardView) => string;
}

const letterOptions = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, words: { fr: id.toUpperCase(), en: id.toUpperCase() } }));
const none = { id: 'none', words: { fr: 'sans lettre', en: 'no letter' } };

const entries = <K extends string>(words: Readonly<Record<K, Localized>>) =>
  Object.entries<Localized>(words).map(([id, text]) => ({ id: id.toLowerCase(), words: text }));

export const filters: readonly Filter[] = [
  {
    id: 'letter',
    title: { fr: 'Lettre d’ensemble', en: 'Overall letter' },
    options: [...letterOptions, none],
    of: ({ card }) => card.grade?.toLowerCase() ?? 'none',
  },
  {
    id: 'outcome',
    title: { fr: 'Issue des parcours', en: 'Outcome of the journeys' },
    options: entries(journeyWords),
    of: ({ card }) => card.outcome,
  },
  {
    id: 'help',
    title: { fr: 'Aide humaine', en: 'Human help' },
    options: [
      ...entries(channelLevelWords).map(({ id, words }) => ({
        id,
        words: { fr: `${id.toUpperCase()} – ${words.fr}`, en: `${id.toUpperCase()} – ${words.en}` },
      })),
      { id: 'unseen', words: { fr: 'non observée', en: 'not observed' } },
    ],
    of: ({ card }) => card.channels?.level.toLowerCase() ?? 'unseen',
  },
];

/** Class of the rows that hold a value. */
export const rowClass = (filter: string, option: string): string => `is-${filter}-${option}`;
export const boxId = (filter: string, option: string): string => `keep-${filter}-${option}`;
