import { weightOfPassage } from '../../language/index.ts';
import type { Passage } from './reading.ts';

function weightOf({ words, signs }: Passage): number {
  const isLong = signs.some(({ sign }) => sign === 'long-sentence');
  return weightOfPassage(signs, isLong ? [words] : []);
}

/** Passages that would gain most from being rewritten, hardest first; of equals, the first in the text. */
export function hardestFirst(passages: readonly Passage[]): readonly Passage[] {
  return passages
    .map((passage) => ({ passage, weight: weightOf(passage) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ passage }) => passage);
}
