/** A piece of a line: words, or something to copy as it is (an id, a path). */
export type Piece = string | { readonly code: string };

/** Words of a page as they are: each form of text escapes them in its own way. */
export type Line = string | readonly Piece[];

/** A text made of titles, paragraphs, lists and tables, before it has a form (Markdown, terminal). */
export type Block =
  | { readonly kind: 'title'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const title = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'title', level, text });
export const paragraph = (text: Line): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', header, rows }];
