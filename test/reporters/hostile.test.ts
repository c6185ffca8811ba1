import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { fileReporters, gridReporters, reporters, workbookReporters } from '../../src/reporters/index.ts';
import { formula, hostileRun, megabyte, planted } from '../support/hostile-run.ts';
import { readSpreadsheet, unzip } from '../support/spreadsheet.ts';
import { codeQualityErrors, junitErrors, sarifErrors } from '../support/validators.ts';

/** What a reader not written here gets out of a file: the texts, all of them. Throws when something of a page acts. */
type Read = (output: string) => readonly string[] | Promise<readonly string[]>;

function webPage(html: string): readonly string[] {
  const $ = load(html);
  const acting = $('script, img[src="x"], [onerror], [onload], a[href^="javascript"], a[href*="piege"]').toArray();
  expect(acting.map((element) => $.html(element).slice(0, 200))).toEqual([]);
  return [$.root().text()];
}

function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

function table(csv: string): readonly string[] {
  const rows: string[][] = parse(csv, { relax_column_count: false, record_delimiter: '\r\n' });
  const cells = rows.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).toEqual([]);
  return cells;
}

function tree(xml: string, names: readonly string[] = ['*']): readonly string[] {
  const errors: string[] = [];
  const onError = (level: string, message: unknown): void => void errors.push(`${level} ${String(message)}`);
  const document = new DOMParser({ errorHandler: onError }).parseFromString(xml, 'text/xml');
  expect(errors).toEqual([]);
  const texts = names
    .flatMap((name) => Array.from(document.getElementsByTagName(name)))
    .flatMap((element) => [...Array.from(element.attributes).map(({ value }) => value), element.textContent ?? '']);
  return texts;
}

const readers: Readonly<Record<string, Read>> = {
  html: webPage,
  json: (text) => allStrings(JSON.parse(text)),
  csv: table,
  md: async (text) => webPage(await marked.parse(text, { gfm: true })),
  summary: async (text) => webPage(await marked.parse(text, { gfm: true })),
  sarif: (text) => {
    expect(sarifErrors(JSON.parse(text))).toEqual([]);
    return allStrings(JSON.parse(text));
  },
  codequality: (text) => {
    expect(codeQualityErrors(JSON.parse(text))).toEqual([]);
    return allStrings(JSON.parse(text));
  },
  junit: async (text) => {
    expect(await junitErrors(text)).toEqual([]);
    return tree(text);
  },
  github: (text) => {
    const lines = text.split('\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]*,line=\d+,)?title=[^:,]*::/u);
    return lines;
  },
  'ara-csv': table,
  'ara-json': (text) => allStrings(JSON.parse(text)),
  earl: async (text) => {
    const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', safe: true });
    return quads.split('\n');
  },
};

/** Controls, bidirectional overrides and halves of characters: none of them may reach a reader. */
const unsafe = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;

const texts = { ...reporters, ...gridReporters };

test('every format has a reader here', () => {
  expect(Object.keys(readers).toSorted()).toEqual(Object.keys(texts).toSorted());
});

describe.each(Object.entries(texts))('%s', (name, reporter) => {
  const read = readers[name] ?? ((text) => [text]);

  test.each([
    ['planted words', planted],
    ['a formula', formula],
  ])('brings %s out inert and whole', async (_, text) => {
    const output = reporter.render(hostileRun(text));
    expect(Buffer.from(output).toString()).toBe(output);
    const found = await read(output);
    const holding = found.filter((one) => one.includes('Repère'));
    expect(holding.length).toBeGreaterThan(0);
    // JSON is the run’s own data, kept as it is; its escapes make it inert.
    if (name !== 'json') expect(holding.flatMap((one) => unsafe.exec(one)?.[0].codePointAt(0)?.toString(16) ?? [])).toEqual([]);
    expect(holding.some((one) => one.includes('Fin') || one.includes('[…'))).toBe(true);
  });

  test('takes a text of a million characters, and says where it cut it', async () => {
    const output = reporter.render(hostileRun(megabyte, 3));
    const found = (await read(output)).filter((one) => one.includes('Repère'));
    expect(found.length).toBeGreaterThan(0);
    const silent = found.filter((one) => !one.includes('Fin') && !one.includes('[…') && one.length > 500);
    expect(silent.map((one) => `${one.slice(0, 60)} ~ ${one.slice(-60)}`)).toEqual([]);
  }, 30_000);
});

describe.each(Object.entries(workbookReporters))('%s', (_, reporter) => {
  test.each([
    ['planted words', planted],
    ['a formula', formula],
    ['a million characters', megabyte],
  ])(
    'brings %s out inert and whole, and says where it cut it',
    async (__, text) => {
      const { bytes } = await reporter.render(hostileRun(text, text === megabyte ? 3 : Infinity));
      const parts = [...unzip(bytes)]
        .filter(([name]) => name.endsWith('.xml') && name !== 'xl/styles.xml')
        .map(([, part]) => part.toString());
      const cells = parts
        .flatMap((part) => tree(part, ['table:table-cell', 't', 'table:formula', 'f']))
        .filter((one) => one.includes('Repère'));
      expect(cells.length).toBeGreaterThan(5);
      expect(cells.filter((one) => unsafe.test(one))).toEqual([]);
      expect(cells.filter((one) => !one.includes('Fin') && !one.endsWith(' […]')).map((one) => one.slice(-40))).toEqual([]);
      expect(parts.filter((part) => /table:formula|<f[ >]/u.test(part))).toEqual([]);
      for (const one of cells) expect(one.length).toBeLessThanOrEqual(32_767);
    },
    30_000,
  );
});

describe.each(Object.entries(fileReporters))('%s', (_, reporter) => {
  test.each([
    ['planted words', planted],
    ['a formula', formula],
    ['a million characters', megabyte],
  ])('brings %s out inert', async (__, text) => {
    const { bytes } = await reporter.render(hostileRun(text, text === megabyte ? 3 : Infinity));
    const content = unzip(bytes).get('content.xml')?.toString() ?? '';
    const found = tree(content).filter((one) => one.includes('Repère'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => unsafe.test(one))).toEqual([]);
    expect(readSpreadsheet(bytes).sheets.length).toBeGreaterThan(3);
  });
});
