import { attribute } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import type { Hit, PageCheck } from '../check.ts';
import { isData, tablesOf, type Cell, type Table } from './model.ts';

const scopes = new Set(['row', 'col', 'rowgroup', 'colgroup']);

const scopeOf = ({ element }: Cell): string => (attribute(element, 'scope') ?? '').trim().toLowerCase();

/** True when a header says by itself what cells it heads: `scope`, an `id` to refer to, a role. */
function isTied({ element }: Cell): boolean {
  return ['scope', 'id', 'role'].some((name) => (attribute(element, name) ?? '').trim() !== '');
}

/** Headers of the first row and of the first column, when the table is a plain grid with both. */
export function bothAxes({
  cells,
  width,
  rows,
}: Table): { readonly top: readonly Cell[]; readonly side: readonly Cell[] } | undefined {
  const isPlain = cells.every(({ columns, rows: high }) => columns === 1 && high === 1);
  if (!isPlain || width < 2 || rows.length < 2) return undefined;
  const headers = cells.filter(({ header, filled }) => header && filled);
  const top = headers.filter(({ row, column }) => row === 0 && column > 0);
  const side = headers.filter(({ row, column }) => row > 0 && column === 0);
  const inside = cells.filter(({ row, column }) => row > 0 && column > 0);
  const whole = top.length === width - 1 && side.length === rows.length - 1;
  return whole && inside.length > 0 && inside.every(({ header }) => !header) ? { top, side } : undefined;
}

const untied: PageCheck = {
  id: 'headers-of-two-axes-without-scope',
  criterion: '5.7',
  tests: ['5.7.1'],
  // RGAA wants it written; browsers guess it, and WCAG is content with that.
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce tableau a des en-têtes de colonne et de ligne : écrivez scope="col" sur les premiers et scope="row" sur les seconds.',
    'This table has column and row headers: write scope="col" on the former and scope="row" on the latter.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table) => {
      const axes = isData(table) ? bothAxes(table) : undefined;
      const untied = axes === undefined ? [] : [...axes.top, ...axes.side].filter((cell) => !isTied(cell));
      return untied.length === 0 ? [] : [{ element: table.element }];
    }),
};

const unknown: PageCheck = {
  id: 'scope-unknown',
  criterion: '5.7',
  tests: ['5.7.2'],
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'La valeur de scope n’existe pas : écrivez "col" pour un en-tête de colonne, "row" pour un en-tête de ligne.',
    'This value of scope does not exist: write "col" for a column header, "row" for a row header.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table) =>
      isData(table)
        ? table.cells.flatMap((cell): readonly Hit[] => {
            const scope = scopeOf(cell);
            return cell.element.name === 'th' && scope !== '' && !scopes.has(scope) ? [{ element: cell.element }] : [];
          })
        : [],
    ),
};

/** Columns that hold a cell of data, and rows that do. */
function dataOf({ cells }: Table): { readonly columns: ReadonlySet<number>; readonly rows: ReadonlySet<number> } {
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (const { header, column, columns: wide, row, rows: high } of cells) {
    if (header) continue;
    for (let at = column; at < column + wide; at += 1) columns.add(at);
    for (let at = row; at < row + high && at < cells.length; at += 1) rows.add(at);
  }
  return { columns, rows };
}

const crossed: PageCheck = {
  id: 'scope-on-wrong-axis',
  criterion: '5.7',
  tests: ['5.7.2'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Cet en-tête annonce l’autre axe : scope="col" sur un en-tête de ligne, ou scope="row" sur un en-tête de colonne. Inversez la valeur.',
    'This header announces the other axis: scope="col" on a row header, or scope="row" on a column header. Swap the value.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table) => {
      if (!isData(table)) return [];
      const data = dataOf(table);
      return table.cells.flatMap((cell): readonly Hit[] => {
        if (!cell.header || !cell.filled || cell.columns > 1 || cell.rows > 1) return [];
        const scope = scopeOf(cell);
        const heads = { columns: data.columns.has(cell.column), rows: data.rows.has(cell.row) };
        const wrong = (scope === 'row' && !heads.rows && heads.columns) || (scope === 'col' && !heads.columns && heads.rows);
        return wrong ? [{ element: cell.element }] : [];
      });
    }),
};

/** Whether headers say what they head. */
export const scopeChecks: readonly PageCheck[] = [untied, unknown, crossed];
