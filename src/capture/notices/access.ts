import type { getDocumentProxy } from 'unpdf';
import type { NoticeAccess } from '../../model/notice.ts';

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pages whose tags are looked at: a file is tagged whole or not at all, and a cover may have none. */
const pagesLooked = 3;
const longest = 300;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longest) : undefined;

async function hasTags(pdf: Proxy): Promise<boolean> {
  for (let number = 1; number <= Math.min(pdf.numPages, pagesLooked); number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as { readonly children?: readonly unknown[] } | null;
    if ((tree?.children?.length ?? 0) > 0) return true;
  }
  return false;
}

/** Tags (ISO 32000-1, 14.7 and 14.8), language and title of a PDF, and whether it holds letters. */
export async function accessOf(pdf: Proxy, text: boolean): Promise<NoticeAccess> {
  const marks = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const { info: entries, metadata } = await pdf.getMetadata();
  const info = entries as Readonly<Record<string, unknown>>;
  const language = word(info['Language']);
  const title = word(info['Title']) ?? word((metadata as { get(name: string): unknown } | null)?.get('dc:title'));
  return {
    tagged: marks?.Marked === true && (await hasTags(pdf)),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    text,
    form: info['IsAcroFormPresent'] === true || info['IsXFAPresent'] === true,
  };
}
