import { execFileSync } from 'node:child_process';
import { expect, test, type Browser } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { evidenceIndex } from '../../src/cli/pdf/evidence-index.ts';
import { printedReport } from '../../src/cli/pdf/printed-report.ts';
import { printPdf } from '../../src/cli/pdf/print.ts';
import { statement } from '../../src/cli/pdf/statement.ts';
import type { Lang } from '../../src/model/localized.ts';
import { sampleRun } from '../support/sample-run.ts';

const hash = '0123456789abcdef'.repeat(4);
const date = new Date('2026-11-22T14:08:31Z');
const files = [
  { path: 'run.json', sha256: hash, bytes: 6185, at: null },
  {
    path: 'aide-chauffage/journeys/principal--desktop/01-accueil/dom.html',
    sha256: hash,
    bytes: 123_456,
    at: '2026-11-22T14:05:12.345Z',
  },
];

async function print(browser: Browser, lang: Lang): Promise<Uint8Array> {
  const input = sampleRun(lang);
  const html = printedReport(input, [evidenceIndex(files, hash, lang), statement(input.run, [], lang)]);
  return printPdf(browser, { html, lang, foot: 'Usager 0.1.0', date });
}

/** Text of every page as pdf.js reads it, and what its page labels do not say. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts: string[] = [];
  const links: string[] = [];
  let tagged = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
    const tree = await page.getStructTree();
    if ((tree?.children.length ?? 0) > 0) tagged += 1;
    links.push(...(await page.getAnnotations()).flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []));
  }
  return { pdf, texts, links, tagged, text: texts.join(' ').replaceAll(/\s+/g, ' ') };
}

const titlesOf = (outline: readonly { readonly title: string; readonly items: readonly unknown[] }[]): readonly string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesOf(items as typeof outline)]);

for (const lang of ['fr', 'en'] as const)
  test(`a report in ${lang} is printed tagged, with its language, title, bookmarks and page numbers`, async ({ browser }) => {
    const { pdf, texts, tagged } = await read(await print(browser, lang));
    const raw = await pdf.getMetadata();
    expect(raw.info).toMatchObject({ Language: lang, Title: expect.stringMatching(/Usager/) });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(tagged).toBe(pdf.numPages);
    const titles = titlesOf((await pdf.getOutline()) ?? []);
    expect(titles).toContain(lang === 'fr' ? 'Index des preuves' : 'Index of the evidence');
    expect(titles).toContain(lang === 'fr' ? 'Conditions d’enregistrement' : 'Conditions of the recording');
    expect(titles.length).toBeGreaterThan(20);
    expect(texts[2]).toContain(`page 3 / ${pdf.numPages}`);
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    // A4, to the point.
    expect([Math.abs(width - 595.3) < 1.5, Math.abs(height - 841.9) < 1.5]).toEqual([true, true]);
  });

test('what a page planted stays text: nothing runs, nothing is asked, no link to a script nor into the run', async ({
  browser,
}) => {
  const bytes = await print(browser, 'fr');
  const { text, links } = await read(bytes);
  const raw = Buffer.from(bytes).toString('latin1');
  for (const active of ['/JavaScript', '/JS ', '/Launch', '/EmbeddedFile', '/OpenAction']) expect(raw).not.toContain(active);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(link).toMatch(/^(?:https?:|mailto:|tel:)/);
  expect(links.join(' ')).not.toContain('usager.invalid');
  expect(text).toContain('<img src=x onerror="window.pwned=2">');
  expect(text.match(/[\u202a-\u202e\u2066-\u2069]/g)).toBeNull();
});

test('the words of the report are whole: folded parts, no-break spaces, the index with its hashes', async ({ browser }) => {
  const { text } = await read(await print(browser, 'fr'));
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(plain.replaceAll(' ', '')).toContain(hash);
  expect(plain).toContain('123 456');
  expect(plain).toContain('2026-11-22 14:05:12Z');
  expect(plain).toContain('non enregistré');
  expect(plain).toMatch(/«\s?[^«»]+\s?»/);
  // The method stands in folded parts on a screen.
  expect(plain.replaceAll(' ', '')).toContain('Debian GNU/Linux 13'.replaceAll(' ', ''));
});

test('the same run gives the same file', async ({ browser }) => {
  const [first, second] = [await print(browser, 'fr'), await print(browser, 'fr')];
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  expect(Buffer.from(first).toString('latin1')).toContain("/CreationDate (D:20261122140831+00'00')");
});

test('another reader finds no fault in it', async ({ browser }) => {
  const qpdf = ((): boolean => {
    try {
      execFileSync('qpdf', ['--version']);
      return true;
    } catch {
      return false;
    }
  })();
  test.skip(!qpdf, 'qpdf is not installed: apt-get install qpdf');
  const answer = execFileSync('qpdf', ['--check', '-'], { input: await print(browser, 'fr') }).toString();
  expect(answer).toMatch(/No syntax or stream encoding errors/);
});
