import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { childrenOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { explicitRole, roleOf } from '../../page/role.ts';
import type { Hit, PageCheck } from '../check.ts';
import { tablesOf, type Cell, type Table } from './model.ts';

/** Ids that cells refer to by `headers`. */
function referredIds({ cells }: Table): ReadonlySet<string> {
  return new Set(cells.flatMap(({ element }) => (attribute(element, 'headers') ?? '').split(/\s+/, 50)));
}

/**
 * Headers of the first row under which no row has a cell. A row of one cell under three headers or more may be a message (“no result”): then nothing is
 * certain.
 */
function orphansOf(table: Table): readonly Hit[] {
  const [first, ...below] = table.rows;
  if (first === undefined || table.presentation || !table.whole || below.length === 0) return [];
  if (!first.every(({ header }) => header) || !below.some((row) => row.some(({ header, filled }) => !header && filled)))
    return [];
  const covered = new Set<number>();
  for (const { row, column, columns, rows } of table.cells) {
    if (row === 0 && rows === 1) continue;
    for (let at = column; at < column + columns; at += 1) covered.add(at);
  }
  const ids = referredIds(table);
  const isOrphan = ({ element, column, columns, filled }: Cell): boolean => {
    const taken = Array.from({ length: columns }, (_, at) => column + at).some((at) => covered.has(at));
    return filled && !taken && !ids.has(attribute(element, 'id') ?? '\n');
  };
  const message = below.length === 1 && below[0]?.length === 1 && table.width > 2;
  return first.filter(isOrphan).map(({ element }) => (message ? { element, doubtful: true as const } : { element }));
}

const rowish = new Set(['rowgroup']);
const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function ariaRows(element: PageElement): readonly PageElement[] {
  return childrenOf(element).flatMap((child) => {
    const role = roleOf(child);
    return role === 'row' ? [child] : rowish.has(role) ? childrenOf(child).filter((row) => roleOf(row) === 'row') : [];
  });
}

/** The same in a grid made of roles, when its rows are plain: every child of a row is a cell, none spans. */
function ariaOrphans(element: PageElement): readonly Hit[] {
  const [first, ...below] = ariaRows(element).filter(isExposed);
  if (first === undefined || below.length === 0) return [];
  const heads = childrenOf(first);
  const spanning = (cell: PageElement): boolean =>
    Object.hasOwn(cell.attribs, 'aria-colspan') || Object.hasOwn(cell.attribs, 'aria-colindex') || !cellRoles.has(roleOf(cell));
  if (!heads.every((head) => roleOf(head) === 'columnheader')) return [];
  if ([first, ...below].some((row) => Object.hasOwn(row.attribs, 'aria-owns') || childrenOf(row).some(spanning))) return [];
  const longest = Math.max(...below.map((row) => childrenOf(row).length));
  const message = below.length === 1 && longest === 1 && heads.length > 2;
  if (longest === 0 || message) return [];
  return heads.slice(longest).flatMap((head) => (isExposed(head) && rawTextOf(head) !== '' ? [{ element: head }] : []));
}

const gridRoles = new Set(['table', 'grid', 'treegrid']);

function grids(page: ReadPage): readonly PageElement[] {
  return page
    .having('role')
    .filter((element) => element.name !== 'table' && gridRoles.has(explicitRole(element) ?? ''))
    .filter((element) => isExposed(element) && isOwnContent(page, element));
}

const headsNothing: PageCheck = {
  id: 'header-without-cell',
  criterion: '5.7',
  tests: ['5.7.1'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Aucune cellule ne se trouve sous cet en-tête de colonne : complétez les lignes du tableau, ou retirez l’en-tête.',
    'No cell stands under this column header: complete the rows of the table, or remove the header.',
  ),
  on: (page) => [...tablesOf(page).flatMap(orphansOf), ...grids(page).flatMap(ariaOrphans)],
};

/** Headers that head nothing. */
export const orphanChecks: readonly PageCheck[] = [headsNothing];
