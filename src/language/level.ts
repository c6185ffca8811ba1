import { letters, perSentence, total, type Bag } from './bag.ts';
import { rarestQuarter, type Vocabulary } from './rarity.ts';

/** The three things that level L reads, and L itself. */
export interface LevelFigures {
  readonly level: number;
  readonly wordsPerSentence: number;
  readonly lettersPerWord: number;
  /** Mean pseudo-Zipf frequency of the rarest quarter of the content words. */
  readonly rarity: number;
}

/**
 * Level L = −1.20 + 1.75·ln(words/sentence) + 0.71·letters/word − 1.04·Z25, about 1 (A1) to 6 (C2): long sentences, long words and rare
 * words make a text hard. Words that `isLexical` refuses (elided articles, figures) count in the sentence, not in letters nor in rarity.
 * Undefined when there is nothing to count.
 */
export function levelOf(bag: Bag, vocabulary: Vocabulary, isLexical: (word: string) => boolean): LevelFigures | undefined {
  const counts = new Map([...bag.counts].filter(([word]) => isLexical(word)));
  const words = total({ counts }, () => 1);
  const rarity = rarestQuarter({ counts }, vocabulary);
  if (rarity === undefined) return undefined;
  const wordsPerSentence = perSentence(bag);
  const lettersPerWord = total({ counts }, letters) / words;
  const level = -1.2 + 1.75 * Math.log(wordsPerSentence) + 0.71 * lettersPerWord - 1.04 * rarity;
  return { level, wordsPerSentence, lettersPerWord, rarity };
}
