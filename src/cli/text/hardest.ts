import { longSentence, type SignId } from '../../language/index.ts';
import type { Passage } from './reading.ts';

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

function weightOf({ words, signs }: Passage): number {
  const marks = signs.reduce((sum, { sign }) => sum + (weights[sign] ?? 1), 0);
  const isLong = signs.some(({ sign }) => sign === 'long-sentence');
  return marks + (isLong ? Math.max(0, words - longSentence) / wordsPerPoint : 0);
}

/** Passages that would gain most from being rewritten, hardest first; of equals, the first in the text. */
export function hardestFirst(passages: readonly Passage[]): readonly Passage[] {
  return passages
    .map((passage) => ({ passage, weight: weightOf(passage) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ passage }) => passage);
}
