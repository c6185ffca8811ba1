import { cleanText } from './clean-text.ts';

/** Longest text of a cell: spreadsheets cut at 32,767 characters, without saying so. */
const longest = 32_000;

/** First characters that make a spreadsheet read a text as a formula (OWASP, CSV injection), full-width forms included. */
const formula = /^[\s\u00a0\ufffd]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** One RFC 4180 cell. Texts that a spreadsheet could run are preceded by an apostrophe; numbers are left as they are. */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const cut = value.length > longest ? `${value.slice(0, longest)} […]` : value;
  const text = cleanText(cut).replace(/\n/gu, '\r\n');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** One RFC 4180 record, CRLF included. */
export function csvRow(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
