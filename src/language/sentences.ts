/** A sentence and its place in the text it was cut from (UTF-16 offsets; `end` is exclusive). */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What differs from one language to the next when text is cut into sentences. */
export interface SentenceRules {
  /** Lower-case abbreviations that keep their point inside a sentence, without the point. */
  readonly abbreviations: ReadonlySet<string>;
}

const terminator = /[.!?…]+(?:[\s\u00a0]?»)?[»"”’')\]]*/gu;
/** What a new sentence may begin with after a space. */
const opening = /^[\s]+[«"“‘'([—–-]*\s*[\p{Lu}\p{N}‹]/u;

function lastWord(text: string): string {
  return /[\p{L}\p{N}°.]*$/u.exec(text)?.[0] ?? '';
}

/** A point that does not end a sentence: abbreviation, initial, ordinal or article number. */
function isInside(before: string, mark: string, rules: SentenceRules): boolean {
  if (!mark.startsWith('.') || mark.length > 1) return false;
  const last = lastWord(before);
  if (rules.abbreviations.has(last.toLowerCase())) return true;
  return /^\p{Lu}$/u.test(last) || /^(\p{L}\.)+\p{L}$/u.test(last);
}

function spanOf(passage: string, from: number, to: number): SentenceSpan {
  const whole = passage.slice(from, to);
  const start = from + (whole.length - whole.trimStart().length);
  const text = whole.trim();
  return { text, start, end: start + text.length };
}

/**
 * Cuts a passage at sentence ends. A point is an end when what follows begins like a sentence, and the word before is neither an
 * abbreviation nor an initial; decimals, times and addresses have no space after their point. Linear in the length of the text.
 */
export function splitSentences(passage: string, rules: SentenceRules): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const last = passage.trimEnd().length;
  let start = 0;
  for (const match of passage.matchAll(terminator)) {
    const end = match.index + match[0].length;
    const rest = passage.slice(end, end + 12);
    if (
      end < last &&
      (!opening.test(rest) || isInside(passage.slice(Math.max(start, match.index - 24), match.index), match[0], rules))
    )
      continue;
    sentences.push(spanOf(passage, start, end));
    start = end;
  }
  sentences.push(spanOf(passage, start, passage.length));
  return sentences.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
