import { unpack } from './archive.ts';
import { gridSheets, layout, notTheGrid, parseContent, statusRows, type StatusRow } from './grid-layout.ts';
import { cellAt, textOf } from './sheet.ts';

/** A page of a grid that a person filled in. */
export interface FilledPage {
  /** `P01`… */
  readonly sheet: string;
  readonly name: string;
  readonly url: string;
  readonly rows: readonly (StatusRow & { readonly changes: string })[];
}

/** A grid that a person filled in. */
export interface FilledGrid {
  /** Name in the sample sheet, `` when none. */
  readonly auditor: string;
  readonly pages: readonly FilledPage[];
}

/** Reads an audit grid: ours, or a copy of the official model. Formulas are not computed: what is read is what was last shown. @throws BadTemplate. */
export async function readGrid(bytes: Uint8Array): Promise<FilledGrid> {
  const content = (await unpack(bytes))?.get('content.xml');
  if (content === undefined) throw notTheGrid();
  const { sample, places } = gridSheets(parseContent(new TextDecoder().decode(content)));
  return {
    auditor: textOf(cellAt(sample, layout.auditor, 1)).trim(),
    pages: places.map(({ sheet, row, url }) => ({
      sheet: sheet.name,
      name: textOf(cellAt(sample, row, 1)).trim(),
      url,
      rows: statusRows(sheet).map((one) => ({ ...one, changes: textOf(cellAt(sheet, one.row, layout.changes)).trim() })),
    })),
  };
}
