import type { Lang } from '../model/localized.ts';
import type { ScoredJourney } from '../model/scorecard.ts';
import { formatCount } from './format.ts';
import { say } from './say.ts';

/** “Rejoué 2 fois : …”: how often the network broke a journey off before it was replayed as told, and why. Undefined when it never did. */
export function attemptsSentence({ attempts = [] }: ScoredJourney, lang: Lang): string | undefined {
  if (attempts.length === 0) return undefined;
  const times = { fr: 'fois', en: 'times' };
  const count = formatCount(lang, attempts.length, { fr: 'fois', en: 'time' }, times);
  const begun = say(lang, { fr: `Rejoué ${count} : `, en: `Replayed again ${count}: ` });
  const why = attempts.map(({ obstacle }, index) => `${index + 1}. ${obstacle}`);
  return begun + (why.length === 1 ? (attempts[0]?.obstacle ?? '') : why.join(' '));
}

/** The sentences of all journeys of a scorecard, each after its journey’s name. */
export function attemptsLines(journeys: readonly ScoredJourney[], lang: Lang): readonly string[] {
  return journeys.flatMap((journey) => {
    const sentence = attemptsSentence(journey, lang);
    return sentence === undefined ? [] : [`${journey.title} (${journey.condition}) – ${sentence}`];
  });
}
