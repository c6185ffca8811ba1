import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio/slim';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rgaaCriteria } from '../../src/method/rgaa/criteria.ts';
import { BadTemplate, fileReporters } from '../../src/reporters/index.ts';
import { pack } from '../../src/reporters/ods/archive.ts';
import { escapeXml, xmlText } from '../../src/reporters/ods/cell-text.ts';
import { gridRun, planted, threePages, type GridState } from '../support/grid-run.ts';
import { readSpreadsheet, unzip } from '../support/spreadsheet.ts';

async function rendered(states: readonly GridState[], template?: Uint8Array) {
  const reporter = fileReporters['ods'];
  if (reporter === undefined) throw new Error('there is an ods reporter');
  const { bytes, notices } = await reporter.render(gridRun(states), template);
  return { bytes, notices, read: readSpreadsheet(bytes) };
}

const content = (bytes: Uint8Array): string => unzip(bytes).get('content.xml')?.toString() ?? '';

describe('a grid of our own', () => {
  test('has the sheets of the model, one per page of the sample', async () => {
    const { read, notices } = await rendered(threePages);
    expect(read.sheets).toEqual(['Mode d’emploi', 'Échantillon', 'Critères', 'Synthèse', 'BaseDeCalcul', 'P01', 'P02', 'P03']);
    expect(notices).toEqual([]);
    expect(read.cell('Échantillon', 'A9').text).toBe('P01');
    expect(read.cell('Échantillon', 'C10').text).toBe('https://www.exemple.fr/demande');
  });

  test('has the 106 criteria in rows 4 to 109, with their status and the values that it takes', async () => {
    const { read } = await rendered(threePages);
    const rows = rgaaCriteria.map((_, rank) => read.cell('P02', `B${rank + 4}`).text);
    expect(rows).toEqual(rgaaCriteria.map(({ id }) => id));
    expect(read.cell('P02', 'D4')).toMatchObject({ text: 'NC', type: 'string', validation: 'status' });
    expect(read.cell('P02', 'E4')).toMatchObject({ text: 'N', validation: 'exemption' });
    expect(read.cell('P02', 'D5').text).toBe('NT');
    expect(read.cell('P01', 'F4').text).toBe('');
  });

  test('says what is wrong and where, and what is left to look at', async () => {
    const { read } = await rendered(threePages);
    expect(read.cell('P02', 'F4').text).toBe(`${planted.message} → ${planted.selector}`);
    expect(read.cell('P02', 'F6').text.replaceAll('\u00a0', ' ')).toBe(
      `Cette alternative est-elle pertinente ? (12) ${planted.name} ; et 11 autres`,
    );
    expect(read.cell('P01', 'F41').text).toBe('');
  });

  test('counts statuses, computes no rate, and the results of its formulas are theirs', async () => {
    const { read } = await rendered(threePages);
    expect(['B', 'C', 'D', 'E'].map((column) => read.cell('Synthèse', `${column}17`).text)).toEqual(['0', '2', '0', '104']);
    expect(read.cell('BaseDeCalcul', 'C3')).toMatchObject({
      text: 'NC',
      formula: expect.stringContaining('COUNTIF([.D3:.F3];"NC")'),
    });
    expect(content((await rendered(threePages)).bytes)).not.toMatch(/taux.{0,20}\d+(?:[.,]\d+)? ?%/i);
  });

  test('counts over as many pages as there are, past column Z', async () => {
    const pages = Array.from({ length: 30 }, (_, rank) => ({
      title: `Page ${rank + 1}`,
      url: `https://www.exemple.fr/${rank + 1}`,
    }));
    const { read } = await rendered(pages);
    expect(read.sheets.at(-1)).toBe('P30');
    expect(read.cell('BaseDeCalcul', 'C3').formula).toContain('COUNTIF([.D3:.AG3];"NC")');
  });

  test('holds no planted formula and no broken XML', async () => {
    const { read, bytes } = await rendered(threePages);
    expect(read.cell('Échantillon', 'B10')).toEqual({
      text: '=HYPERLINK("https://evil.example";"A") <b>&amp;]]>\ufffd\ufffd',
      type: 'string',
      style: 'wrap',
    });
    expect(content(bytes).match(/table:formula="[^"]*evil/)).toBeNull();
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(content(bytes)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  test('is an OpenDocument archive, the same bytes each time', async () => {
    const { bytes } = await rendered(threePages);
    expect([...unzip(bytes).keys()]).toEqual(['mimetype', 'content.xml', 'styles.xml', 'META-INF/manifest.xml']);
    expect(Buffer.from(bytes).subarray(30, 84).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
    expect(Buffer.compare(bytes, (await rendered(threePages)).bytes)).toBe(0);
  });
});

describe('text of a cell', () => {
  test('is well-formed XML that reads back as it was cleaned, whatever the page planted', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        const wrong: string[] = [];
        const errorHandler = (_level: string, message: string): number => wrong.push(message);
        const document = new DOMParser({ errorHandler }).parseFromString(
          `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`,
          'text/xml',
        );
        expect(wrong).toEqual([]);
        expect(document.documentElement.textContent).toBe(xmlText(text));
        expect(load(`<a>${escapeXml(text)}</a>`, { xml: true })('a').text()).toBe(xmlText(text));
      }),
    );
  });
});

/** A copy of a grid with three sheets that nobody has filled, written as spreadsheets write them: equal cells and rows are said once. */
async function emptyModel(urls: readonly string[]): Promise<Uint8Array> {
  const { bytes } = await rendered(urls.map((url, rank) => ({ title: `Page ${rank + 1}`, url })));
  const xml = content(bytes).replaceAll(
    '<table:table-cell table:style-name="wrap"/><table:table-cell table:style-name="wrap"/>',
    '<table:table-cell table:style-name="wrap" table:number-columns-repeated="2"/>',
  );
  return pack(new Map<string, string | Uint8Array>([...unzip(bytes), ['content.xml', xml]]), new Date(0));
}

