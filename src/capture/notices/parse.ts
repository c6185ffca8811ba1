import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childAnswer } from '../child-answer.ts';
import type { NoticeAnswer } from './child.ts';
import { limits } from './limits.ts';

export type { NoticeAnswer } from './child.ts';

/** Written as a source or built: the child has the extension of this file. */
const childFile = fileURLToPath(new URL(`./child${extname(import.meta.url)}`, import.meta.url));

/** Titles, items and paragraphs of a PDF, read in a process of its own; or why it cannot be read. @throws Error when it takes too long. */
export function parsePdf(file: Uint8Array): Promise<NoticeAnswer> {
  return childAnswer<NoticeAnswer>(childFile, file, { milliseconds: limits.reading, what: 'reading the PDF' });
}
