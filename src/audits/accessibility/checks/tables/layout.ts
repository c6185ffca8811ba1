import type { PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { roleOf } from '../../page/role.ts';
import type { Hit, PageCheck } from '../check.ts';
import { isUnmarked, tablesOf, withinTable, type Table } from './model.ts';

/** What makes up a page, and is never a datum in a cell. */
const partsOfPage = new Set(['main', 'banner', 'contentinfo']);

const isPartOfPage = (element: PageElement): boolean =>
  element.name === 'main' || element.name === 'h1' || partsOfPage.has(roleOf(element));

/** True when the table certainly lays out the page: one of its cells holds the main content, the page’s header or footer, or its first title. */
export function laysOutPage(table: Table): boolean {
  if (!isUnmarked(table)) return false;
  for (const element of withinTable(table.element)) if (isPartOfPage(element) && isExposed(element)) return true;
  return false;
}

const unsaid: PageCheck = {
  id: 'layout-table-without-role',
  criterion: '5.3',
  tests: ['5.3.1'],
  // A technique of RGAA: WCAG asks for no role on a table of layout.
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce tableau met la page en forme : ajoutez role="presentation", ou placez les contenus avec une feuille de styles.',
    'This table lays out the page: add role="presentation", or place the contents with a style sheet.',
  ),
  on: (page) => tablesOf(page).flatMap((table) => (laysOutPage(table) ? [{ element: table.element }] : [])),
};

const marked: PageCheck = {
  id: 'layout-table-with-data-markup',
  criterion: '5.8',
  tests: ['5.8.1'],
  // The role takes the meaning away from these tags: WCAG is content with it, RGAA is not.
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce tableau se dit de mise en forme et garde du balisage de tableau de données : retirez ce balisage, ou retirez role="presentation".',
    'This table says it is for layout and keeps the markup of a data table: remove that markup, or remove role="presentation".',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table): readonly Hit[] => {
      const marks = table.presentation ? table.marks : [];
      if (marks.length === 0) return [];
      const list = marks.join(', ');
      return [
        {
          element: table.element,
          message: say(
            `Ce tableau se dit de mise en forme et garde du balisage de tableau de données (${list}) : retirez ce balisage, ou retirez role="presentation".`,
            `This table says it is for layout and keeps the markup of a data table (${list}): remove that markup, or remove role="presentation".`,
          ),
        },
      ];
    }),
};

/** Tables that lay things out. */
export const layoutChecks: readonly PageCheck[] = [unsaid, marked];
