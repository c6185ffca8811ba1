import { eld } from 'eld/extrasmall';

/**
 * Fewest words of letters for a language to be told. Of 11,014 blocks of at least ten words of service-public.fr, one was given another
 * language than French with confidence; of 3,410 blocks of five to nine words, 27 (names, amounts).
 */
export const certainWords = 10;
export const likelyWords = 5;

const word = /\p{L}{2,}/gu;

/** What language a text is in, and how sure that is. */
export interface Identified {
  /** ISO 639-1. */
  readonly code: string;
  /** `certain` from ten words on, `likely` from five. */
  readonly sure: 'certain' | 'likely';
}

/** Longest stretch that is looked at, in characters: the language of a text shows long before. */
const longest = 2000;

/**
 * Language of a text, by its letters (eld, n-grams of 60 languages). Undefined under five words, or when the detector itself is not sure:
 * “Timbre fiscal : 25 €” is in no language for certain.
 */
export function identify(text: string): Identified | undefined {
  const read = text.slice(0, longest);
  const words = read.match(word)?.length ?? 0;
  if (words < likelyWords) return undefined;
  const result = eld.detect(read);
  if (result.language === '' || !result.isReliable()) return undefined;
  return { code: result.language, sure: words >= certainWords ? 'certain' : 'likely' };
}
