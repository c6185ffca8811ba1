import type { Sentence } from './language.ts';

/** Sentences as most formulas see them: how many, and how often each word stands in them. */
export interface Bag {
  /** Sentences of at least one word. */
  readonly sentences: number;
  readonly words: number;
  /** How often each word stands, as written. */
  readonly counts: ReadonlyMap<string, number>;
}

function addTo(counts: Map<string, number>, word: string, times: number): void {
  counts.set(word, (counts.get(word) ?? 0) + times);
}

/** Counts sentences and their words. */
export function bagOf(sentences: readonly Pick<Sentence, 'words'>[]): Bag {
  const counts = new Map<string, number>();
  let used = 0;
  let total = 0;
  for (const { words } of sentences) {
    if (words.length > 0) used += 1;
    total += words.length;
    for (const word of words) addTo(counts, word, 1);
  }
  return { sentences: used, words: total, counts };
}

/** The same sentences with some words counted as several (“rendez-vous” as two): `parts` says which, or gives nothing. */
export function inParts(bag: Bag, parts: (word: string) => readonly string[] | undefined): Bag {
  const counts = new Map<string, number>();
  let words = 0;
  for (const [word, times] of bag.counts) {
    const several = parts(word) ?? [word];
    words += several.length * times;
    for (const part of several) addTo(counts, part, times);
  }
  return { sentences: bag.sentences, words, counts };
}

/** Sum of a figure over all words; each distinct word is measured once, so that a long text costs what its vocabulary costs. */
export function total(bag: Pick<Bag, 'counts'>, figure: (word: string) => number): number {
  let sum = 0;
  for (const [word, count] of bag.counts) sum += figure(word) * count;
  return sum;
}

/** Words a sentence; 0 for an empty bag. */
export function perSentence({ words, sentences }: Bag): number {
  return sentences === 0 ? 0 : words / sentences;
}

const notLetters = /[^\p{L}]+/gu;
const onlyLetters = /^\p{L}+$/u;

/** Letters of a word, its hyphens, apostrophes and figures left out (in UTF-16 units, as in every formula fitted here). */
export function letters(word: string): number {
  return onlyLetters.test(word) ? word.length : word.replace(notLetters, '').length;
}
