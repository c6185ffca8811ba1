import type { Browser } from 'playwright';
import type { Lang } from '../../model/localized.ts';
import { escapeHtml } from '../../reporters/html/template.ts';
import { say } from '../../reporters/say.ts';
import { repeatable } from './repeatable.ts';

/** What is printed: a whole HTML document, and what its foot says. */
export interface Printing {
  readonly html: string;
  readonly lang: Lang;
  /** At the foot of every page, beside its number. */
  readonly foot: string;
  /** Written as the dates of the PDF, so that the same run gives the same file. */
  readonly date: Date;
}

const address = 'https://usager.invalid/';
/** Milliseconds. A report of hundreds of pages takes a minute on a slow machine. */
const timeout = 600_000;

function footer({ lang, foot }: Printing): string {
  const page = escapeHtml(say(lang, { fr: 'page', en: 'page' }));
  return `<div style="font-size:7pt;width:100%;margin:0 14mm;display:flex;justify-content:space-between;color:#444;font-family:sans-serif">
    <span>${escapeHtml(foot)}</span><span>${page} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

/**
 * Prints a document as a tagged PDF with bookmarks, A4. The document quotes pages of the world: no script of it runs, nothing of the
 * network answers it. `browser` is left open.
 */
export async function printPdf(browser: Browser, printing: Printing): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', offline: false });
  try {
    await context.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: printing.html })
        : route.abort('blockedbyclient'),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(timeout);
    await page.goto(address, { waitUntil: 'load', timeout });
    const pdf = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: false,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(printing),
      margin: { top: '16mm', bottom: '16mm', left: '14mm', right: '14mm' },
    });
    return repeatable(pdf, printing.date);
  } finally {
    await context.close();
  }
}
