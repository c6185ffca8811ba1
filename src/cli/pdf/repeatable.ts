/** `D:20261122140509+00'00'`, the writing of a moment in PDF (ISO 32000-1, 7.9.4). */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`;
}

const dates = /(\/(?:CreationDate|ModDate) ?\()(?:D:\d{14}[+-]\d{2}'\d{2}')(?=\))/g;
/** Names of the elements of the tree of tags; a bookmark that bears such a title is left alone. */
const nodes = /(?<!\/Title )\(node(\d{8})\)/g;

/**
 * The same PDF, as if printed at that moment by a browser that has printed nothing else: its two dates, and the numbers by which its
 * tags are named, replaced by others of the same length and order, so that nothing moves. Chromium writes both in the clear; a PDF that
 * has none stays as it is.
 */
export function repeatable(pdf: Uint8Array, date: Date): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = [...new Set(Array.from(text.matchAll(nodes), (found) => found[1] ?? ''))].sort();
  const ranks = new Map(numbers.map((number, rank) => [number, String(rank).padStart(8, '0')]));
  const changed = text
    .replace(dates, (_, key: string) => key + pdfDate(date))
    .replace(nodes, (_, number: string) => `(node${ranks.get(number) ?? number})`);
  return changed.length === text.length ? Buffer.from(changed, 'latin1') : pdf;
}
