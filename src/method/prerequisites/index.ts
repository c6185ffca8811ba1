import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PrerequisiteVocabulary } from './types.ts';

export type { PrerequisiteVocabulary } from './types.ts';

const vocabularies: Readonly<Record<string, PrerequisiteVocabulary>> = { fr, en };

/** Vocabulary of a language (`fr`, `en`); the French one when it is not known. */
export function prerequisiteVocabulary(language: string): PrerequisiteVocabulary {
  return vocabularies[language] ?? fr;
}