const examples = ['https://www.site.fr/accueil.html', 'https://www.site.fr/contact.html', 'https://www.site.fr/aide.html'];

describe('the person’s own copy', () => {
  test('is filled in order; formulas and lists of values stay', async () => {
    const { read, notices } = await rendered(threePages, await emptyModel(examples));
    expect(notices).toEqual([]);
    expect(['C9', 'C10', 'C11'].map((place) => read.cell('Échantillon', place).text)).toEqual([
      'https://www.exemple.fr/',
      'https://www.exemple.fr/demande',
      'https://www.exemple.fr/fin',
    ]);
    expect(read.cell('P02', 'D4')).toEqual({ text: 'NC', type: 'string', validation: 'status', style: 'status' });
    expect(read.cell('P02', 'F4').text).toContain(planted.selector);
    expect(read.cell('P02', 'G4')).toEqual({ text: '', style: 'wrap' });
    expect(read.cell('P02', 'E4').text).toBe('N');
    expect(read.cell('P02', 'A2').formula).toBe('of:=CONCATENATE([Échantillon.B10];" : ";[Échantillon.C10])');
  });

  test('forgets the results of the empty grid, for the spreadsheet to compute again', async () => {
    const { read } = await rendered(threePages, await emptyModel(examples));
    expect(read.cell('P02', 'A2')).toMatchObject({ text: '' });
    expect(read.cell('BaseDeCalcul', 'C3')).toMatchObject({ text: '', formula: expect.any(String) });
    expect(read.cell('BaseDeCalcul', 'C3').type).toBeUndefined();
  });

  test('has its unused sheets NA, and their lines of the sample empty', async () => {
    const { read } = await rendered(threePages.slice(0, 1), await emptyModel(examples));
    expect(rgaaCriteria.every((_, rank) => read.cell('P03', `D${rank + 4}`).text === 'NA')).toBe(true);
    expect(['A11', 'B11', 'C11'].map((place) => read.cell('Échantillon', place).text)).toEqual(['', '', '']);
    expect(read.cell('P01', 'D5').text).toBe('NT');
  });

  test('keeps the pages and statuses that a person put there, and says so', async () => {
    const model = await emptyModel(['https://www.exemple.fr/demande', 'https://autre.example/', 'https://www.site.fr/x']);
    const filled = content(model).replace(/(table:name="P01".*?<text:p>)NT(<\/text:p>)/s, '$1C$2');
    const copy = await pack(new Map<string, string | Uint8Array>([...unzip(model), ['content.xml', filled]]), new Date(0));
    const { read, notices } = await rendered(threePages, copy);
    expect(read.cell('P01', 'D4').text).toBe('C');
    expect(read.cell('P02', 'D4').text).toBe('NT');
    expect(['C9', 'C10', 'C11'].map((place) => read.cell('Échantillon', place).text)).toEqual([
      'https://www.exemple.fr/demande',
      'https://autre.example/',
      'https://www.exemple.fr/',
    ]);
    expect(notices.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^1 page\(s\) did not fit in the 3 sheets of the model: Accueil \(2\)\./),
      '1 status(es) already filled in your copy were kept.',
    ]);
  });

  test.each([
    ['no archive', new TextEncoder().encode('Bonjour')],
    ['an archive cut short', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0])],
  ])('cannot be %s', async (_, bytes) => {
    await expect(rendered(threePages, bytes)).rejects.toBeInstanceOf(BadTemplate);
  });

  test.each([
    ['another spreadsheet', (xml: string) => xml.replaceAll('table:name="P0', 'table:name="Q0')],
    ['a grid whose criteria were moved', (xml: string) => xml.replaceAll('<text:p>1.1</text:p>', '<text:p>1.1.1</text:p>')],
    ['broken XML', (xml: string) => xml.slice(0, xml.length / 2)],
  ])('cannot be %s', async (_, change) => {
    const model = await emptyModel(examples);
    const copy = await pack(
      new Map<string, string | Uint8Array>([...unzip(model), ['content.xml', change(content(model))]]),
      new Date(0),
    );
    await expect(rendered(threePages, copy)).rejects.toBeInstanceOf(BadTemplate);
  });
});

/** A copy of DINUM’s model is not ours to publish: give its path to run this. */
const official = process.env['USAGER_RGAA_MODEL'];

describe('the official model (USAGER_RGAA_MODEL: path of DINUM’s .ods)', () => {
  test.skipIf(official === undefined)('is filled, all else untouched', { timeout: 60_000 }, async () => {
    const model = readFileSync(official ?? '');
    const before = readSpreadsheet(model);
    const { read, notices } = await rendered(threePages, model);
    expect(read.sheets).toEqual(before.sheets);
    expect(notices).toEqual([]);
    expect(['D4', 'D5', 'F4'].map((place) => read.cell('P02', place).text)).toEqual([
      'NC',
      'NT',
      `${planted.message} → ${planted.selector}`,
    ]);
    expect(rgaaCriteria.every((_, rank) => read.cell('P20', `D${rank + 4}`).text === 'NA')).toBe(true);
    for (const sheet of before.sheets)
      for (const column of ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'W'])
        for (let row = 1; row <= 120; row += 1) {
          const [one, other] = [before.cell(sheet, `${column}${row}`), read.cell(sheet, `${column}${row}`)];
          const place = `${sheet}.${column}${row}`;
          expect([place, other.formula, other.validation, other.style]).toEqual([place, one.formula, one.validation, one.style]);
        }
  });
});
