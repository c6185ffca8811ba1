import type { TextBlock } from '../../model/evidence.ts';
import { sameSection } from '../reading/blocks.ts';
import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import type { PageReading } from './page-reading.ts';
import { bodyAbove, callable } from './phone-around.ts';
import { announcesCall } from './phone/context.ts';
import { findPhones } from './phone/find.ts';
import type { FoundNumber } from './phone/find.ts';
import { joinSplitNumbers } from './split-numbers.ts';

/** A block that holds numbers, with what stands around it. */
export interface Holder {
  readonly block: TextBlock;
  readonly found: readonly FoundNumber[];
  /** Words that name the body whose numbers they are. */
  readonly body: string;
  readonly before: readonly TextBlock[];
  readonly after: readonly TextBlock[];
}

/** How many blocks before and after a number may speak of it. */
const blocksBefore = 2;
const blocksAfter = 4;
const silent: ReadonlySet<string> = new Set(['option', 'legend']);

function expectsNumber(blocks: readonly TextBlock[], index: number, reading: PageReading): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const words = reading.wordsOf(block).phone;
  const above = blocks[index - 1];
  const near = above !== undefined && above.text.length <= 120 ? [above.text] : [];
  return [...near, ...block.headings.slice(-2)].some((text) => announcesCall(fold(text), words));
}

/** Blocks of a page that hold numbers to call, in reading order. */
export function holdersOf(reading: PageReading): readonly Holder[] {
  const blocks = joinSplitNumbers(reading.blocks.filter((block) => !silent.has(block.role)));
  const { country } = reading.procedure;
  const found = blocks.map((block, index) => {
    if (!/\d/.test(block.text)) return [];
    const words = reading.wordsOf(block).phone;
    return callable(findPhones(block.text, country, words, expectsNumber(blocks, index, reading)), blocks, index, words);
  });
  return blocks.flatMap((block, index): readonly Holder[] => {
    const numbers = found[index] ?? [];
    if (numbers.length === 0) return [];
    const free = (at: number): boolean => (found[at]?.length ?? 1) === 0 && near(block, blocks[at]);
    const before: TextBlock[] = [];
    for (let at = index - 1; at >= index - blocksBefore && free(at); at--) before.push(blocks[at] ?? block);
    const after: TextBlock[] = [];
    for (let at = index + 1; at <= index + blocksAfter && free(at); at++) after.push(blocks[at] ?? block);
    const body = bodyAbove(blocks, index, reading.wordsOf(block).phone);
    return [{ block, found: numbers, body, before, after }];
  });
}

function near(block: TextBlock, other: TextBlock | undefined): boolean {
  return other !== undefined && other.role !== 'heading' && sameSection(block, other);
}

/** Words of the block that belong to one number: from the previous number to the next. */
export function ownWords(holder: Holder, rank: number): { before: string; after: string; sentence: string } {
  const { block, found } = holder;
  const number = found[rank];
  if (number === undefined) return { before: '', after: '', sentence: '' };
  const from = rank === 0 ? 0 : (found[rank - 1]?.end ?? 0);
  const to = found[rank + 1]?.start ?? block.text.length;
  const clauses = clausesOf(block.text);
  const at = clauses.findLastIndex((candidate) => candidate.start <= number.start);
  const clause = clauses[at];
  // “Un problème technique ? Appelez le…”: the question says what the number is for.
  const asked = clauses[at - 1]?.folded.trimEnd().endsWith('?') === true ? clauses[at - 1] : clause;
  const clauseStart = Math.max(from, asked?.start ?? 0);
  const clauseEnd = Math.min(to, (clause?.start ?? 0) + (clause?.text.length ?? block.text.length));
  return {
    before: block.text.slice(from, number.start),
    after: block.text.slice(number.end, to),
    sentence: block.text.slice(clauseStart, Math.max(clauseEnd, number.end)),
  };
}
