import { expect, test } from 'vitest';
import { parsePdf } from '../../src/capture/notices/parse.ts';
import { plainPdf } from '../../src/demo/web/pdf.ts';
import type { NoticeAccess } from '../../src/model/notice.ts';

const form = plainPdf(['Demande de prime', 'Nom de la personne']);

/** The same file without some of its words; as many spaces take their place, for the table of its objects to hold. */
function without(...words: readonly string[]): Uint8Array {
  let text = Buffer.from(form).toString('latin1');
  for (const word of words) {
    expect(text).toContain(word);
    text = text.replace(word, ' '.repeat(word.length));
  }
  return Buffer.from(text, 'latin1');
}

async function accessOf(file: Uint8Array): Promise<NoticeAccess> {
  const answer = await parsePdf(file);
  if (!answer.ok) throw new Error(answer.error);
  return answer.access;
}

test('reads the tags, the language and the title of a PDF', async () => {
  expect(await accessOf(form)).toEqual({ tagged: true, language: 'fr-FR', title: 'Demande de prime', text: true, form: false });
});

test('sees what a PDF lacks', async () => {
  const bare = await accessOf(without('/MarkInfo << /Marked true >>', '/Lang (fr-FR)', '/Title (Demande de prime)'));
  expect(bare).toEqual({ tagged: false, text: true, form: false });
});

test('does not take a file that only says it is tagged for one that is', async () => {
  expect((await accessOf(without('/StructTreeRoot 6 0 R'))).tagged).toBe(false);
});

test('tells a PDF without a letter', async () => {
  expect(await accessOf(plainPdf([]))).toMatchObject({ text: false });
});
