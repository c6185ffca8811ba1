import { cleanText } from '../clean-text.ts';

/** Characters of a cell: spreadsheets cut at 32,767, and nobody reads more than this. */
const longest = 4000;

/** Text as XML 1.0 may hold it: no control character, lone surrogate or noncharacter. */
export function xmlText(text: string): string {
  const whole = cleanText(text);
  const cut = whole.length > longest ? `${whole.slice(0, longest).toWellFormed()} […]` : whole;
  return cut.replace(/[\ufffe\uffff\t]/gu, ' ');
}

/** The same, escaped for an element or an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Lines of a cell, as paragraphs. */
export function linesOfCell(text: string): readonly string[] {
  return xmlText(text).split('\n');
}
