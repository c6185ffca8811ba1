import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { childrenOf, descendantsOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole, roleOf } from '../../page/role.ts';

/** A cell and where it stands. */
export interface Cell {
  readonly element: PageElement;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** A `th`, or a role of header. */
  readonly header: boolean;
  /** True when it says something: text, picture or field. */
  readonly filled: boolean;
}

/** A `table` that assistive technologies meet, with its cells in places. */
export interface Table {
  readonly element: PageElement;
  /** True when a role takes away its nature of table. */
  readonly presentation: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly cells: readonly Cell[];
  readonly width: number;
  /** Marks that only a table of data carries: `<th>`, `<caption>`, `scope`… */
  readonly marks: readonly string[];
  /** False when it was too large to be read whole: nothing is concluded. */
  readonly whole: boolean;
}

const cellsRead = 4000;
/** Bound of HTML for `colspan`. */
const widest = 1000;

const headerRoles = new Set(['columnheader', 'rowheader']);
const sections = new Set(['thead', 'tbody', 'tfoot']);
const speaking = new Set([
  'img',
  'svg',
  'input',
  'select',
  'textarea',
  'button',
  'u-frame',
  'object',
  'video',
  'audio',
  'canvas',
]);

function span(cell: PageElement, name: string): number {
  const read = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(read) ? 1 : Math.min(Math.max(read, 1), widest);
}

export function isFilled(cell: PageElement): boolean {
  if (rawTextOf(cell) !== '') return true;
  for (const element of descendantsOf(cell)) if (speaking.has(element.name)) return true;
  return false;
}

/** Rows of the table itself, not of tables inside it. */
function rowsOf(table: PageElement): readonly PageElement[] {
  return childrenOf(table)
    .flatMap((child) => (sections.has(child.name) ? childrenOf(child) : [child]))
    .filter(({ name }) => name === 'tr');
}

function isHeader(cell: PageElement): boolean {
  const role = explicitRole(cell);
  return role === undefined ? cell.name === 'th' : headerRoles.has(role);
}

/** Columns that a cell of a row above still takes, by column: rows left. */
type Taken = Map<number, number>;

function place(row: PageElement, index: number, taken: Taken): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const element of childrenOf(row)) {
    if ((element.name !== 'td' && element.name !== 'th') || attribute(element, 'data-u-hidden') === 'display') continue;
    while ((taken.get(column) ?? 0) > 0) column += 1;
    if (column >= widest) break;
    const columns = span(element, 'colspan');
    const rows = span(element, 'rowspan');
    cells.push({ element, row: index, column, columns, rows, header: isHeader(element), filled: isFilled(element) });
    if (rows > 1) for (let at = column; at < column + columns; at += 1) taken.set(at, rows);
    column += columns;
  }
  for (const [at, left] of taken) taken.set(at, left - 1);
  return cells;
}

function read(element: PageElement): Table {
  const rows: (readonly Cell[])[] = [];
  const taken: Taken = new Map();
  let count = 0;
  const sources = rowsOf(element);
  for (const row of sources) {
    if (count > cellsRead) break;
    const cells = isExposed(row) ? place(row, rows.length, taken) : [];
    if (cells.length === 0) continue;
    count += cells.length;
    rows.push(cells);
  }
  const cells = rows.flat();
  const width = cells.reduce((widest, { column, columns }) => Math.max(widest, column + columns), 0);
  return {
    element,
    presentation: roleOf(element) === 'presentation',
    rows,
    cells,
    width,
    marks: marksOf(element),
    whole: count <= cellsRead,
  };
}

const tables = new WeakMap<ReadPage, readonly Table[]>();

/** Tables of the page that are exposed and the site’s own, in order. Read once for a page. */
export function tablesOf(page: ReadPage): readonly Table[] {
  const known = tables.get(page);
  if (known !== undefined) return known;
  const own = page.tagged('table').filter((table) => isExposed(table) && isOwnContent(page, table));
  const all = own.map(read);
  tables.set(page, all);
  return all;
}

/** Elements of the table itself, those of tables inside it left out. */
export function* withinTable(table: PageElement): Generator<PageElement> {
  const waiting = childrenOf(table).toReversed();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    if (element.name !== 'table') waiting.push(...childrenOf(element).toReversed());
  }
}

/** Text of its caption, when it has one. */
export function captionOf(table: PageElement): PageElement | undefined {
  return childrenOf(table).find(({ name }) => name === 'caption');
}

function marksOf(element: PageElement): readonly string[] {
  const marks = new Set<string>();
  if ((attribute(element, 'summary') ?? '').trim() !== '') marks.add('summary');
  for (const inside of withinTable(element)) {
    if (inside.name === 'caption' || inside.name === 'th' || inside.name === 'thead' || inside.name === 'tfoot')
      marks.add(`<${inside.name}>`);
    const role = explicitRole(inside);
    if (role !== undefined && headerRoles.has(role)) marks.add(`role="${role}"`);
    if (inside.name !== 'td') continue;
    for (const name of ['scope', 'headers', 'axis']) if (Object.hasOwn(inside.attribs, name)) marks.add(name);
  }
  return [...marks];
}

/** True when the author says that the table is one of data, and something in it is data. */
export function isData(table: Table): boolean {
  return !table.presentation && table.whole && table.marks.length > 0 && table.cells.some((cell) => !cell.header && cell.filled);
}

/** True when nothing says whether the table is one of data or of layout. */
export function isUnmarked(table: Table): boolean {
  const role = explicitRole(table.element);
  return !table.presentation && role === undefined && table.cells.length > 0 && table.marks.length === 0;
}

/** Letters and digits only, in lower case: what two titles that say the same have in common. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
