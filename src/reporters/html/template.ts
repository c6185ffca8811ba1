import { cleanText } from '../clean-text.ts';

const made = Symbol('markup');

/** Markup that needs no more escaping. Only this module makes it: a page's text cannot pass for it. */
export interface Markup {
  readonly [made]: string;
}

/** What a template may hold: texts and numbers are escaped, markup is kept, lists are joined, absences are left out. */
export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for an HTML text or a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

function print(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  if (made in piece) return piece[made];
  return piece.map(print).join('');
}

/** Tagged template that escapes by default. Attribute values must be quoted in the template. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = strings.map((text, index) => text + (index < pieces.length ? print(pieces[index]) : ''));
  return { [made]: parts.join('') };
}

/** Markup that this program wrote itself (a constant style sheet, a drawing already cleaned). Never for a page's text. */
export function trusted(markup: string): Markup {
  return { [made]: markup };
}

/** The finished string. */
export function toHtml(markup: Markup): string {
  return markup[made];
}
