import { cleanText } from './clean-text.ts';

/** Text as XML 1.0 may hold it: no control character, lone surrogate or noncharacter. Tabs and line feeds stay. */
export function xmlSafe(text: string): string {
  return cleanText(text).replace(/[\ufffe\uffff]/gu, '\ufffd');
}

/** The same, escaped for an element: nothing in it can close anything, `]]>` included. */
export function xmlEscape(text: string): string {
  return xmlSafe(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The same for an attribute, whose tabs and line feeds a parser would make spaces. */
export function xmlAttribute(text: string): string {
  return xmlEscape(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
