import { xmlEscape } from '../xml.ts';
import { columnName, fitting, type Cell, type Sheet } from './sheet.ts';

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['config', 'urn:oasis:names:tc:opendocument:xmlns:config:1.0'],
] as const;

const declared = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Tabs and runs of spaces would be folded: one space is written for each run, which is how a person reads them. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${line.replace(/[\t ]+/gu, ' ')}</text:p>`)
    .join('');

function cellXml(cell: Cell): string {
  if (cell === null || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === 'object')
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.date}"><text:p>${cell.date}</text:p></table:table-cell>`;
  return `<table:table-cell table:style-name="text" office:value-type="string">${paragraphs(xmlEscape(fitting(cell)))}</table:table-cell>`;
}

function sheetXml({ name, columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width }) => `<table:table-column table:style-name="w${width}" table:default-cell-style-name="text"/>`,
  );
  const titles = columns.map(
    ({ title }) =>
      `<table:table-cell table:style-name="head" office:value-type="string">${paragraphs(xmlEscape(title))}</table:table-cell>`,
  );
  const lines = rows.map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>\n`);
  return `<table:table table:name="${xmlEscape(name)}">${widths.join('')}\n<table:table-header-rows><table:table-row>${titles.join('')}</table:table-row></table:table-header-rows>\n${lines.join('')}</table:table>`;
}

/** The buttons that sort and filter, over each whole table. */
function filters(sheets: readonly Sheet[]): string {
  const ranges = sheets.map(({ name, columns, rows }, rank) => {
    const sheet = `$'${xmlEscape(name.replaceAll("'", "''"))}'`;
    const range = `${sheet}.A1:${sheet}.${columnName(columns.length - 1)}${rows.length + 1}`;
    return `<table:database-range table:name="filter${rank + 1}" table:target-range-address="${range}" table:display-filter-buttons="true"/>`;
  });
  return `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

function content(sheets: readonly Sheet[]): string {
  const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))].map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(2)}cm"/></style:style>`,
  );
  const wrap = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"';
  const styles = [
    '<number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>',
    '<number:text-style style:name="as-text"><number:text-content/></number:text-style>',
    `<style:style style:name="text" style:family="table-cell" style:data-style-name="as-text">${wrap}/></style:style>`,
    `<style:style style:name="day" style:family="table-cell" style:data-style-name="iso">${wrap}/></style:style>`,
    `<style:style style:name="head" style:family="table-cell">${wrap} fo:background-color="#e3e3fd"/><style:text-properties fo:font-weight="bold"/></style:style>`,
  ];
  return `${head}<office:document-content ${declared} office:version="1.3"><office:automatic-styles>${[...widths, ...styles].join('')}</office:automatic-styles><office:body><office:spreadsheet>
${sheets.map(sheetXml).join('\n')}
${filters(sheets)}</office:spreadsheet></office:body></office:document-content>
`;
}

const item = (name: string, type: string, value: string | number): string =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;

/** The header stays in sight: two is “frozen” for the split mode. */
function settings(sheets: readonly Sheet[]): string {
  const frozen =
    item('VerticalSplitMode', 'short', 2) +
    item('VerticalSplitPosition', 'int', 1) +
    item('PositionBottom', 'int', 1) +
    item('ActiveSplitRange', 'short', 2);
  const tables = sheets.map(
    ({ name }) => `<config:config-item-map-entry config:name="${xmlEscape(name)}">${frozen}</config:config-item-map-entry>`,
  );
  return `${head}<office:document-settings ${declared} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${tables.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>
`;
}

const manifest = `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>
`;

/** Files of an OpenDocument spreadsheet made of these sheets. */
export function odsFiles(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  return new Map([
    ['content.xml', content(sheets)],
    ['settings.xml', settings(sheets)],
    ['META-INF/manifest.xml', manifest],
  ]);
}
