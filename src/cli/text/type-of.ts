import { extname } from 'node:path';
import { decodeText } from './decode.ts';
import type { GivenText, TextType } from './document.ts';
import { refusals } from './refusals.ts';

const byExtension: Readonly<Record<string, TextType>> = {
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'txt',
  '.text': 'txt',
  '.docx': 'docx',
  '.pdf': 'pdf',
};
/** Word processors' other formats: to be saved as .docx. */
const otherFormats = new Set(['.doc', '.dot', '.odt', '.ott', '.rtf', '.pages', '.docm', '.dotx']);

const letters = (bytes: Uint8Array, count: number): string => Buffer.from(bytes.subarray(0, count)).toString('latin1');

/** Format that the first bytes show, of those that show one. */
function shown(bytes: Uint8Array): 'docx' | 'pdf' | 'other' | undefined {
  const begin = letters(bytes, 1024);
  if (begin.includes('%PDF-')) return 'pdf';
  if (begin.startsWith('PK\u0003\u0004')) return 'docx';
  return begin.startsWith('\u00d0\u00cf\u0011\u00e0') || begin.startsWith('{\\rtf') ? 'other' : undefined;
}

/** Format of a text without a name, by its first lines. */
function guessed(bytes: Uint8Array): TextType {
  const text = decodeText(bytes.subarray(0, 20_000)) ?? '';
  if (/^\s{0,1000}<(?:!doctype|!--|html|head|body|main|article|section|div|h1|p)\b/i.test(text)) return 'html';
  return /^(?:---\n|#{1,6} |[-*+] |\d{1,3}\. |> )/m.test(text) || /\]\([^)\s]{1,200}\)|\*\*\S/.test(text) ? 'md' : 'txt';
}

/**
 * Format of a text: the one given, else that of its name, else, for standard input, what it looks like.
 * @throws CannotRun when it is none that can be read.
 */
export function typeOf({ name, bytes }: GivenText, given: TextType | undefined, named: boolean): TextType {
  const extension = named ? extname(name).toLowerCase() : '';
  const seen = shown(bytes);
  const type = given ?? (Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined);
  if (type === undefined && (seen === 'other' || otherFormats.has(extension))) throw refusals.otherFormat(name);
  if (type === undefined && named) throw refusals.unknownType(name);
  if (type === undefined) return seen === 'other' || seen === undefined ? guessed(bytes) : seen;
  if (type !== 'docx' && type !== 'pdf' && (seen === 'docx' || seen === 'pdf')) throw refusals.mismatch(name, seen);
  return type;
}
