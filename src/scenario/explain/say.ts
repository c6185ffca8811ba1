import type { Localized } from '../../model/localized.ts';

const nbsp = '\u00a0';

/** A message in both languages. French double punctuation gets its no-break space, except inside `code`. */
export const say = (en: string, fr: string): Localized => ({ en, fr: fr.replaceAll(/`[^`]*`| (?=[:;?!»])|(?<=«) /g, noBreak) });

const noBreak = (found: string): string => (found === ' ' ? nbsp : found);

/** Text of the author's file quoted in a message: on one line, bounded, in backquotes. */
export function quote(value: unknown, limit = 60): string {
  const text = oneWord(value).replaceAll(/[\s\p{Cc}\p{Cf}`]+/gu, ' ');
  return `\`${text.length > limit ? `${text.slice(0, limit - 1)}…` : text}\``;
}

/** “`a`, `b` or `c`” in both languages. */
export function alternatives(words: readonly string[]): Localized {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? '';
  const first = quoted.slice(0, -1).join(', ');
  return first === '' ? { en: last, fr: last } : { en: `${first} or ${last}`, fr: `${first} ou ${last}` };
}

/** Never calls a method of the value: it may have any shape. */
function oneWord(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'function') return 'function';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
