import { html, type Markup, type Piece } from './template.ts';

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => Piece;
  /** The cell that names the row. */
  readonly header?: true;
  readonly kind?: 'number' | 'letter-cell';
}

/**
 * A table with its caption and scopes, which becomes a list of cards on a narrow screen. The roles are written out because a
 * browser forgets a table's meaning as soon as CSS changes its display.
 */
export function table<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): Markup {
  const heading = (column: Column<T>): Markup =>
    html`<th scope="col" role="columnheader" ${column.kind === undefined ? '' : html` class="${column.kind}"`}>
      ${column.title}
    </th>`;
  const cell = (column: Column<T>, row: T): Markup =>
    column.header === true
      ? html`<th scope="row" role="rowheader">${column.cell(row)}</th>`
      : html`<td role="cell" data-label="${column.title}" ${column.kind === undefined ? '' : html` class="${column.kind}"`}>
          ${column.cell(row)}
        </td>`;
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(heading)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${columns.map((column) => cell(column, row))}
          </tr> `,
      )}
    </tbody>
  </table>`;
}
