import { limits } from '../../capture/notices/limits.ts';
import { parsePdf } from '../../capture/notices/parse.ts';
import type { GivenText, TextDocument } from './document.ts';
import { refusals } from './refusals.ts';

/**
 * Text of a PDF: its lines put together again in titles, items and paragraphs, each with its page.
 * @throws CannotRun
 */
export async function pdfDocument({ name, bytes }: GivenText): Promise<TextDocument> {
  const answer = await parsePdf(bytes).catch(() => {
    throw refusals.tooSlow(name);
  });
  if (!answer.ok) throw /password/i.test(answer.error) ? refusals.lockedPdf(name) : refusals.brokenPdf(name);
  if (answer.blocks.length === 0) throw refusals.scanned(name);
  const last = answer.blocks.at(-1)?.page ?? 0;
  return {
    type: 'pdf',
    blocks: answer.blocks,
    ...(answer.truncated
      ? {
          partial: {
            fr: `Lu jusqu’à la page ${last} sur ${answer.pages} seulement (au plus ${limits.pages} pages et ${limits.text} caractères).`,
            en: `Read up to page ${last} of ${answer.pages} only (at most ${limits.pages} pages and ${limits.text} characters).`,
          },
        }
      : {}),
  };
}
