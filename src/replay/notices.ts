import type { BrowserContext } from 'playwright';
import { createNoticeReader, type NoticeReader } from '../capture/index.ts';
import type { Masker } from '../model/replay.ts';
import type { Scenario } from '../model/scenario.ts';

function authorization({ basicAuth, start }: Scenario['site'], url: string): Readonly<Record<string, string>> {
  if (basicAuth === undefined || new URL(url).origin !== new URL(start).origin) return {};
  const credentials = Buffer.from(`${basicAuth.username}:${basicAuth.password}`).toString('base64');
  return { authorization: `Basic ${credentials}` };
}

/** Reads the linked PDF files as the person of the journey would get them: with the cookies of her context, from the allowed hosts only. */
export function noticesOf(context: BrowserContext, { site, procedure }: Scenario, masker: Masker): NoticeReader {
  return createNoticeReader({
    allow: site.allow,
    masker,
    headersFor: async (url) => {
      const cookies = await context.cookies(url);
      return {
        accept: 'application/pdf',
        'accept-language': procedure.language,
        ...(cookies.length === 0 ? {} : { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }),
        ...authorization(site, url),
      };
    },
  });
}
