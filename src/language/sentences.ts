import { endsSentence, type SentenceRules } from './sentence-end.ts';

export type { SentenceRules } from './sentence-end.ts';

/** A sentence and its place in the text it was cut from (UTF-16 offsets; `end` is exclusive). */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Marks that may end a sentence, with the quotes, brackets and number of a note that close with them. */
const terminator = /[.!?…]+(?:\s?»)?[»"”’')\]›]*(?:\[\p{N}{1,3}\])?/gu;

/** How much of the text around a mark tells what it is, in characters. */
const before = 48;
const after = 64;

function spanOf(passage: string, from: number, to: number): SentenceSpan {
  const whole = passage.slice(from, to);
  const start = from + (whole.length - whole.trimStart().length);
  const text = whole.trim();
  return { text, start, end: start + text.length };
}

/**
 * Cuts a passage at sentence ends. A mark is an end when what follows begins like a sentence and what precedes is neither an
 * abbreviation, an initial nor the number of an item; decimals and addresses have no space after their point. Linear in the length of
 * the text.
 */
export function splitSentences(passage: string, rules: SentenceRules): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const last = passage.trimEnd().length;
  let start = 0;
  for (const match of passage.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (end >= last) break;
    const around = {
      before: passage.slice(Math.max(start, match.index - before), match.index),
      atStart: match.index - start <= before,
      mark: match[0],
      after: passage.slice(end, end + after),
    };
    if (!endsSentence(around, rules)) continue;
    sentences.push(spanOf(passage, start, end));
    start = end;
  }
  sentences.push(spanOf(passage, start, passage.length));
  return sentences.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
