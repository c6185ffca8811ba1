import { xmlEscape } from '../xml.ts';
import { columnName, fitting, type Cell, type Sheet } from './sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Ranks of the cell styles, as `styles` lists them. */
const style = { head: 1, text: 2, day: 3 } as const;

/** `_x000D_` in a text would be read as a character (ECMA-376, ST_Xstring). */
const stringXml = (text: string): string => xmlEscape(text).replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_');

/** Days since 30 December 1899, which is how Excel counts. */
const serial = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

function textCell(place: string, text: string, rank: number): string {
  return `<c r="${place}" t="inlineStr" s="${rank}"><is><t xml:space="preserve">${stringXml(fitting(text))}</t></is></c>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="${style.day}"><v>${serial(cell.date)}</v></c>`;
  return textCell(place, cell, style.text);
}

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(({ width }, rank) => `<col min="${rank + 1}" max="${rank + 1}" width="${width}" customWidth="1"/>`);
  const titles = columns.map(({ title }, rank) => textCell(`${columnName(rank)}1`, title, style.head));
  const lines = rows.map(
    (row, at) => `<row r="${at + 2}">${row.map((cell, rank) => cellXml(cell, `${columnName(rank)}${at + 2}`)).join('')}</row>\n`,
  );
  const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return `${head}<worksheet xmlns="${main}"><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>
${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

/** Text cells have the format “text” and a quote before them: what looks like a formula stays a text even when it is edited. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E3FD"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const each = (sheets: readonly Sheet[], line: (rank: number, sheet: Sheet) => string): string =>
  sheets.map((sheet, rank) => line(rank + 1, sheet)).join('');

function contentTypes(sheets: readonly Sheet[]): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = each(
    sheets,
    (rank) => `<Override PartName="/xl/worksheets/sheet${rank}.xml" ContentType="${kind}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${parts}</Types>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const names = each(sheets, (rank, { name }) => `<sheet name="${stringXml(name)}" sheetId="${rank}" r:id="rId${rank}"/>`);
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names}</sheets></workbook>`;
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const targets = each(
    sheets,
    (rank) => `<Relationship Id="rId${rank}" Type="${relations}/worksheet" Target="worksheets/sheet${rank}.xml"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${targets}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
}

/** Files of an Office Open XML workbook (ECMA-376) made of these sheets. */
export function xlsxFiles(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, rank): [string, string] => [`xl/worksheets/sheet${rank + 1}.xml`, sheetXml(sheet)]),
  ]);
}
