import { longSentence, type Language, type Sentence } from '../../language/index.ts';
import type { LanguageFigures, LengthBin } from '../../model/language.ts';

/** Upper ends of the bins of sentence lengths, in words: 12 is the aim of easy-to-read French, 20 and 25 the limits of the guides. */
const bins = [12, 15, 20, 25, 30, 40] as const;

export const wordsIn = (sentences: readonly Pick<Sentence, 'words'>[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

export const longIn = (sentences: readonly Pick<Sentence, 'words'>[], limit: number = longSentence): number =>
  sentences.filter(({ words }) => words.length > limit).length;

/** How hard some sentences are, taken together. */
export function figuresOf(language: Language, sentences: readonly Sentence[]): LanguageFigures {
  const { score, margin, level } = language.measure(sentences);
  return { words: wordsIn(sentences), sentences: sentences.length, score, ...(margin === undefined ? {} : { margin }), level };
}

/** Sentences by length. */
export function lengthBins(sentences: readonly Pick<Sentence, 'words'>[]): readonly LengthBin[] {
  const ends = [...bins, null];
  return ends.map((upTo, index) => {
    const from = bins[index - 1] ?? 0;
    return {
      upTo,
      sentences: sentences.filter(({ words }) => words.length > from && (upTo === null || words.length <= upTo)).length,
    };
  });
}
