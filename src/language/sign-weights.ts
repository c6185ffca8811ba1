import { longSentence } from './language.ts';
import type { SignId } from './sign.ts';

/**
 * Weight of a sign in the order of what to do first, 1 when not named: our own, from what the French plain-language guides put first. It
 * makes no score.
 */
const weights: Readonly<Partial<Record<SignId, number>>> = {
  'long-sentence': 3,
  'wall-of-text': 3,
  'nested-conditions': 3,
  'double-negation': 2,
  'unhelpful-error': 2,
  jargon: 2,
  passive: 0.5,
};

/** Words of an over-long sentence that weigh as much as one light sign. */
const wordsPerPoint = 5;

/** How much a passage would gain from being rewritten: its signs, and the words of its sentences beyond the long one’s limit. */
export function weightOfPassage(signs: readonly { readonly sign: SignId }[], sentenceLengths: readonly number[]): number {
  const marks = signs.reduce((sum, { sign }) => sum + (weights[sign] ?? 1), 0);
  const over = sentenceLengths.reduce((sum, words) => sum + Math.max(0, words - longSentence), 0);
  return marks + over / wordsPerPoint;
}
