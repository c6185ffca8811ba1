import { attribute, isText, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { childrenOf, parentOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import { captionOf, foldTitle, isData, tablesOf, type Table } from './model.ts';

/** “Tableau 3 – Barème”, “Table 2: rates”. */
const numbered = /^(?:tableau|table)\s{1,3}(?:n\s?[°o]\s?)?(?:\d{1,3}|[ivx]{1,5})\s{0,3}[:.–—-]\s{0,3}\p{L}/iu;
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Title that the author tied to the table, by any of the means of RGAA. */
export function tiedTitle(page: ReadPage, { element }: Table): string {
  const { text, from } = nameOf(page, element);
  return from === 'none' ? '' : text;
}

/** The element just before, when no text stands between. */
function justBefore(element: PageElement): PageElement | undefined {
  const siblings = parentOf(element)?.childNodes ?? [];
  for (let at = siblings.indexOf(element) - 1; at >= 0; at -= 1) {
    const node = siblings[at];
    if (node === undefined) return undefined;
    if (isText(node) && node.data.trim() !== '') return undefined;
    if ('attribs' in node) return node;
  }
  return undefined;
}

/** A line just before the table that numbers it as a title does. */
function looseTitle(table: Table): PageElement | undefined {
  const before = justBefore(table.element);
  if (before === undefined || !isExposed(before)) return undefined;
  const text = rawTextOf(before);
  return text.length <= 200 && numbered.test(text) ? before : undefined;
}

/** A first row of one cell over the whole width. */
function titleRow({ rows, width }: Table): PageElement | undefined {
  const [first] = rows;
  const [cell] = first ?? [];
  return rows.length > 2 && width > 1 && first?.length === 1 && cell?.columns === width && cell.filled ? cell.element : undefined;
}

/** True when something looks like a title and is not tied to the table. */
export const hasLooseTitle = (table: Table): boolean => (looseTitle(table) ?? titleRow(table)) !== undefined;

const untied: PageCheck = {
  id: 'table-title-not-tied',
  criterion: '5.4',
  tests: ['5.4.1'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le titre de ce tableau n’est pas associé au tableau : mettez-le dans <caption>.',
    'The title of this table is not tied to it: put it in <caption>.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table): readonly Hit[] => {
      if (!isData(table) || tiedTitle(page, table) !== '') return [];
      const loose = looseTitle(table);
      if (loose === undefined) return [];
      return [headings.has(loose.name) ? { element: loose, doubtful: true } : { element: loose }];
    }),
};

const inCell: PageCheck = {
  id: 'table-title-in-cell',
  criterion: '5.4',
  tests: ['5.4.1'],
  wcag: ['1.3.1'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'La première ligne n’a qu’une cellule : si c’est le titre du tableau, mettez-le dans <caption>.',
    'The first row has a single cell: if it is the title of the table, put it in <caption>.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table) => {
      const cell = isData(table) && tiedTitle(page, table) === '' ? titleRow(table) : undefined;
      return cell === undefined ? [] : [{ element: cell }];
    }),
};

const emptyWords = new Set(
  [
    'tableau',
    'table',
    'titre',
    'titre du tableau',
    'table title',
    'table caption',
    'caption',
    'title',
    'légende',
    'legende',
    'légende du tableau',
  ].concat(['sans titre', 'untitled', 'todo', 'lorem ipsum', 'tableau de données', 'data table']),
);
const numberOnly = /^(?:tableau|table)(?: n)? ?\d{1,3}$/;

const meaningless: PageCheck = {
  id: 'table-title-says-nothing',
  criterion: '5.5',
  tests: ['5.5.1'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le titre de ce tableau ne dit rien de ce qu’il contient : nommez son contenu.',
    'The title of this table says nothing of what it holds: name its content.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table) => {
      const title = isData(table) ? foldTitle(tiedTitle(page, table)) : '';
      return emptyWords.has(title) || numberOnly.test(title) ? [{ element: table.element }] : [];
    }),
};

const emptyCaption: PageCheck = {
  id: 'table-caption-empty',
  criterion: '5.5',
  tests: ['5.5.1'],
  wcag: ['1.3.1'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'La balise <caption> de ce tableau est vide : écrivez-y un titre, ou retirez-la.',
    'The <caption> of this table is empty: write a title in it, or remove it.',
  ),
  on: (page) =>
    tablesOf(page).flatMap((table) => {
      const caption = isData(table) ? captionOf(table.element) : undefined;
      return caption !== undefined && isExposed(caption) && tiedTitle(page, table) === '' ? [{ element: caption }] : [];
    }),
};

const words = ({ cells }: Table): string =>
  cells
    .slice(0, 40)
    .map(({ element }) => rawTextOf(element))
    .join('|');

const sameTitle: PageCheck = {
  id: 'tables-with-same-title',
  criterion: '5.5',
  tests: ['5.5.1'],
  wcag: ['1.3.1'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Un autre tableau de la page porte le même titre et dit autre chose : chaque titre doit dire de quoi parle son tableau.',
    'Another table of the page has the same title and says something else: each title must say what its table is about.',
  ),
  on: (page) => {
    const titled = tablesOf(page).filter((table) => isData(table) && tiedTitle(page, table) !== '');
    const groups = Map.groupBy(titled, (table) => foldTitle(tiedTitle(page, table)));
    return [...groups.values()].flatMap((same) => {
      const different = new Set(same.map(words)).size > 1;
      return different ? same.map(({ element }) => ({ element, quote: attribute(element, 'title') ?? tiedQuote(element) })) : [];
    });
  },
};

function tiedQuote(element: PageElement): string {
  const caption = childrenOf(element).find(({ name }) => name === 'caption');
  return caption === undefined ? '<table>' : rawTextOf(caption).slice(0, 200);
}

/** Titles of tables. */
export const titleChecks: readonly PageCheck[] = [untied, inCell, meaningless, emptyCaption, sameTitle];
