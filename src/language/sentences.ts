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

/**
 * Cuts a passage at sentence ends. A point is an end when what follows begins like a sentence, and the word before is neither an
 * abbreviation nor an initial; decimals, times and addresses have no space after their point. Linear in the length of the text.
 */
export function splitSentences(passage: string, rules: SentenceRules): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of passage.matchAll(terminator)) {
    const end = match.index + match[0].length;
    const rest = passage.slice(end, end + 12);
    const atEnd = end >= passage.trimEnd().length;
    if (
      !atEnd &&
      (!opening.test(rest) || isInside(passage.slice(Math.max(start, match.index - 24), match.index), match[0], rules))
    )
      continue;
    sentences.push(passage.slice(start, end).trim());
    start = end;
  }
  const tail = passage.slice(start).trim();
  if (tail !== '') sentences.push(tail);
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
