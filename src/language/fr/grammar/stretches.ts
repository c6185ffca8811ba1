import type { Sentence } from '../../language.ts';
import type { Unit } from '../../unit.ts';
import { frenchWords } from '../words.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A part of a sentence that stands in one block: a sentence, or one item of a list that is one sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its words, as sentences are counted. */
  readonly words: number;
  readonly tokens: readonly Token[];
}

const known = new WeakMap<Unit, readonly Stretch[]>();

function cut(unit: Unit, { start, end, words }: Sentence): readonly Stretch[] {
  const inside = unit.blocks.map((block) => block.start).filter((at) => at > start && at < end);
  if (inside.length === 0) return [{ start, end, words: words.length, tokens: tokensOf(unit.text.slice(start, end), start) }];
  const bounds = [start, ...inside, end];
  return bounds.slice(0, -1).map((from, index) => {
    const whole = unit.text.slice(from, bounds[index + 1] ?? end);
    const text = whole.trimEnd();
    return { start: from, end: from + text.length, words: frenchWords(text).length, tokens: tokensOf(text, from) };
  });
}

/**
 * Sentences of a unit, cut where one list item ends and the next begins: a list is already the remedy to a long sentence, and what is
 * counted in a sentence is counted in each of its items. Kept by unit, because every detector asks for the same.
 */
export function stretchesOf(unit: Unit): readonly Stretch[] {
  const found = known.get(unit) ?? unit.sentences.flatMap((sentence) => cut(unit, sentence));
  known.set(unit, found);
  return found;
}
