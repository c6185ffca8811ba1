import { describe, expect, test } from 'vitest';
import { fileReporters, workbookReporters } from '../../src/reporters/index.ts';
import { fitting } from '../../src/reporters/workbook/sheet.ts';
import { tablesOf } from '../../src/reporters/workbook/tables.ts';
import { gridRun, threePages } from '../support/grid-run.ts';
import { noOffice, officeSheets } from '../support/office.ts';
import { sampleRun } from '../support/sample-run.ts';
import { unzip } from '../support/spreadsheet.ts';

const input = sampleRun('fr');
const tables = tablesOf(input);
const cell = (sheet: string, row: number, column: string) => {
  const table = tables.find(({ name }) => name === sheet);
  return table?.rows[row]?.[table.columns.findIndex(({ title }) => title === column)];
};

describe('tables', () => {
  test('are procedures, indicators, findings, documents and human channels, in the language of the report', () => {
    expect(tables.map(({ name }) => name)).toEqual(['Démarches', 'Indicateurs', 'Constats', 'Pièces', 'Voies humaines']);
    expect(tablesOf(sampleRun('en')).map(({ name }) => name)).toEqual([
      'Procedures',
      'Indicators',
      'Findings',
      'Documents',
      'Human channels',
    ]);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('hold everything once', () => {
    const { scorecards } = input;
    const indicators = scorecards.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.indicators));
    expect(tables.map(({ rows }) => rows.length)).toEqual([
      scorecards.length,
      indicators.length,
      indicators.flatMap(({ findings }) => findings).length,
      scorecards.flatMap(({ documents }) => documents?.items ?? []).length,
      scorecards.flatMap(({ channels }) =>
        channels === null
          ? []
          : [...channels.phone, ...channels.counter, ...channels.post, ...channels.relay, ...channels.online],
      ).length,
    ]);
  });

  test('keep phones as texts, days as dates, figures as numbers', () => {
    expect(cell('Démarches', 0, 'relevée le')).toEqual({ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(cell('Démarches', 0, 'parcours rejoués')).toEqual(expect.any(Number));
    expect(tables[4]?.rows.some((row) => typeof row[3] === 'string' && /^\+33\d{9}$/.test(row[3]))).toBe(true);
  });
});

test('a text longer than a cell is cut, and says so', () => {
  const text = fitting('é😀'.repeat(20_000));
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text.endsWith(' […]')).toBe(true);
  expect(text.isWellFormed()).toBe(true);
});

test.each(Object.keys(workbookReporters))('%s gives the same bytes for the same run', async (name) => {
  const [one, two] = [await workbookReporters[name]?.render(input), await workbookReporters[name]?.render(input)];
  expect(one?.notices).toEqual([]);
  expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(two?.bytes ?? []))).toBe(true);
});

test('xlsx has a header that stays, filters, and texts that stay texts when they are edited', async () => {
  const files = unzip((await workbookReporters['xlsx']?.render(input))?.bytes ?? new Uint8Array());
  const sheet = files.get('xl/worksheets/sheet3.xml')?.toString() ?? '';
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toMatch(/<autoFilter ref="A1:N\d+"\/>/);
  expect(sheet).not.toContain('<f>');
  expect(files.get('xl/styles.xml')?.toString()).toContain('quotePrefix="1"');
});

const skipped = noOffice === undefined ? '' : ` (${noOffice})`;

describe.skipIf(noOffice !== undefined)(`opened by LibreOffice${skipped}`, () => {
  /** What LibreOffice is to show of a day, or of nothing. */
  const shown = (value: { readonly date: string } | null): string => value?.date ?? '';
  const folded = (text: string): string => text.replace(/[\t ]+/g, ' ').trim();

  test.each([
    ['spreadsheet', 'classeur.ods'],
    ['xlsx', 'classeur.xlsx'],
  ])(
    '%s holds every cell of the five sheets',
    async (name, file) => {
      const bytes = (await workbookReporters[name]?.render(input))?.bytes ?? new Uint8Array();
      const read = officeSheets(bytes, file);
      expect([...read.keys()].toSorted()).toEqual(tables.map((table) => table.name).toSorted());
      for (const { name: sheet, columns, rows } of tables) {
        const [header, ...lines] = read.get(sheet) ?? [];
        expect(header?.map(folded)).toEqual(columns.map(({ title }) => title));
        expect(lines).toHaveLength(rows.length);
        for (const [rank, row] of rows.entries())
          for (const [column, value] of row.entries()) {
            const got = folded(lines[rank]?.[column] ?? '');
            if (typeof value === 'number') expect(Number(got.replace(',', '.'))).toBeCloseTo(value, 2);
            else if (value === null || typeof value === 'object') expect(got).toBe(shown(value));
            else expect(got.replaceAll('\ufffd', '')).toBe(clean(value));
          }
      }
    },
    180_000,
  );

  test('RGAA’s grid has its sheets and its statuses', async () => {
    const { bytes } = (await fileReporters['ods']?.render(gridRun(threePages))) ?? { bytes: new Uint8Array() };
    const read = officeSheets(bytes, 'grille.ods');
    expect([...read.keys()]).toEqual(expect.arrayContaining(['P01', 'P02', 'P03', 'BaseDeCalcul', 'Échantillon']));
    const rows = read.get('P02')?.slice(3) ?? [];
    expect(rows).toHaveLength(106);
    expect(rows.map((row) => row[1])).toEqual(expect.arrayContaining(['1.1', '13.12']));
    expect(rows[0]?.[3]).toBe('NC');
    // The base of figures is formulas: LibreOffice computes them to what we wrote.
    const base = read.get('BaseDeCalcul')?.slice(2) ?? [];
    expect(base[0]?.slice(1, 6)).toEqual(['1.1', 'NC', 'C', 'NC', 'C']);
  }, 180_000);
});

/** Text as a cell holds it, without the mark of what was unsafe. */
function clean(text: string): string {
  return fitting(text)
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/(?![\t\n])[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ufffd]/gu, '')
    .replace(/[\t ]+/g, ' ')
    .trim();
}
