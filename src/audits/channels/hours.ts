import type { HoursVocabulary } from '../../method/channels/types.ts';
import { fold } from '../reading/fold.ts';

/** Opening hours as written, and whether both the days and the hours are said. */
export interface OpeningHours {
  readonly text: string;
  readonly complete: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly days: boolean;
  readonly hours: boolean;
}

/** Widest gap, in characters, between two parts of the same opening hours. */
const widestGap = 40;
const longest = 240;

function spansOf(folded: string, pattern: RegExp, kind: { days: boolean; hours: boolean }): readonly Span[] {
  return [...folded.matchAll(pattern)]
    .slice(0, 40)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, ...kind }));
}

/** Opening hours said in a text: days, ranges of hours, “24 h/24”. Null when neither is said. */
export function hoursIn(text: string, words: HoursVocabulary): OpeningHours | null {
  const folded = fold(text.slice(0, 2000));
  const spans = [
    ...spansOf(folded, words.days, { days: true, hours: false }),
    ...spansOf(folded, words.range, { days: false, hours: true }),
    ...spansOf(folded, words.roundTheClock, { days: false, hours: true }),
  ].toSorted((a, b) => a.start - b.start);
  const first = spans[0];
  if (first === undefined) return null;
  let { end, days, hours } = first;
  for (const span of spans.slice(1)) {
    if (span.start - end > widestGap || span.end - first.start > longest) break;
    end = Math.max(end, span.end);
    days ||= span.days;
    hours ||= span.hours;
  }
  return { text: text.slice(first.start, end).trim(), complete: days && hours };
}

/** The fuller of two opening hours. */
export function betterHours(one: OpeningHours | null, other: OpeningHours | null): OpeningHours | null {
  if (one === null || other === null) return one ?? other;
  return other.complete && !one.complete ? other : one;
}
