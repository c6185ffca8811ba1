import * as enPhone from './en-phone.ts';
import * as enWords from './en-words.ts';
import * as frPhone from './fr-phone.ts';
import * as frPlaces from './fr-places.ts';
import * as frWords from './fr-words.ts';
import type { ChannelVocabulary } from './types.ts';

export type { ChannelVocabulary, HoursVocabulary, NamedPattern } from './types.ts';
export { channelKindLabels } from './labels.ts';

const vocabularies: Readonly<Record<string, ChannelVocabulary>> = {
  fr: { ...frPhone, ...frPlaces, ...frWords },
  en: { ...enPhone, ...enWords },
};

/** Languages whose words for channels are known. */
export const channelLanguages: readonly string[] = Object.keys(vocabularies);

/** Vocabulary of a language (`fr`, `en`); undefined when it is not known. */
export function channelVocabulary(language: string): ChannelVocabulary | undefined {
  return vocabularies[language];
}
