import type { Localized } from '../model/localized.ts';
import type { FileReporter, RenderInput, RenderedFile } from '../model/run.ts';
import { pack, packPlain } from './ods/archive.ts';
import { odsFiles } from './workbook/ods-files.ts';
import { rowsKept, type Sheet } from './workbook/sheet.ts';
import { tablesOf } from './workbook/tables.ts';
import { xlsxFiles } from './workbook/xlsx-files.ts';

/** Sheets cut at the rows that spreadsheets take, and what is to be said of it. */
function bounded(sheets: readonly Sheet[]): { readonly sheets: readonly Sheet[]; readonly notices: readonly Localized[] } {
  const most = rowsKept - 1;
  const notices = sheets
    .filter(({ rows }) => rows.length > most)
    .map(({ name, rows }) => ({
      fr: `La feuille « ${name} » a ${rows.length} lignes : les ${most} premières y sont, un tableur n’en prend pas plus. « --format csv » les a toutes.`,
      en: `The sheet “${name}” has ${rows.length} rows: the first ${most} are in it, a spreadsheet takes no more. “--format csv” has them all.`,
    }));
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, most) })), notices };
}

async function render(
  input: RenderInput,
  packed: (sheets: readonly Sheet[], at: Date) => Promise<Uint8Array>,
): Promise<RenderedFile> {
  const { sheets, notices } = bounded(tablesOf(input));
  return { bytes: await packed(sheets, new Date(input.run.startedAt)), notices };
}

/**
 * `usager.ods`: a workbook for those who investigate or compare: procedures, indicators, findings, documents, human channels, one sheet each, to sort and filter.
 * Phones and identifiers are texts, days are dates, no cell is a formula. OpenDocument 1.3.
 */
export const spreadsheet: FileReporter = {
  extension: 'ods',
  file: 'usager.ods',
  render: (input) => render(input, (sheets, at) => pack(odsFiles(sheets), at)),
};

/** `usager.xlsx`: the same as Office Open XML. */
export const xlsx: FileReporter = {
  extension: 'xlsx',
  file: 'usager.xlsx',
  render: (input) => render(input, (sheets, at) => packPlain(xlsxFiles(sheets), at)),
};
