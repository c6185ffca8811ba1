import { attribute } from '../../../../language/html/tree.ts';
import type { Concern } from '../absence.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { isSimple } from './complex.ts';
import { isData, tablesOf, type Table } from './model.ts';
import { hasLooseTitle, tiedTitle } from './titles.ts';

const tableRole = /^\s*(?:table|grid|treegrid)\b/i;

const madeOfRoles = (page: ReadPage): boolean =>
  page.having('role').some((element) => tableRole.test(attribute(element, 'role') ?? ''));

/** A frame that was not read could hold one: those that were read are in the snapshot. */
function tabled(page: ReadPage): boolean {
  return page.tagged('table').length > 0 || madeOfRoles(page) || hasUnreadFrame(page);
}

/** A kind of table that may be absent although there are tables: true where nothing can be said, or there is no table at all. */
function somewhere(is: (page: ReadPage, table: Table) => boolean): (page: ReadPage) => boolean {
  return (page) => {
    const tables = tablesOf(page).filter(({ cells }) => cells.length > 0);
    return tables.length === 0 || madeOfRoles(page) || hasUnreadFrame(page) || tables.some((table) => is(page, table));
  };
}

const mayBeComplex = (_: ReadPage, table: Table): boolean => !table.presentation && !(isData(table) && isSimple(table));
const mayHaveTitle = (page: ReadPage, table: Table): boolean =>
  !table.presentation && (!isData(table) || tiedTitle(page, table) !== '' || hasLooseTitle(table));

/** No table of any kind; or only tables that the criterion does not speak of, by what their markup says. */
export const absences: readonly Concern[] = [
  { what: 'table', criteria: ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'], certainty: 'certain', present: tabled },
  { what: 'complex table', criteria: ['5.1', '5.2'], certainty: 'likely', suffices: true, present: somewhere(mayBeComplex) },
  { what: 'table title', criteria: ['5.4', '5.5'], certainty: 'likely', suffices: true, present: somewhere(mayHaveTitle) },
  {
    what: 'layout table',
    criteria: ['5.3', '5.8'],
    certainty: 'likely',
    suffices: true,
    present: somewhere((_, table) => !isData(table)),
  },
  {
    what: 'data table',
    criteria: ['5.6', '5.7'],
    certainty: 'likely',
    suffices: true,
    present: somewhere((_, table) => !table.presentation),
  },
];
