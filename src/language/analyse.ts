import type { Language, Readability, Sentence } from './language.ts';
import type { PlacedSign } from './sign.ts';
import { unitsOf, type SourceBlock, type Unit } from './unit.ts';

/** A text as read: its units, how hard it is, and what may stop its reader, in reading order. */
export interface Analysis {
  readonly units: readonly Unit[];
  /** Words and sentences of prose. */
  readonly words: number;
  readonly sentences: number;
  readonly readability: Readability;
  readonly signs: readonly PlacedSign[];
}

function inOrder(one: PlacedSign, other: PlacedSign): number {
  return one.unit - other.unit || one.start - other.start || one.end - other.end;
}

/** Signs of units already cut, in reading order. */
export function signsOf(units: readonly Unit[], language: Language): readonly PlacedSign[] {
  const local = units.flatMap((unit, index) =>
    language.detectors.flatMap((detect) => detect(unit).map((sign): PlacedSign => ({ ...sign, unit: index }))),
  );
  return [...local, ...language.journeyDetectors.flatMap((detect) => detect(units))].sort(inOrder);
}

/** Reads a whole text: page, document, or all that a person meets on a journey. Pure, and linear in the length of the text. */
export function analyse(blocks: readonly SourceBlock[], language: Language): Analysis {
  const units = unitsOf(blocks, language);
  const sentences: readonly Sentence[] = units.flatMap((unit) => unit.sentences);
  return {
    units,
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    sentences: sentences.length,
    readability: language.measure(sentences),
    signs: signsOf(units, language),
  };
}
