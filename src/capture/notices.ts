import { createHash } from 'node:crypto';
import type { LinkEvidence } from '../model/evidence.ts';
import type { Notice, NoticeText } from '../model/notice.ts';
import type { Masker } from '../model/replay.ts';
import { maskDeep } from './masking/deep.ts';
import { download, type HeadersFor } from './notices/download.ts';
import { limits } from './notices/limits.ts';
import { parsePdf } from './notices/parse.ts';
import { captured } from './within.ts';

/** Where files may be asked for, and with what. */
export interface NoticeOptions {
  readonly allow: readonly string[];
  readonly masker: Masker;
  /** Headers of the journey for an address: its cookies, its language, its credentials. */
  readonly headersFor: HeadersFor;
}

/** Reads the PDF files that the states of a journey link to, each once. */
export type NoticeReader = (links: readonly LinkEvidence[]) => Promise<readonly Notice[]>;

async function readFile(url: string, { allow, masker, headersFor }: NoticeOptions): Promise<NoticeText> {
  const file = await download(url, allow, headersFor);
  if (file.subarray(0, 1024).indexOf('%PDF-') === -1) throw new Error('the file is not a PDF');
  const answer = await parsePdf(file);
  if (!answer.ok) throw new Error(answer.error);
  const { pages, blocks, truncated, access } = answer;
  const sha256 = createHash('sha256').update(file).digest('hex');
  return { bytes: file.byteLength, sha256, pages, blocks: maskDeep(blocks, masker), truncated, access: maskDeep(access, masker) };
}

/** An address whose query is masked in the evidence cannot be asked for again; the others that end in `.pdf` can. */
function isPdf({ href, region, frame }: LinkEvidence): boolean {
  const url = URL.parse(href);
  return url !== null && frame === undefined && url.search === '' && /\.pdf$/i.test(url.pathname) && region !== 'consent';
}

/**
 * Makes the reader of a journey. A file that cannot be read is told with its reason: never silence. At most five files are read on a state
 * and twenty on a journey; those beyond are told as not read.
 */
export function createNoticeReader(options: NoticeOptions): NoticeReader {
  const seen = new Set<string>();
  let read = 0;
  return async (links) => {
    const fresh = links.filter((link) => {
      const url = link.href.replace(/#.*$/s, '');
      if (!isPdf(link) || seen.has(url)) return false;
      seen.add(url);
      return true;
    });
    const notices: Notice[] = [];
    for (const [index, { href, selector, text: words, visible, region, headings }] of fresh.entries()) {
      const url = href.replace(/#.*$/s, '');
      const within = index < limits.perState && read < limits.perJourney;
      if (within) read += 1;
      const content = within
        ? await captured(() => readFile(url, options))
        : ({ ok: false, error: 'too many files: not read' } as const);
      notices.push({ url, selector, text: words, visible, region, headings, content });
    }
    return notices;
  };
}
