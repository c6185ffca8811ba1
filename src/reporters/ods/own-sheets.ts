import { escapeXml, linesOfCell } from './cell-text.ts';

/** What a cell of our own sheets holds. */
export interface Cell {
  readonly text?: string;
  /** OpenFormula, without `of:=`; `text` (or `number`) is its present result. */
  readonly formula?: string;
  readonly number?: number;
  readonly style?: 'title' | 'head' | 'wrap' | 'status';
  /** Name of a list of values that the cell takes. */
  readonly choice?: 'status' | 'exemption';
}

export type Row = readonly (Cell | string)[];

/** A sheet of our own. */
export interface OwnSheet {
  readonly name: string;
  /** Widths of the columns, in centimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Range of statuses to colour: `D4:D109`. */
  readonly coloured?: string;
}

function cellXml(given: Cell | string): string {
  const { text, formula, number, style, choice } = typeof given === 'string' ? ({ text: given } as Cell) : given;
  const attributes = [
    style === undefined ? '' : ` table:style-name="${style}"`,
    choice === undefined ? '' : ` table:content-validation-name="${choice}"`,
    formula === undefined ? '' : ` table:formula="of:=${escapeXml(formula)}"`,
  ].join('');
  if (number !== undefined)
    return `<table:table-cell${attributes} office:value-type="float" office:value="${number}"><text:p>${number}</text:p></table:table-cell>`;
  if (text === undefined || text === '') return `<table:table-cell${attributes}/>`;
  const lines = linesOfCell(text).map((line) => `<text:p>${escapeXml(line)}</text:p>`);
  return `<table:table-cell${attributes} office:value-type="string">${lines.join('')}</table:table-cell>`;
}

/** Colours of the statuses, as conditions so that they follow what a person types. */
function colours(name: string, range: string): string {
  const [from = '', to = ''] = range.split(':');
  const conditions = (['C', 'NC', 'NA', 'NT'] as const)
    .map(
      (status) =>
        `<calcext:condition calcext:apply-style-name="is-${status}" calcext:value="=&quot;${status}&quot;" calcext:base-cell-address="${name}.${from}"/>`,
    )
    .join('');
  return `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="${name}.${from}:${name}.${to}">${conditions}</calcext:conditional-format></calcext:conditional-formats>`;
}

function sheetXml({ name, widths, rows, coloured }: OwnSheet): string {
  const columns = widths.map((width) => `<table:table-column table:style-name="w${width * 10}"/>`).join('');
  const lines = rows.map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`).join('\n');
  return `<table:table table:name="${escapeXml(name)}">${columns}\n${lines}\n${coloured === undefined ? '' : colours(name, coloured)}</table:table>`;
}

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['of', 'urn:oasis:names:tc:opendocument:xmlns:of:1.2'],
  ['manifest', 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
] as const;

const declared = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');

function choice(name: string, values: readonly string[]): string {
  const list = values.map((value) => `&quot;${value}&quot;`).join(';');
  return `<table:content-validation table:name="${name}" table:condition="of:cell-content-is-in-list(${list})" table:allow-empty-cell="false" table:display-list="unsorted"><table:error-message table:message-type="stop" table:display="true"/></table:content-validation>`;
}

function cellStyle(name: string, cell: string, text = ''): string {
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"${cell}/><style:text-properties${text}/></style:style>`;
}

const bold = ' fo:font-weight="bold"';

/** `content.xml` of a spreadsheet made of these sheets. */
export function contentXml(sheets: readonly OwnSheet[]): string {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))].map(
    (width) =>
      `<style:style style:name="w${width * 10}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`,
  );
  const styles = [
    cellStyle('title', '', ` fo:font-size="14pt"${bold}`),
    cellStyle('head', ' fo:background-color="#e3e3fd"', bold),
    cellStyle('wrap', ''),
    cellStyle('status', '', bold),
  ];
  const choices = [choice('status', ['C', 'NC', 'NA', 'NT']), choice('exemption', ['D', 'N'])];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${declared} office:version="1.3"><office:automatic-styles>${[...widths, ...styles].join('')}</office:automatic-styles><office:body><office:spreadsheet><table:content-validations>${choices.join('')}</table:content-validations>
${sheets.map(sheetXml).join('\n')}
</office:spreadsheet></office:body></office:document-content>
`;
}

/** `styles.xml`: the named styles of the colours (contrast of at least 7 with black). */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${declared} office:version="1.3"><office:styles>${(
  [
    ['C', '#c6efce'],
    ['NC', '#ffc9c9'],
    ['NA', '#e5e5e5'],
    ['NT', '#fff2b3'],
  ] as const
)
  .map(([status, colour]) =>
    cellStyle(`is-${status}`, ` fo:background-color="${colour}"`, ' fo:color="#000000"').replace(
      '<style:style ',
      '<style:style style:parent-style-name="Default" ',
    ),
  )
  .join('')}</office:styles></office:document-styles>
`;

/** `META-INF/manifest.xml` of such a file. */
export const manifestXml = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>
`;
