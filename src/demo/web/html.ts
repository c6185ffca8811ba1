/** A piece of HTML that is safe to print as it is. */
export interface Markup {
  readonly markup: string;
}

/** What an HTML template accepts: texts are escaped, markup is printed as it is, `false` and `undefined` print nothing. */
export type Printable = string | number | false | undefined | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes a text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** Marks a text of ours as HTML. Never for what a visitor typed. */
export function trusted(markup: string): Markup {
  return { markup };
}

function print(value: Printable): string {
  if (value === false || value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map((part) => part.markup).join('');
}

/** Template tag: HTML in which every value is escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return trusted(strings.reduce((text, part, index) => text + print(values[index - 1]) + part));
}
