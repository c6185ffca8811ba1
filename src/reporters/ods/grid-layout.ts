import { DOMParser } from '@xmldom/xmldom';
import { BadTemplate } from './bad-template.ts';
import { cellAt, sheetsOf, textOf, type Sheet } from './sheet.ts';

/** Where things are in DINUM’s model of an audit grid (RGAA 4.1.2, 23 April 2026), and in ours, rows and columns from 0. */
export const layout = {
  sample: 'Échantillon',
  /** Row of the auditor’s name, in the second column. */
  auditor: 3,
  /** First row of the list of pages: number, title, address. */
  firstPage: 8,
  /** First of the 106 rows of a page’s sheet: criterion in B, status in D, exemption in E, changes to make in F. */
  firstCriterion: 3,
  criterion: 1,
  status: 3,
  changes: 5,
} as const;

/** The refusal of a file that is not such a grid. */
export function notTheGrid(): BadTemplate {
  return new BadTemplate({
    fr: 'Ce fichier n’est pas le modèle de grille d’audit du RGAA 4.1.2 (feuilles « Échantillon », « P01 »…) : donnez une copie du fichier .ods de la DINUM, ou de celui que produit « usager report --format ods ».',
    en: 'This file is not the model of an RGAA 4.1.2 audit grid (sheets “Échantillon”, “P01”…): give a copy of DINUM’s .ods file, or of the one that “usager report --format ods” makes.',
  });
}

/** `content.xml` of a spreadsheet. @throws BadTemplate for what is not XML. */
export function parseContent(xml: string): Document {
  const wrong: string[] = [];
  const note = (message: string): void => {
    wrong.push(message);
  };
  const parser = new DOMParser({ locator: {}, errorHandler: { warning: () => undefined, error: note, fatalError: note } });
  const document = parser.parseFromString(xml, 'text/xml');
  if (wrong.length > 0 || document === undefined) throw notTheGrid();
  return document;
}

/** One of the 106 rows of a page’s sheet. */
export interface StatusRow {
  readonly row: number;
  readonly criterion: string;
  readonly status: string;
}

/** Rows of the 106 criteria of a page’s sheet: their number, and what they say. */
export function statusRows(sheet: Sheet): readonly StatusRow[] {
  return Array.from({ length: 106 }, (_, rank) => {
    const row = layout.firstCriterion + rank;
    return {
      row,
      criterion: textOf(cellAt(sheet, row, layout.criterion)).trim(),
      status: textOf(cellAt(sheet, row, layout.status)).trim(),
    };
  });
}

/** A page’s sheet and its line of the sample. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly url: string;
}

/** The sheets of a grid. @throws BadTemplate when it has no sample or no page. */
export function gridSheets(document: Document): {
  readonly sheets: readonly Sheet[];
  readonly sample: Sheet;
  readonly places: readonly Place[];
} {
  const sheets = sheetsOf(document);
  const sample = sheets.find(({ name }) => name === layout.sample);
  const own = sheets.filter(({ name }) => /^P\d{2,3}$/.test(name));
  if (sample === undefined || own.length === 0) throw notTheGrid();
  const places = own.map((sheet, rank): Place => {
    const row = layout.firstPage + rank;
    return { sheet, row, url: textOf(cellAt(sample, row, 2)).trim() };
  });
  return { sheets, sample, places };
}
