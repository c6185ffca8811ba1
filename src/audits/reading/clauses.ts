import { fold } from './fold.ts';
import { remember } from './remember.ts';

/** A part of a block that says one thing: its words as written, and folded for matching (same length). */
export interface Clause {
  readonly text: string;
  readonly folded: string;
  /** Index of its first character in the block. */
  readonly start: number;
}

/** Longest block and clause that are read, in characters: a hostile page must not buy time. */
export const longestBlock = 20_000;
const longestClause = 600;

// An end of sentence, or a turn (“mais”, “but”) after which a negation no longer holds.
const ends =
  /[!?;•\n\r]+ ?|\.{1,3}(?= +[a-z(«"“])(?<!\b(?:tel|n|no|art|ex|av|bd|m|mme|st|ste|cf|etc|env|min|max|reg)\.)|,? (?:mais|cependant|toutefois|neanmoins|but|however) /g;

function cut(text: string, folded: string, start: number, end: number, into: Clause[]): void {
  for (let from = start; from < end; from += longestClause) {
    const to = Math.min(end, from + longestClause);
    if (text.slice(from, to).trim() !== '')
      into.push({ text: text.slice(from, to), folded: folded.slice(from, to), start: from });
  }
}

function split(whole: string): readonly Clause[] {
  const text = whole.slice(0, longestBlock);
  const folded = fold(text);
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of folded.matchAll(ends)) {
    cut(text, folded, start, match.index + match[0].length, clauses);
    start = match.index + match[0].length;
  }
  cut(text, folded, start, text.length, clauses);
  return clauses;
}

/** Splits a block into clauses, in order. Linear in the length of the text; text beyond 20,000 characters is not read. */
export const clausesOf: (whole: string) => readonly Clause[] = remember(split);
