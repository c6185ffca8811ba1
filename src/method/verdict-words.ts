import type { Localized } from '../model/localized.ts';
import type { Outcome } from '../model/verdict.ts';

/** The six words of EARL in the glossary’s. */
export const verdictWords: Readonly<Record<Outcome, Localized>> = {
  passed: { fr: 'conforme', en: 'met' },
  partial: { fr: 'partiel', en: 'partly met' },
  failed: { fr: 'non conforme', en: 'not met' },
  inapplicable: { fr: 'sans objet', en: 'not applicable' },
  cantTell: { fr: 'à vérifier', en: 'to be checked' },
  untested: { fr: 'non observé', en: 'not observed' },
};
