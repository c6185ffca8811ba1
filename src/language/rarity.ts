import { letters, type Bag } from './bag.ts';

/** What is known of a language’s words: how frequent each is, and which say something. */
export interface Vocabulary {
  /** Pseudo-Zipf frequency, 2.9 (unknown) to 7.7 (the most frequent word): 7.7 − log10(rank). */
  frequency(word: string): number;
  /** False for grammatical words, figures and single letters, which say nothing of how rare the vocabulary is. */
  isContent(word: string): boolean;
}

/** Pseudo-Zipf frequency of a word that the list does not know. */
const unknown = 2.9;

/** One spelling of a word: lower case, one apostrophe, “œ” as it is typed on most keyboards. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  return /[’œ]/u.test(lower) ? lower.replaceAll('’', "'").replaceAll('œ', 'oe') : lower;
}

function frequenciesOf(list: readonly string[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  list.forEach((word, index) => {
    const key = plain(word);
    if (!frequencies.has(key)) frequencies.set(key, 7.7 - Math.log10(index + 1));
  });
  return frequencies;
}

/** A vocabulary from a list of words in order of frequency, which is read when a first word is looked for: most runs meet one language. */
export function vocabularyOf(list: () => readonly string[], functionWords: ReadonlySet<string>): Vocabulary {
  let frequencies: ReadonlyMap<string, number> | undefined;
  return {
    frequency(word) {
      frequencies ??= frequenciesOf(list());
      return frequencies.get(plain(word)) ?? unknown;
    },
    isContent: (word) => letters(word) > 1 && !/^\p{N}/u.test(word) && !functionWords.has(word.toLowerCase()),
  };
}

/** Z25: mean pseudo-Zipf frequency of the rarest quarter of the content words. Undefined without a content word. */
export function rarestQuarter({ counts }: Pick<Bag, 'counts'>, vocabulary: Vocabulary): number | undefined {
  const content = [...counts].filter(([word]) => vocabulary.isContent(word));
  const frequencies = content.map(([word, count]) => [vocabulary.frequency(word), count] as const).sort(([a], [b]) => a - b);
  const words = content.reduce((sum, [, count]) => sum + count, 0);
  if (words === 0) return undefined;
  const quarter = Math.max(1, Math.round(words / 4));
  let left = quarter;
  let sum = 0;
  for (const [frequency, count] of frequencies) {
    const taken = Math.min(left, count);
    sum += frequency * taken;
    left -= taken;
    if (left === 0) break;
  }
  return sum / quarter;
}
