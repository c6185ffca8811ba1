import { say } from '../../../../method/say.ts';
import { childrenOf } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import { laysOutPage } from './layout.ts';
import { isUnmarked, tablesOf, type Table } from './model.ts';

/** Rows and columns under which a grid of cells may be anything. */
const smallest = 2;

/** Cells of `thead` that are no headers, when the table has no header at all and something to head. */
function headlessHead({ element, cells, presentation, whole }: Table): boolean {
  if (presentation || !whole || cells.some(({ header }) => header)) return false;
  const head = childrenOf(element).find(({ name }) => name === 'thead');
  if (head === undefined) return false;
  const rows = new Set(childrenOf(head));
  const inHead = cells.filter((cell) => cell.element.parent !== null && rows.has(cell.element.parent as never));
  const below = cells.filter((cell) => !inHead.includes(cell) && cell.filled);
  return inHead.filter(({ filled }) => filled).length >= smallest && below.length >= smallest;
}

const unmarkedHeaders: PageCheck = {
  id: 'header-cells-not-headers',
  criterion: '5.6',
  tests: ['5.6.1'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Les cellules de <thead> sont des <td> : faites-en des en-têtes de colonne (<th scope="col">).',
    'The cells of <thead> are <td>: make them column headers (<th scope="col">).',
  ),
  on: (page) => tablesOf(page).flatMap((table) => (headlessHead(table) ? [{ element: table.element }] : [])),
};

/** A grid of cells of which nothing says whether it is data or layout. */
function isAmbiguous(table: Table): boolean {
  const filled = table.cells.filter((cell) => cell.filled);
  return isUnmarked(table) && !laysOutPage(table) && filled.length > 0;
}

/** True when it is wide and high enough to be data. */
const isGrid = ({ rows, width }: Table): boolean => rows.length >= smallest && width >= smallest;

const maybeLayout: PageCheck = {
  id: 'unmarked-table-layout',
  criterion: '5.3',
  tests: ['5.3.1'],
  wcag: [],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Ce tableau n’a ni en-tête ni role="presentation". S’il met en forme : 5.3 n’est pas respecté ; s’il présente des données : voyez 5.6.',
    'This table has neither header nor role="presentation". If it is for layout, 5.3 is not met; if it shows data, see 5.6.',
  ),
  on: (page) => tablesOf(page).flatMap((table) => (isAmbiguous(table) ? [{ element: table.element }] : [])),
};

const maybeData: PageCheck = {
  id: 'unmarked-table-data',
  criterion: '5.6',
  tests: ['5.6.1', '5.6.2'],
  wcag: ['1.3.1'],
  proof: 'review',
  impact: 'serious',
  message: say(
    'Ce tableau n’a aucun en-tête. S’il présente des données, 5.6 n’est pas respecté : balisez ses en-têtes avec <th>.',
    'This table has no header. If it shows data, 5.6 is not met: mark up its headers with <th>.',
  ),
  on: (page) => tablesOf(page).flatMap((table) => (isAmbiguous(table) && isGrid(table) ? [{ element: table.element }] : [])),
};

/** Headers that are not marked up. */
export const headerChecks: readonly PageCheck[] = [unmarkedHeaders, maybeLayout, maybeData];
