import { XMLSerializer } from '@xmldom/xmldom';
import type { Lang, Localized } from '../../model/localized.ts';
import { linesOf } from '../grid/cell-words.ts';
import type { SampleCell, SamplePage } from '../grid/pages.ts';
import { gridSheets, layout, notTheGrid, parseContent, statusRows, type Place } from './grid-layout.ts';
import { cellAt, forgetResults, setText, textOf, type Sheet } from './sheet.ts';

/** Pages of the model that are examples, and a row that is free. */
const example = /^(?:https?:\/\/)?www\.site\.fr\b|^$/;

function put(sheet: Sheet, row: number, column: number, text: string): void {
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined) setText(cell, text);
}

/** Writes the statuses of a page in its sheet; a status that a person typed there before is kept. Returns how many were. */
function fillPage(sheet: Sheet, cells: ReadonlyMap<string, SampleCell>, lang: Lang): number {
  let kept = 0;
  for (const { row, criterion, status } of statusRows(sheet)) {
    const cell = cells.get(criterion);
    if (cell === undefined) throw notTheGrid();
    if (status !== '' && status !== 'NT') {
      kept += 1;
      continue;
    }
    put(sheet, row, layout.status, cell.status);
    const lines = linesOf(cell, lang);
    if (lines.length > 0 && textOf(cellAt(sheet, row, layout.changes)) === '') put(sheet, row, layout.changes, lines.join('\n'));
  }
  return kept;
}

/** A sheet that no page uses: all NA, as the model advises, unless a person typed something there. */
function fillUnused(sheet: Sheet): void {
  const rows = statusRows(sheet);
  if (rows.some(({ status }) => status !== '' && status !== 'NT')) return;
  for (const { row } of rows) put(sheet, row, layout.status, 'NA');
}

/** The sheet of each page: the one that already bears its address, else the next one that is free. */
function assign(places: readonly Place[], pages: readonly SamplePage[]): ReadonlyMap<Place, SamplePage> {
  const taken = new Map<Place, SamplePage>();
  const waiting = pages.filter((page) => {
    const own = places.find((place) => page.url !== '' && place.url === page.url && !taken.has(place));
    if (own !== undefined) taken.set(own, page);
    return own === undefined;
  });
  const free = places.filter((place) => example.test(place.url) && !taken.has(place));
  for (const [rank, page] of waiting.entries()) {
    const place = free[rank];
    if (place !== undefined) taken.set(place, page);
  }
  return taken;
}

function notices(left: readonly SamplePage[], capacity: number, kept: number): readonly Localized[] {
  const names = left.map(({ name }) => name).join(' ; ');
  return [
    ...(left.length === 0
      ? []
      : [
          {
            fr: `${left.length} page(s) n’ont pas trouvé place dans les ${capacity} feuilles du modèle : ${names}. Ajoutez des feuilles et étendez « BaseDeCalcul », ou produisez la grille sans --template.`,
            en: `${left.length} page(s) did not fit in the ${capacity} sheets of the model: ${names}. Add sheets and extend “BaseDeCalcul”, or make the grid without --template.`,
          },
        ]),
    ...(kept === 0
      ? []
      : [
          {
            fr: `${kept} statut(s) déjà remplis dans votre copie ont été gardés.`,
            en: `${kept} status(es) already filled in your copy were kept.`,
          },
        ]),
  ];
}

/** A page’s line of the sample, and its sheet. */
function fillPlace(sample: Sheet, { sheet, row }: Place, page: SamplePage, lang: Lang): number {
  put(sample, row, 0, sheet.name);
  put(sample, row, 1, page.name);
  put(sample, row, 2, page.url);
  return fillPage(sheet, new Map(page.cells.map((cell) => [cell.criterion, cell])), lang);
}

/** Formulas of a page’s sheet whose result changes: its title and address. Those that recall the criteria do not. */
const speaksOfSample = (formula: string): boolean => formula.includes('chantillon');

/** Content of the person’s own copy of the official grid, filled: cells D and F of the pages, and the list of the sample. All else is theirs. */
export function fillTemplate(
  xml: string,
  pages: readonly SamplePage[],
  lang: Lang,
): { readonly xml: string; readonly notices: readonly Localized[] } {
  const document = parseContent(xml);
  const { sheets, sample, places } = gridSheets(document);
  const own = new Set(places.map(({ sheet }) => sheet));
  const taken = assign(places, pages);
  let kept = 0;
  for (const place of places) {
    const page = taken.get(place);
    if (page !== undefined) kept += fillPlace(sample, place, page, lang);
    else if (example.test(place.url)) {
      for (const column of [0, 1, 2]) put(sample, place.row, column, '');
      fillUnused(place.sheet);
    }
  }
  for (const sheet of sheets) forgetResults(sheet, own.has(sheet) ? speaksOfSample : undefined);
  const used = new Set(taken.values());
  const left = pages.filter((page) => !used.has(page));
  return { xml: new XMLSerializer().serializeToString(document), notices: notices(left, places.length, kept) };
}
