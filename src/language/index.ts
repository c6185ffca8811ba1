import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { dutch } from './nl/index.ts';
import { otherLanguage } from './other/index.ts';

const languages: Readonly<Record<string, Language>> = { fr: french, en: english, nl: dutch, de: german };

function primaryOf(code: string): string {
  return code.toLowerCase().split(/[-_]/u)[0] ?? '';
}

/** True for the languages that have rules and a formula of their own; the others are read by letters alone. */
export function hasOwnEngine(code: string): boolean {
  return Object.hasOwn(languages, primaryOf(code));
}

/** The engine of a language (`fr`, `fr-FR`…); one without rules of its own gets LIX, indicative. Undefined for what is no language code. */
export function languageFor(code: string): Language | undefined {
  const primary = primaryOf(code);
  if (Object.hasOwn(languages, primary)) return languages[primary];
  return /^[a-z]{2,3}$/u.test(primary) && primary !== 'und' ? otherLanguage(primary) : undefined;
}

export { analyse, signsOf, type Analysis } from './analyse.ts';
export { identify } from './identify.ts';
export { enoughWords, longSentence, type Language, type Sentence } from './language.ts';
export { signs, type PlacedSign, type Sign, type SignId } from './sign.ts';
export { weightOfPassage } from './sign-weights.ts';
export { blockAt, sentencesOf, unitsOf, type SourceBlock, type Unit } from './unit.ts';
export { unexplainedAcronyms } from './fr/signs/unexplained-acronyms.ts';
