import type { FindingTotals } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { formatCount } from '../format.ts';
import { say } from '../say.ts';
import { acceptedAmong } from './words.ts';

type Words = readonly [one: Localized, many: Localized];

const words: readonly (readonly [keyof FindingTotals, Words])[] = [
  [
    'new',
    [
      { fr: 'constat nouveau', en: 'new finding' },
      { fr: 'constats nouveaux', en: 'new findings' },
    ],
  ],
  [
    'fixed',
    [
      { fr: 'corrigé', en: 'fixed' },
      { fr: 'corrigés', en: 'fixed' },
    ],
  ],
  [
    'kept',
    [
      { fr: 'toujours là', en: 'still there' },
      { fr: 'toujours là', en: 'still there' },
    ],
  ],
  [
    'notRechecked',
    [
      { fr: 'non revu', en: 'not rechecked' },
      { fr: 'non revus', en: 'not rechecked' },
    ],
  ],
];

const others: readonly (readonly [keyof FindingTotals, Words])[] = [
  [
    'notCheckedBefore',
    [
      { fr: 'constat à un endroit qui n’avait pas été vu', en: 'finding at a place not looked at before' },
      { fr: 'constats à des endroits qui n’avaient pas été vus', en: 'findings at places not looked at before' },
    ],
  ],
  [
    'leftOut',
    [
      {
        fr: 'constat laissé de côté, d’un trajet propre à une campagne',
        en: 'finding left out, of a journey that one run alone has',
      },
      {
        fr: 'constats laissés de côté, de trajets propres à une campagne',
        en: 'findings left out, of journeys that one run alone has',
      },
    ],
  ],
];

/** “2 constats nouveaux (dont 1 accepté), 1 corrigé, 14 toujours là, 3 non revus.” `accepted`: those among them that a waiver accepts. */
export function totalsText(totals: FindingTotals, lang: Lang, accepted?: FindingTotals): string {
  const among = (key: keyof FindingTotals): string => {
    const count = key === 'fixed' ? 0 : (accepted?.[key] ?? 0);
    return count === 0 ? '' : ` (${say(lang, acceptedAmong(count)).replace(/^, /u, '')})`;
  };
  const counted = (list: typeof words): string =>
    list.map(([key, [one, many]]) => `${formatCount(lang, totals[key], one, many)}${among(key)}`).join(', ');
  const apart = others.filter(([key]) => totals[key] > 0);
  const end = apart.length === 0 ? '' : ` ${say(lang, { fr: 'Et', en: 'And' })} ${counted(apart)}.`;
  return `${counted(words)}.${end}`;
}
