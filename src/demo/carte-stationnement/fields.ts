import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import type { ReceivedFile } from '../web/session.ts';

/** A refused entry: which field, and what to do about it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A text field. Every field is required unless `optional`. */
export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly autocomplete: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly inputMode?: 'numeric';
  readonly short?: boolean;
  readonly optional?: boolean;
}

/** Message for a field, if it was refused. */
export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

/** A labelled text field with its hint, and its error tied to it. */
export function textField(field: TextField, value: string, error: string | undefined): Markup {
  const { name, hint } = field;
  const described = describedBy(name, hint, error);
  return html`<div class="champ${error === undefined ? '' : ' refuse'}">
    <label for="${name}">${field.label}${field.optional === true && optionalMark}</label>
    ${hintAndError(name, hint, error)}
    <input
      id="${name}"
      name="${name}"
      type="${field.type ?? 'text'}"
      value="${value}"
      autocomplete="${field.autocomplete}"
      ${field.inputMode !== undefined && html`inputmode="${field.inputMode}"`}
      ${field.short === true && html`class="court"`}
      ${field.optional !== true && html`required`}
      ${described !== '' && html`aria-describedby="${described}"`}
      ${error !== undefined && html`aria-invalid="true"`}
    />
  </div>`;
}

/** A file field: formats and size beside it, and the file already received when there is one. */
export function fileField(
  field: { readonly name: string; readonly label: string; readonly hint: string; readonly accept: string },
  received: ReceivedFile | undefined,
  error: string | undefined,
): Markup {
  const { name, hint } = field;
  return html`<div class="champ${error === undefined ? '' : ' refuse'}">
    <label for="${name}">${field.label}</label>
    ${hintAndError(name, hint, error)}
    ${received !== undefined && html`<p class="recu" id="${name}-recu">Fichier reçu : ${received.name}</p>`}
    <input
      id="${name}"
      name="${name}"
      type="file"
      accept="${field.accept}"
      ${received === undefined && html`required`}
      aria-describedby="${describedBy(name, hint, error)}${received === undefined ? '' : ` ${name}-recu`}"
      ${error !== undefined && html`aria-invalid="true"`}
    />
  </div>`;
}

/** A question with radio buttons, named by its legend. */
export function choiceField(
  field: { readonly name: string; readonly legend: string; readonly choices: Readonly<Record<string, string>> },
  value: string,
  error: string | undefined,
): Markup {
  const { name } = field;
  const choices = Object.entries(field.choices).map(
    ([choice, label], index) =>
      html`<div class="choix">
        <input
          type="radio"
          id="${index === 0 ? name : `${name}-${choice}`}"
          name="${name}"
          value="${choice}"
          required
          ${choice === value && html`checked`}
        />
        <label for="${index === 0 ? name : `${name}-${choice}`}">${label}</label>
      </div>`,
  );
  return html`<fieldset
    class="champ${error === undefined ? '' : ' refuse'}"
    role="radiogroup"
    aria-required="true"
    aria-labelledby="${name}-legende"
    ${error !== undefined && html`aria-invalid="true" aria-describedby="${name}-erreur"`}
  >
    <legend id="${name}-legende">${field.legend}</legend>
    ${hintAndError(name, undefined, error)} ${choices}
  </fieldset>`;
}

/** What was refused, at the top of the page: announced, focused, with a link to each field. */
export function errorSummary(problems: readonly Problem[]): Markup {
  const count = problems.length;
  return html`<div class="alerte" role="alert" tabindex="-1" autofocus id="erreurs">
    <h2>${count === 1 ? 'Il y a 1 erreur dans cette page' : `Il y a ${count} erreurs dans cette page`}</h2>
    <ul>
      ${problems.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`;
}

const optionalMark = html` <span class="facultatif">(facultatif)</span>`;

function hintAndError(name: string, hint: string | undefined, error: string | undefined): Markup {
  return html`${hint !== undefined && html`<p class="aide" id="${name}-aide">${hint}</p>`}
  ${error !== undefined && html`<p class="erreur" id="${name}-erreur">${error}</p>`}`;
}

function describedBy(name: string, hint: string | undefined, error: string | undefined): string {
  return [hint !== undefined && `${name}-aide`, error !== undefined && `${name}-erreur`].filter(Boolean).join(' ');
}
