import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';

/** A row of the form: its text stands in the next cell and is tied to nothing (planted). */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly type?: 'text' | 'password' | 'file';
  readonly options?: readonly string[];
}

/** Names of the fields that were refused. */
export type Refused = ReadonlySet<string>;

/** The rows of a page. A refused field turns red, without a word; what was typed is never shown again (planted). */
export function rows(all: readonly Row[], refused: Refused): Markup {
  return html`<table class="saisie" cellspacing="0">
    ${all.map(
      (row) =>
        html`<tr>
          <td class="lib">${row.text}</td>
          <td>${control(row, refused.has(row.name))}</td>
        </tr>`,
    )}
  </table>`;
}

/** The button of a page. */
export function bar(label: string): Markup {
  return html`<div class="barre"><input class="btn" type="submit" value="${label}" /></div>`;
}

function control({ name, type = 'text', options }: Row, refused: boolean): Markup {
  const look = refused ? 'zone ko' : 'zone';
  if (options === undefined) return html`<input class="${look}" type="${type}" name="${name}" />`;
  return html`<select class="${look}" name="${name}">
    <option value=""></option>
    ${options.map((option) => html`<option>${option}</option>`)}
  </select>`;
}
