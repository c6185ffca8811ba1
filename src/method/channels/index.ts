import { complete } from './complete.ts';
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
};

const vocabularies: Readonly<Record<string, ChannelVocabulary>> = Object.fromEntries(
  Object.entries(packs).map(([language, pack]) => [language, complete(pack)]),
);

/** Vocabulary of a language (`fr`, `en`); undefined when it is not known. */
export function channelVocabulary(language: string): ChannelVocabulary | undefined {
  return vocabularies[language];
}
