import { readHtml } from '../../language/html/blocks.ts';
import { decodeText } from './decode.ts';
import { docxBlocks } from './docx.ts';
import type { GivenText, TextDocument, TextType } from './document.ts';
import { markdownBlocks } from './markdown.ts';
import { pdfDocument } from './pdf.ts';
import { plainBlocks } from './plain.ts';
import { refusals } from './refusals.ts';

function writtenDocument({ name, bytes }: GivenText, type: 'md' | 'html' | 'txt'): TextDocument {
  const text = decodeText(bytes);
  if (text === undefined) throw refusals.binary(name);
  if (text.trim() === '') throw refusals.empty(name);
  if (type === 'html') return { type, ...readHtml(text) };
  return { type, blocks: type === 'md' ? markdownBlocks(text) : plainBlocks(text) };
}

async function read(given: GivenText, type: TextType): Promise<TextDocument> {
  if (type === 'pdf') return pdfDocument(given);
  if (type === 'docx') return { type, blocks: await docxBlocks(given) };
  return writtenDocument(given, type);
}

/**
 * Reads a text in its format.
 * @throws CannotRun for what is empty, damaged, protected, not text, or holds no word.
 */
export async function readDocument(given: GivenText, type: TextType): Promise<TextDocument> {
  if (given.bytes.byteLength === 0) throw refusals.empty(given.name);
  const document = await read(given, type);
  if (!document.blocks.some(({ text }) => /\p{L}/u.test(text))) throw refusals.noWords(given.name);
  return document;
}
