import { en } from './en.ts';
import { fr } from './fr.ts';
import type { InformationVocabulary } from './types.ts';

export type { InformationVocabulary } from './types.ts';

const vocabularies: Readonly<Record<string, InformationVocabulary>> = { fr, en };

/** Vocabulary of a language (`fr`, `en`); the French one when it is not known. */
export function informationVocabulary(language: string): InformationVocabulary {
  return vocabularies[language] ?? fr;
}
