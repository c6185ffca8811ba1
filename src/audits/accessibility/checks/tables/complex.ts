import { attribute } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { referred } from '../../page/name.ts';
import { childrenOf, closest, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import { captionOf, foldTitle, isData, tablesOf, type Table } from './model.ts';

/** Rows of data under which a table may be a mere heading of something else. */
const rowsOfData = 2;

/**
 * True for a table of data whose header stands on two rows, one heading a group of columns of the other: the plainest of complex tables.
 * Others may be complex too; they are not told apart from simple ones for certain.
 */
export function hasTwoHeaderRows(table: Table): boolean {
  const [first, second] = table.rows;
  if (first === undefined || second === undefined || !isData(table)) return false;
  const grouping = first.some(({ header, filled, columns }) => header && filled && columns > 1 && columns < table.width);
  const grouped = second.filter(({ header, filled, column }) => header && filled && column > 0);
  const allHeaders = [...first, ...second].every(({ header, filled }) => header || !filled);
  const data = table.rows.slice(2).filter((row) => row.some(({ header, filled }) => !header && filled));
  return grouping && allHeaders && grouped.length >= 2 && data.length >= rowsOfData;
}

/** Every header stands on the first row or in the first column. */
export function isSimple(table: Table): boolean {
  return table.whole && table.cells.every(({ header, row, column }) => !header || row === 0 || column === 0);
}

/** Words that may sum up a table: where RGAA accepts them, and where it does not but a person should see them. */
function summariesOf(page: ReadPage, { element }: Table): readonly string[] {
  const caption = captionOf(element);
  const figure = closest(element, ({ name }) => name === 'figure');
  const described = referred(page, element, 'aria-describedby').map((target) => rawTextOf(target));
  const texts = [
    attribute(element, 'summary') ?? '',
    caption === undefined ? '' : rawTextOf(caption),
    ...described,
    figure !== undefined && childrenOf(figure).some(({ name }) => name === 'figcaption') ? 'figcaption' : '',
    ...['aria-description', 'aria-label', 'aria-labelledby', 'title'].map((name) => attribute(element, name) ?? ''),
  ];
  return texts.filter((text) => text.trim() !== '');
}

/** Tables that are complex for certain. */
export function complexTables(page: ReadPage): readonly Table[] {
  return tablesOf(page).filter(hasTwoHeaderRows);
}

const missing: PageCheck = {
  id: 'complex-table-without-summary',
  criterion: '5.1',
  tests: ['5.1.1'],
  // A technique of RGAA: WCAG asks for no summary.
  wcag: [],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce tableau complexe (en-têtes sur deux lignes) n’a pas de résumé : dites dans <caption>, au besoin masqué, comment il est organisé.',
    'This complex table (headers on two rows) has no summary: say in <caption>, hidden if need be, how it is organised.',
  ),
  on: (page) =>
    complexTables(page).flatMap((table) => (summariesOf(page, table).length === 0 ? [{ element: table.element }] : [])),
};

const inCaption: PageCheck = {
  id: 'complex-table-caption-only',
  criterion: '5.1',
  tests: ['5.1.1'],
  wcag: [],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Ce tableau est complexe : son titre contient-il un résumé qui explique comment il est organisé ?',
    'This table is complex: does its caption hold a summary that explains how it is organised?',
  ),
  on: (page) =>
    complexTables(page).flatMap((table) => {
      const written = (attribute(table.element, 'summary') ?? '').trim() !== '';
      return !written && summariesOf(page, table).length > 0 ? [{ element: table.element }] : [];
    }),
};

/** Summaries that are the name of the field that holds them. */
const emptyWords = new Set([
  'resume',
  'résumé',
  'résumé du tableau',
  'summary',
  'table summary',
  'tableau',
  'table',
  'description',
  'todo',
]);

const repeated: PageCheck = {
  id: 'summary-says-nothing',
  criterion: '5.2',
  tests: ['5.2.1'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le résumé de ce tableau complexe répète son titre ou ne dit rien : expliquez comment le tableau est organisé.',
    'The summary of this complex table repeats its caption or says nothing: explain how the table is organised.',
  ),
  on: (page) =>
    complexTables(page).flatMap(({ element }) => {
      const summary = foldTitle(attribute(element, 'summary') ?? '');
      const caption = captionOf(element);
      const title = caption === undefined || !isExposed(caption) ? '' : foldTitle(rawTextOf(caption));
      return summary !== '' && (summary === title || emptyWords.has(summary)) ? [{ element }] : [];
    }),
};

/** Summaries of complex tables. */
export const complexChecks: readonly PageCheck[] = [missing, inCaption, repeated];
