import { cleanText } from '../../reporters/clean-text.ts';
import { wrap } from '../../reporters/text-width.ts';
import type { Passage } from './reading.ts';

/** Format characters that take no column and that no text holds any more: they stand for the marks while lines are folded. */
const [on, off] = ['\u206a', '\u206b'];
const stray = /[\u206a-\u206f]/g;

/** How found words are shown: in colour on a terminal, between arrows elsewhere. */
export interface MarkStyle {
  readonly colour: boolean;
}

/** Signs that take in a whole sentence or paragraph: said below, not drawn over the words. */
const whole = new Set<string>(['long-sentence', 'wall-of-text', 'nested-conditions']);

/** Greatest length of a quote, in characters. */
const longestQuote = 700;

const safe = (text: string): string => cleanText(text).replace(stray, '').replaceAll(/\s+/g, ' ');

/** The words of a passage with those found between marks; overlapping ones make one. */
function withMarks({ quote, signs }: Passage, [opens, closes]: readonly [string, string]): string {
  const spans = signs.filter(({ sign, start, end }) => !whole.has(sign) && end > start).toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at || start >= longestQuote) continue;
    const from = Math.max(start, at);
    if (from > at || parts.length === 0) parts.push(safe(quote.slice(at, from)), opens);
    else parts.pop();
    parts.push(safe(quote.slice(from, end)), closes);
    at = end;
  }
  const rest = quote.slice(at, Math.max(at, longestQuote));
  return parts.join('') + safe(rest) + (at + rest.length < quote.length ? ' […]' : '');
}

/** Marks as a terminal shows them; one that goes on in the next line is closed and opened again. */
function coloured(lines: readonly string[]): readonly string[] {
  let open = false;
  return lines.map((line) => {
    const begins = open ? on : '';
    open = line.lastIndexOf(on) > line.lastIndexOf(off) || (open && !line.includes(off));
    return `${begins}${line}${open ? off : ''}`.replaceAll(on, '\u001b[1;33m').replaceAll(off, '\u001b[0m');
  });
}

/** A passage on lines of a terminal, its found words marked. */
export function quoteLines(passage: Passage, width: number, { colour }: MarkStyle): readonly string[] {
  return colour ? coloured(wrap(withMarks(passage, [on, off]), width)) : wrap(withMarks(passage, ['»', '«']), width);
}
