import textReadability from 'text-readability';
import { letters, perSentence, total, type Bag } from './bag.ts';
import { round } from './cefr.ts';

/** A figure that readers know, shown beside the score; it carries no weight. */
export interface KnownFigure {
  readonly formula: string;
  readonly value: number;
}

/** More letters than this make a word long, for LIX and RIX. */
const longWord = 6;

function longWords(bag: Bag): number {
  return total(bag, (word) => Number(letters(word) > longWord));
}

/** Läsbarhetsindex: words a sentence + percentage of words of more than 6 letters (Björnsson 1968). Higher is harder. */
export function lix(bag: Bag): number {
  return perSentence(bag) + (100 * longWords(bag)) / Math.max(1, bag.words);
}

/** Long words a sentence (Anderson 1983). Higher is harder. */
export function rix(bag: Bag): number {
  return longWords(bag) / Math.max(1, bag.sentences);
}

/** Syllables of words already counted: the library takes longer over a word than all the rest does. Emptied when full. */
const counted = new Map<string, number>();
const mostCounted = 20_000;

/** English syllables of a word, as npm’s text-readability counts them. */
export function englishSyllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  if (counted.size >= mostCounted) counted.clear();
  const syllables = textReadability.syllableCount(word);
  counted.set(word, syllables);
  return syllables;
}

/** Reading ease: 206.835 − 1.015·words/sentence − 84.6·syllables/word (Flesch 1948). Higher is easier; made for English. */
export function flesch(bag: Bag, syllables: (word: string) => number = englishSyllables): number {
  return 206.835 - 1.015 * perSentence(bag) - (84.6 * total(bag, syllables)) / Math.max(1, bag.words);
}

/** LIX and RIX, the two formulas that ask for nothing but letters, with author and year. */
export function lettersOnly(bag: Bag): readonly KnownFigure[] {
  return [
    { formula: 'LIX (Björnsson 1968)', value: round(lix(bag), 1) },
    { formula: 'RIX (Anderson 1983)', value: round(rix(bag), 1) },
  ];
}
