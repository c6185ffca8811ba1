import type { SentenceSpan } from '../sentences.ts';

/** Ends of sentences of most scripts, with what closes after them. */
const end = /[.!?…؟۔।॥։。！？]+[»"”’')\]]*/gu;
/** What a sentence begins with after a space: a capital, a figure, or a letter of a script without capitals. */
const opening = /^\s+[«"“„‘'([¿¡—–-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** An initial keeps its point: “J. Silva”. */
const initial = /(?:^|[\s.(])\p{Lu}$/u;

/** Sentences of a passage in a language of which nothing else is known: its abbreviations may be taken for ends. Linear in its length. */
export function otherSentences(passage: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  const add = (to: number): void => {
    const whole = passage.slice(start, to);
    const text = whole.trim();
    const from = start + (whole.length - whole.trimStart().length);
    if (/[\p{L}\p{N}]/u.test(text)) spans.push({ text, start: from, end: from + text.length });
    start = to;
  };
  for (const match of passage.matchAll(end)) {
    const after = match.index + match[0].length;
    const isEnd = opening.test(passage.slice(after, after + 12));
    if (isEnd && !(match[0] === '.' && initial.test(passage.slice(Math.max(start, match.index - 2), match.index)))) add(after);
  }
  add(passage.length);
  return spans;
}
