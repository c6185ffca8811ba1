import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childAnswer } from '../../capture/child-answer.ts';
import { readHtml } from '../../language/html/blocks.ts';
import type { GivenText, TextBlock } from './document.ts';
import type { DocxAnswer } from './docx-child.ts';
import { refusals } from './refusals.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Written as a source or built: the child has the extension of this file. */
const childFile = fileURLToPath(new URL(`./docx-child${extname(import.meta.url)}`, import.meta.url));
const milliseconds = 20_000;
/** Bytes of XML beyond which a document is not opened: about ten thousand pages. */
const longest = 100 * 2 ** 20;

/** Calls of footnotes and ways back from them, which are not words of the text. */
const noteMarks =
  /<sup><a href="#(?:foot|end)note-[^"<>]{1,40}"[^<>]{0,200}>[^<>]{1,12}<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"<>]{1,40}">↑<\/a>/g;

/**
 * Blocks of a DOCX, each with its rank among the paragraphs, titles, items and cells that hold words.
 * @throws CannotRun
 */
export async function docxBlocks({ name, bytes }: GivenText): Promise<readonly TextBlock[]> {
  if (unpackedSize(bytes) > longest) throw refusals.tooSlow(name);
  const answer = await childAnswer<DocxAnswer>(childFile, bytes, { milliseconds, what: 'reading the DOCX' }).catch(() => {
    throw refusals.tooSlow(name);
  });
  if (!answer.ok) throw refusals.brokenDocx(name);
  const { blocks } = readHtml(answer.html.replaceAll(noteMarks, ''), { whole: true });
  return blocks.map(({ role, text, lang }, index) => ({
    role,
    text,
    ...(lang === undefined ? {} : { lang }),
    paragraph: index + 1,
  }));
}
