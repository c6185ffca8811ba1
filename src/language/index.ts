import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';

const languages: Readonly<Record<string, Language>> = { fr: french, en: english };

/** The engine of a language (`fr`, `fr-FR`…), or undefined when there is none: the text is then not measured. */
export function languageFor(code: string): Language | undefined {
  const primary = code.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

export { analyse, signsOf, type Analysis } from './analyse.ts';
export { enoughWords, longSentence, type Language, type Sentence } from './language.ts';
export { signs, type PlacedSign, type Sign, type SignId } from './sign.ts';
export { blockAt, sentencesOf, unitsOf, type SourceBlock, type Unit } from './unit.ts';
