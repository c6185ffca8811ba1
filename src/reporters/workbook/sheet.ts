/** A cell of a workbook: a text is never a formula, a date is a day (`YYYY-MM-DD`). */
export type Cell = string | number | { readonly date: string } | null;

/** A column: its title, its width in characters. */
export interface Column {
  readonly title: string;
  readonly width: number;
}

/** One sheet: a table whose first row is its header. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnName(rank: number): string {
  const last = String.fromCodePoint(65 + (rank % 26));
  return rank < 26 ? last : columnName(Math.floor(rank / 26) - 1) + last;
}

/** The day of a moment in ISO 8601, as a cell; empty when it is none. */
export function dayOf(iso: string): Cell {
  return /^\d{4}-\d{2}-\d{2}/u.test(iso) ? { date: iso.slice(0, 10) } : null;
}

/** Longest text of a cell in every spreadsheet. */
const longest = 32_767;
const cut = ' […]';

/** Text that fits in a cell; where it was cut is said in it. */
export function fitting(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - cut.length).toWellFormed()}${cut}`;
}

/** Rows that every spreadsheet takes, header included. */
export const rowsKept = 1_048_576;
