import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import type { Session } from '../web/session.ts';

/** A field of the second procedure: named, but its error is only printed near it (planted). */
export interface PlainField {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly optional?: boolean;
  readonly autocomplete?: string;
  readonly type?: 'text' | 'email' | 'file';
  readonly options?: readonly string[];
}

/** Names of the fields that were refused. */
export type Refused = ReadonlySet<string>;

/** Label, control, and “Le champ … doit être…” when it was refused. */
export function plainField(field: PlainField, { answers, files }: Session, refused: Refused): Markup {
  const { name, label, type = 'text' } = field;
  const value = answers.get(name) ?? '';
  const received = files.get(name);
  return html`<div class="champ">
    <label for="${name}">${label}${field.optional === true ? '' : ' *'}</label>
    ${
      field.options === undefined
        ? html`<input
            type="${type}"
            id="${name}"
            name="${name}"
            ${field.autocomplete !== undefined && html`autocomplete="${field.autocomplete}"`}
            ${type !== 'file' && html`value="${value}"`}
          />`
        : choices(field, value)
    }
    ${received !== undefined && html`<span>Fichier transmis : ${received.name}</span>`}
    ${field.note !== undefined && html`<p class="note">${field.note}</p>`}
    ${refused.has(name) && html`<p class="message-erreur">Le champ « ${label} » doit être obligatoirement renseigné afin de poursuivre la demande.</p>`}
  </div>`;
}

function choices({ name, options = [] }: PlainField, value: string): Markup {
  return html`<select id="${name}" name="${name}">
    <option value="">Choisir</option>
    ${options.map((option) => html`<option ${option === value && html`selected`}>${option}</option>`)}
  </select>`;
}
