import type { Lang } from '../model/localized.ts';
import type { ScoredLocator } from '../model/scorecard.ts';
import { formatCount } from './format.ts';
import { say } from './say.ts';

/** Title of the searches of the nearest counter. */
export const locatorsTitle = { fr: 'Recherches du lieu le plus proche', en: 'Office finders' };

/** What a search found, as the words before the postcode typed: “3 lieux trouvés pour”. */
export function locatorResult({ result, results = 0 }: ScoredLocator, lang: Lang): string {
  if (result === 'works')
    return formatCount(
      lang,
      results,
      { fr: 'lieu trouvé pour', en: 'place found for' },
      { fr: 'lieux trouvés pour', en: 'places found for' },
    );
  if (result === 'finds-nothing') return say(lang, { fr: 'rien trouvé pour', en: 'nothing found for' });
  return say(lang, { fr: 'non observé', en: 'not observed' });
}
