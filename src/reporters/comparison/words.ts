import type { ComparedFinding, IndicatorChange, IndicatorState, LetterChange } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { formatNumber } from '../format.ts';
import { outcomeWords, unitWords, wordFor } from '../labels.ts';
import { say } from '../say.ts';

export const letterChangeWords: Readonly<Record<LetterChange['change'], Localized>> = {
  better: { fr: 'mieux', en: 'better' },
  worse: { fr: 'moins bien', en: 'worse' },
  same: { fr: 'inchangée', en: 'same' },
  gained: { fr: 'n’avait pas de lettre', en: 'had no letter' },
  lost: { fr: 'n’a plus de lettre', en: 'has lost its letter' },
};

export const indicatorChangeWords: Readonly<Record<IndicatorChange['change'], Localized>> = {
  better: { fr: 'mieux', en: 'better' },
  worse: { fr: 'moins bien', en: 'worse' },
  same: { fr: 'inchangé', en: 'same' },
  gained: { fr: 'n’avait pas été tranché', en: 'had not been decided' },
  lost: { fr: 'n’est plus tranché', en: 'is not decided any more' },
  more: { fr: 'en hausse', en: 'higher' },
  fewer: { fr: 'en baisse', en: 'lower' },
  undecided: { fr: 'non tranché', en: 'not decided' },
};

/** “non conforme, 3 pièces”; a dash for an indicator that a run does not have. */
export function stateText(state: IndicatorState | null, lang: Lang): string {
  if (state === null) return '–';
  const unit = state.unit === undefined ? '' : ` ${wordFor(lang, unitWords, state.unit)}`;
  const figure = state.value === undefined ? '' : `${formatNumber(lang, state.value, 2)}${unit}`;
  if (state.measured) return figure === '' ? say(lang, outcomeWords.untested) : figure;
  const word = say(lang, outcomeWords[state.outcome]);
  return figure === '' ? word : `${word}, ${figure}`;
}

/** “, dont 2 acceptés”: how many of the findings just counted a waiver accepts. */
export const acceptedAmong = (count: number): Localized => ({
  fr: `, dont ${count} accepté${count > 1 ? 's' : ''}`,
  en: `, of which ${count} accepted`,
});

/** “un exemplaire de plus (de 1 à 2 sur la même page)”: which copy of a component is new or fixed while the others are kept; '' for a finding as a whole. */
export function copyWords({ copy }: ComparedFinding, fate: string, lang: Lang): string {
  if (copy === undefined) return '';
  const words =
    fate === 'fixed'
      ? {
          fr: `un exemplaire de moins (de ${copy} à ${copy - 1} sur la même page)`,
          en: `one copy fewer (${copy} to ${copy - 1} on one page)`,
        }
      : {
          fr: `un exemplaire de plus (de ${copy - 1} à ${copy} sur la même page)`,
          en: `one more copy (${copy - 1} to ${copy} on one page)`,
        };
  return ` – ${say(lang, words)}`;
}
