import type { PhoneVocabulary } from '../../../method/channels/types.ts';

/** What the words around digits say of them. */
export type NumberContext = 'announced' | 'denied' | 'none';

const reach = 70;

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** The nearest words before `start` decide: words of a call, or of another kind of number. At a tie, a call. */
export function contextBefore(folded: string, start: number, words: PhoneVocabulary): NumberContext {
  const before = folded.slice(Math.max(0, start - reach), start);
  const announced = lastEnd(words.announces, before);
  const denied = lastEnd(words.denies, before);
  if (announced < 0 && denied < 0) return 'none';
  return announced >= denied ? 'announced' : 'denied';
}

/** True when a short text (heading, term, label) announces a call. */
export function announcesCall(folded: string, words: PhoneVocabulary): boolean {
  return lastEnd(words.announces, folded.slice(-200)) >= 0 && lastEnd(words.denies, folded.slice(-200)) < 0;
}

/** True when the digits are in doubt: an article, a page, a street number. */
export function isDoubtful(folded: string, start: number, words: PhoneVocabulary): boolean {
  return words.doubts.test(folded.slice(Math.max(0, start - 30), start));
}

/** True when what follows the digits proves a call: a tariff, opening days. */
export function confirmsCall(folded: string, end: number, words: PhoneVocabulary): boolean {
  return words.confirms.test(folded.slice(end, end + reach));
}
