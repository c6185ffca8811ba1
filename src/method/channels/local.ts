import type { CountryPack, LocalWords } from '../countries/types.ts';
import type { ChannelVocabulary } from './types.ts';

function either(base: RegExp, more: RegExp | undefined): RegExp {
  return more === undefined ? base : new RegExp(`${base.source}|${more.source}`, base.flags);
}

/** The words of a language as a country speaks it: the language’s own, the country’s postcodes and what the country adds. */
export function localVocabulary(base: ChannelVocabulary, pack: CountryPack, local: LocalWords = {}): ChannelVocabulary {
  const { phone, tariff, places } = base;
  return {
    ...base,
    phone: { ...phone, announces: either(phone.announces, local.announces), denies: either(phone.denies, local.denies) },
    tariff: { ...tariff, surcharged: either(tariff.surcharged, local.surcharged) },
    places: {
      ...places,
      counters: [...(local.counters ?? []), ...places.counters],
      notCounter: either(places.notCounter, local.notCounter),
      street: either(places.street, local.street),
      box: either(places.box, local.box),
      postcode: pack.postcode,
    },
  };
}
