import { linesOfCell } from './cell-text.ts';

const tableNs = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const officeNs = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const textNs = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const calcextNs = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';

/** A sheet of a parsed spreadsheet. */
export interface Sheet {
  readonly name: string;
  readonly element: Element;
}

function childElements(parent: Element): readonly Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === 1) found.push(child as Element);
  return found;
}

const isTable = (element: Element, ...names: readonly string[]): boolean =>
  element.namespaceURI === tableNs && names.includes(element.localName);

/** Sheets of a document, in order. */
export function sheetsOf(document: Document): readonly Sheet[] {
  const tables = document.getElementsByTagNameNS(tableNs, 'table');
  return Array.from(tables, (element) => ({ name: element.getAttributeNS(tableNs, 'name') ?? '', element }));
}

/** Rows of a sheet, in groups and headers too. */
function rowsOf(parent: Element): readonly Element[] {
  return childElements(parent).flatMap((child) => {
    if (isTable(child, 'table-row')) return [child];
    return isTable(child, 'table-row-group', 'table-header-rows', 'table-rows') ? rowsOf(child) : [];
  });
}

function repeated(element: Element, name: string): number {
  const count = Number(element.getAttributeNS(tableNs, name));
  return Number.isInteger(count) && count > 1 ? count : 1;
}

function setRepeated(element: Element, name: string, count: number): void {
  if (count > 1) element.setAttributeNS(tableNs, `table:${name}`, String(count));
  else element.removeAttributeNS(tableNs, name);
}

/** The element at a rank of a list where one element may stand for several: it is split so that it stands for that rank alone. */
function at(elements: readonly Element[], rank: number, attribute: string): Element | undefined {
  let before = 0;
  for (const element of elements) {
    const count = repeated(element, attribute);
    if (rank >= before + count) {
      before += count;
      continue;
    }
    const [left, right] = [rank - before, before + count - rank - 1];
    for (const [part, where] of [
      [left, element],
      [right, element.nextSibling],
    ] as const) {
      if (part === 0) continue;
      const copy = element.cloneNode(true) as Element;
      setRepeated(copy, attribute, part);
      element.parentNode?.insertBefore(copy, where);
    }
    setRepeated(element, attribute, 1);
    return element;
  }
  return undefined;
}

/** A cell by its row and column, from 0; undefined beyond the sheet. */
export function cellAt({ element }: Sheet, row: number, column: number): Element | undefined {
  const found = at(rowsOf(element), row, 'number-rows-repeated');
  if (found === undefined) return undefined;
  const cells = childElements(found).filter((child) => isTable(child, 'table-cell', 'covered-table-cell'));
  return at(cells, column, 'number-columns-repeated');
}

/** Text of a cell, its paragraphs on lines. */
export function textOf(cell: Element | undefined): string {
  if (cell === undefined) return '';
  const paragraphs = childElements(cell).filter(({ localName, namespaceURI }) => namespaceURI === textNs && localName === 'p');
  return paragraphs.map(({ textContent }) => textContent ?? '').join('\n');
}

/** Replaces what a cell holds by a text (never a formula); empty, it holds nothing. Its style and validation stay. */
export function setText(cell: Element, text: string): void {
  const document = cell.ownerDocument;
  for (const name of ['value', 'string-value', 'date-value', 'time-value', 'boolean-value', 'currency', 'value-type'])
    cell.removeAttributeNS(officeNs, name);
  cell.removeAttributeNS(tableNs, 'formula');
  cell.removeAttributeNS(calcextNs, 'value-type');
  for (const child of childElements(cell)) cell.removeChild(child);
  if (text === '' || document === null) return;
  cell.setAttributeNS(officeNs, 'office:value-type', 'string');
  for (const line of linesOfCell(text)) {
    const paragraph = document.createElementNS(textNs, 'text:p');
    paragraph.appendChild(document.createTextNode(line));
    cell.appendChild(paragraph);
  }
}

/**
 * Forgets the results of the formulas of a sheet, which were those of the empty grid: the spreadsheet computes them again when it opens the file. The
 * formulas stay.
 */
export function forgetResults({ element }: Sheet, isStale: (formula: string) => boolean = () => true): void {
  for (const cell of Array.from(element.getElementsByTagNameNS(tableNs, 'table-cell'))) {
    const formula = cell.getAttributeNS(tableNs, 'formula');
    if (formula === null || formula === '' || !isStale(formula)) continue;
    for (const name of ['value', 'string-value', 'value-type']) cell.removeAttributeNS(officeNs, name);
    cell.removeAttributeNS(calcextNs, 'value-type');
    for (const child of childElements(cell)) cell.removeChild(child);
  }
}
