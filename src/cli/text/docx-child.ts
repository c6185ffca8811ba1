import { buffer } from 'node:stream/consumers';
import mammoth from 'mammoth';

/*
 * Turns a DOCX into HTML in a process of its own, which may be killed: the file is hostile input (a small archive may hold gigabytes). The
 * file on standard input, the answer as the last line of standard output.
 */

/** What the process answers. */
export type DocxAnswer = { readonly ok: true; readonly html: string } | { readonly ok: false; readonly error: string };

async function convert(): Promise<DocxAnswer> {
  const { value } = await mammoth.convertToHtml(
    { buffer: await buffer(process.stdin) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Titre'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  return { ok: true, html: value };
}

const answer = await convert().catch((error: unknown): DocxAnswer => ({ ok: false, error: String(error).split('\n')[0] ?? '' }));
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0));
