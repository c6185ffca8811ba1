import { complete } from './complete.ts';
import { countryPacks } from '../countries/index.ts';
import { germanPhone } from './de-phone.ts';
import { germanPlaces } from './de-places.ts';
import { germanWords } from './de-words.ts';
import { dutchPhone } from './nl-phone.ts';
import { dutchPlaces } from './nl-places.ts';
import { dutchWords } from './nl-words.ts';
import { localVocabulary } from './local.ts';
import { englishPhone } from './en-phone.ts';
import { englishWords } from './en-words.ts';
import { frenchPhone } from './fr-phone.ts';
import { frenchPlaces } from './fr-places.ts';
import { frenchWords } from './fr-words.ts';
import type { ChannelPack, ChannelVocabulary } from './types.ts';

export type { ChannelVocabulary } from './types.ts';

const packs: Readonly<Record<string, ChannelPack>> = {
  fr: { ...frenchPhone, ...frenchPlaces, ...frenchWords },
  en: { ...englishPhone, ...englishWords },
  nl: { ...dutchPhone, ...dutchPlaces, ...dutchWords },
  de: { ...germanPhone, ...germanPlaces, ...germanWords },
};

const vocabularies: Readonly<Record<string, ChannelVocabulary>> = Object.fromEntries(
  Object.entries(packs).map(([language, pack]) => [language, complete(pack)]),
);

/** Languages whose words of channels are known. */
export const channelLanguages: readonly string[] = Object.keys(packs);

/** Words of each language as each country speaks it, by `language-COUNTRY`: worked out once, since what is read with them is remembered. */
const local: ReadonlyMap<string, ChannelVocabulary> = new Map(
  Object.entries(countryPacks).flatMap(([country, pack]) =>
    Object.entries(vocabularies).map(([language, base]): readonly [string, ChannelVocabulary] => [
      `${language}-${country}`,
      localVocabulary(base, pack, pack.words[language]),
    ]),
  ),
);

/** Vocabulary of a language (`fr`, `en`, `nl`, `de`), as a country speaks it when it has a pack; undefined when the language is not known. */
export function channelVocabulary(language: string, country = ''): ChannelVocabulary | undefined {
  return local.get(`${language}-${country}`) ?? (Object.hasOwn(vocabularies, language) ? vocabularies[language] : undefined);
}
