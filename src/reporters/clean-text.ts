/**
 * Characters that a page could use to deceive or break a report: control characters (tab and line feed aside), invisible
 * direction overrides (Unicode UAX #9 embeddings, overrides and isolates), byte order marks, noncharacters that XML forbids.
 */
const unsafe = /(?![\t\n])[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Text of a page made harmless to print: each unsafe character becomes a visible `�`, lone surrogates too. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').toWellFormed().replace(unsafe, '\ufffd');
}

/** The same on one line; non-breaking spaces stay. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/gu, ' ')
    .trim();
}

/** At most `limit` characters (code points), on one line, with an ellipsis where the text was cut. */
export function clip(text: string, limit: number): string {
  // A code point is at most two UTF-16 units: no need to fold ten thousand characters to show three hundred.
  const folded = oneLine(text.slice(0, limit * 8));
  const points = Array.from(folded.slice(0, limit * 2 + 2));
  if (points.length <= limit) return text.length > limit * 8 ? `${folded} […]` : folded;
  return `${points.slice(0, limit).join('').trimEnd()} […]`;
}
