import type { TariffVocabulary } from '../../method/channels/types.ts';
import type { PlanTariff } from '../../method/phone.ts';

/** What folded words say a call costs; null when they say nothing. A surcharge told beside a free service is a surcharge. */
export function tariffIn(folded: string, words: TariffVocabulary): PlanTariff | null {
  if (words.surcharged.test(folded)) return 'surcharged';
  if (words.standard.test(folded)) return 'standard';
  return words.free.test(folded) ? 'free' : null;
}

/**
 * Tariff of a number from its range and from the words shown. A surcharged range stays so whatever is written (“prix d’un appel
 * local” was once lawful beside 0810); a surcharge shown overrides any range; a free or ordinary range stays what it is.
 */
export function tariffOf(plan: PlanTariff, shown: PlanTariff | null): PlanTariff {
  if (plan === 'surcharged' || shown === 'surcharged') return 'surcharged';
  return plan === 'unknown' ? (shown ?? 'unknown') : plan;
}
