import { plainLetters } from './plain-letters.ts';

const token = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:/-]\p{N}+)*/gu;

/** Words of a sentence in order, for languages without a rule of their own: compounds and contractions are one word, figures are words. */
export function plainWords(sentence: string): readonly string[] {
  return plainLetters(sentence).match(token) ?? [];
}

/** True for figures, dates and amounts. */
export function isFigure(word: string): boolean {
  return /^\p{N}/u.test(word);
}
