import { attribute } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { rawTextOf } from '../../page/read-page.ts';
import type { Preparation, Prepared } from '../preparation.ts';
import { complexTables } from './complex.ts';
import { isData, tablesOf, type Table } from './model.ts';
import { tiedTitle } from './titles.ts';

/** The first rows of a table, as a person would tell them. */
function sketch({ rows, width, cells }: Table): string {
  const head = rows
    .slice(0, 2)
    .map((row) => row.map(({ element }) => rawTextOf(element).slice(0, 30)).join(' | '))
    .join(' // ');
  return `${rows.length} × ${width} (${cells.filter(({ header }) => header).length} th) : ${head}`;
}

const prepared = (table: Table, name?: string): Prepared => ({
  element: table.element,
  context: sketch(table),
  ...(name === undefined || name === '' ? {} : { name }),
});

const summary: Preparation = {
  criterion: '5.2',
  question: say(
    'Le résumé de ce tableau complexe aide-t-il à comprendre comment il est organisé ?',
    'Does the summary of this complex table help to understand how it is organised?',
  ),
  of: (page) =>
    complexTables(page).flatMap((table) => {
      const text = attribute(table.element, 'summary') ?? '';
      return text.trim() === '' ? [] : [prepared(table, text)];
    }),
};

const complex: Preparation = {
  criterion: '5.1',
  question: say(
    'Ce tableau est-il complexe (en-têtes ailleurs que sur la première ligne ou la première colonne), et a-t-il alors un résumé ?',
    'Is this table complex (headers elsewhere than in the first row or column), and does it then have a summary?',
  ),
  of: (page) => tablesOf(page).flatMap((table) => (isData(table) ? [prepared(table)] : [])),
};

const reading: Preparation = {
  criterion: '5.3',
  question: say(
    'Lu cellule après cellule, ce tableau de mise en forme reste-t-il compréhensible ?',
    'Read cell after cell, does this layout table stay understandable?',
  ),
  of: (page) =>
    tablesOf(page).flatMap((table) =>
      table.presentation
        ? [{ element: table.element, name: rawTextOf(table.element).slice(0, 200), context: sketch(table) }]
        : [],
    ),
};

const titles: Preparation = {
  criterion: '5.5',
  question: say(
    'Ce titre dit-il clairement et brièvement ce que contient le tableau ?',
    'Does this title say clearly and briefly what the table holds?',
  ),
  of: (page) =>
    tablesOf(page).flatMap((table) => {
      const title = isData(table) ? tiedTitle(page, table) : '';
      return title === '' ? [] : [prepared(table, title)];
    }),
};

const headers: Preparation = {
  criterion: '5.6',
  question: say(
    'Chaque en-tête de colonne et de ligne de ce tableau est-il balisé comme tel ?',
    'Is every column and row header of this table marked up as one?',
  ),
  of: (page) => tablesOf(page).flatMap((table) => (isData(table) ? [prepared(table)] : [])),
};

const association: Preparation = {
  criterion: '5.7',
  question: say(
    'Chaque cellule de ce tableau est-elle reliée à ses en-têtes par la bonne technique (scope, ou id et headers) ?',
    'Is each cell of this table tied to its headers by the right technique (scope, or id and headers)?',
  ),
  of: (page) => tablesOf(page).flatMap((table) => (isData(table) ? [prepared(table)] : [])),
};

/** What a person is asked about tables. */
export const preparations: readonly Preparation[] = [complex, summary, reading, titles, headers, association];
