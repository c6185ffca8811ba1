import { attribute } from '../../../../language/html/tree.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { Compliance } from '../compliance.ts';
import { bothAxes } from './scopes.ts';
import { captionOf, isData, tablesOf, type Table } from './model.ts';
import { hasLooseTitle, tiedTitle } from './titles.ts';

const scope = (cell: { readonly element: Table['element'] }): string => (attribute(cell.element, 'scope') ?? '').toLowerCase();

/** Headers on the first row only, over a plain grid: `scope` may be left out, and is right when written (special case of 5.7). */
function isSimplyTied(table: Table): boolean {
  const { cells } = table;
  const plain = cells.every(({ columns, rows }) => columns === 1 && rows === 1);
  if (!plain || cells.some(({ element }) => Object.hasOwn(element.attribs, 'headers'))) return false;
  const headers = cells.filter(({ header }) => header);
  const axes = bothAxes(table);
  if (axes !== undefined)
    return axes.top.every((cell) => scope(cell) === 'col') && axes.side.every((cell) => scope(cell) === 'row');
  const top = cells.filter(({ row }) => row === 0);
  return headers.length === top.length && top.every((cell) => cell.header && ['', 'col'].includes(scope(cell)));
}

/** Every table is known to be of data or of layout, and there is at least one of the kind. */
function settled(page: ReadPage, wanted: 'data' | 'layout'): readonly Table[] {
  const all = tablesOf(page).filter(({ cells }) => cells.length > 0);
  const known = all.every((table) => table.presentation || isData(table));
  return known ? all.filter(({ presentation }) => (wanted === 'layout') === presentation) : [];
}

/** Tables made of roles are for a person. */
const madeOfRoles = (page: ReadPage): boolean =>
  page.having('role').some((element) => /^\s*(?:table|grid|treegrid)\b/i.test(attribute(element, 'role') ?? ''));

const title: Compliance = {
  criterion: '5.4',
  id: 'table-titles-in-captions',
  holds: (page) => {
    const data = settled(page, 'data');
    const captioned = data.every(
      (table) => captionOf(table.element) !== undefined && tiedTitle(page, table) !== '' && !hasLooseTitle(table),
    );
    return data.length > 0 && captioned && !madeOfRoles(page);
  },
};

const association: Compliance = {
  criterion: '5.7',
  id: 'plain-tables-with-headers',
  holds: (page) => {
    const data = settled(page, 'data');
    return data.length > 0 && data.every(isSimplyTied) && !madeOfRoles(page);
  },
};

const bare: Compliance = {
  criterion: '5.8',
  id: 'layout-tables-without-data-markup',
  holds: (page) => {
    const layout = settled(page, 'layout');
    return layout.length > 0 && layout.every((table) => table.whole && table.marks.length === 0);
  },
};

/** What the simple patterns prove of tables. */
export const compliances: readonly Compliance[] = [title, association, bare];
