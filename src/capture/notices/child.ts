import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';
import type { NoticeAccess, NoticeBlock } from '../../model/notice.ts';
import { accessOf } from './access.ts';
import { blocksOf, linesOf, type Piece } from './blocks.ts';
import { limits } from './limits.ts';

/*
 * Reads a PDF in a process of its own, which may be killed: the file is hostile input. The file on standard input, the answer as the last
 * line of standard output.
 */

/** What the process answers. */
export type NoticeAnswer =
  | {
      readonly ok: true;
      readonly pages: number;
      readonly blocks: readonly NoticeBlock[];
      readonly truncated: boolean;
      readonly access: NoticeAccess;
    }
  | { readonly ok: false; readonly error: string };

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

async function piecesOf(pdf: Proxy, number: number): Promise<readonly Piece[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , , x, y] = item.transform as readonly number[];
    return [{ text: item.str, size: item.height, x: x ?? 0, y: y ?? 0, endsLine: item.hasEOL }];
  });
}

async function read(): Promise<NoticeAnswer> {
  const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
  const lines = [];
  let letters = 0;
  const last = Math.min(pdf.numPages, limits.pages);
  for (let number = 1; number <= last && letters < limits.text; number += 1) {
    const found = linesOf(await piecesOf(pdf, number), number);
    letters += found.reduce((sum, line) => sum + line.text.length, 0);
    lines.push(...found);
  }
  const truncated = pdf.numPages > limits.pages || letters >= limits.text;
  const access = await accessOf(pdf, letters > 0);
  return { ok: true, pages: pdf.numPages, blocks: blocksOf(lines), truncated, access };
}

const answer = await read().catch((error: unknown): NoticeAnswer => ({ ok: false, error: String(error).split('\n')[0] ?? '' }));
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0));
