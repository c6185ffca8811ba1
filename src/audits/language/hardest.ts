import { weightOfPassage } from '../../language/index.ts';
import type { HardPassage } from '../../model/language.ts';
import { blockOf, type ReadUnit } from './journey-units.ts';
import type { ReadSign } from './sign-findings.ts';

/** Passages kept, and the length of their quotes in characters. */
const kept = 12;
const longestQuote = 900;

const weightOf = ({ unit }: ReadUnit, signs: readonly ReadSign[]): number =>
  weightOfPassage(
    signs,
    unit.sentences.map(({ words }) => words.length),
  );

function passageOf(from: ReadUnit, signs: readonly ReadSign[]): HardPassage {
  const { unit, checkpoint, seenOn } = from;
  const quote = unit.text.slice(0, longestQuote);
  const block = blockOf(from, 0);
  return {
    checkpoint,
    quote,
    words: unit.sentences.reduce((sum, { words }) => sum + words.length, 0),
    marks: signs.filter(({ end }) => end <= quote.length).map(({ sign, start, end, advice }) => ({ sign, start, end, advice })),
    ...(block === undefined ? {} : { selector: block.selector }),
    ...(block?.rect === undefined ? {} : { rect: block.rect }),
    seenOn,
  };
}

/** The passages of prose that would gain most from being rewritten, hardest first. */
export function hardestPassages(units: readonly ReadUnit[], signs: readonly ReadSign[]): readonly HardPassage[] {
  const byUnit = new Map<ReadUnit, ReadSign[]>();
  for (const sign of signs) byUnit.set(sign.in, [...(byUnit.get(sign.in) ?? []), sign]);
  return units
    .filter(({ unit }) => unit.prose)
    .map((from) => ({ from, signs: byUnit.get(from) ?? [], weight: weightOf(from, byUnit.get(from) ?? []) }))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, kept)
    .map(({ from, signs }) => passageOf(from, signs));
}
