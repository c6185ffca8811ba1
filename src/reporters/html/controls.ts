import type { Lang } from '../../model/localized.ts';
import { say } from '../say.ts';
import { boxId, filters } from './filters.ts';
import { orders } from './order.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Folded when the table fits a screen without them. */
const openFrom = 8;

function sorting(lang: Lang): Markup {
  return html`<fieldset>
    <legend>${say(lang, { fr: 'Trier par (la plus basse lettre d’abord)', en: 'Sort by (lowest letter first)' })}</legend>
    ${orders.map(
      ({ id, title }, index) =>
        html`<label for="by-${id}"
          ><input type="radio" name="order" id="by-${id}" ${index === 0 ? html` checked=""` : null} /> ${say(lang, title)}</label
        > `,
    )}
  </fieldset>`;
}

function filtering(lang: Lang, views: readonly CardView[]): Piece {
  return filters.map((filter) => {
    const present = new Set(views.map((view) => filter.of(view)));
    const options = filter.options.filter(({ id }) => present.has(id));
    if (options.length < 2) return null;
    return html`<fieldset>
      <legend>${say(lang, { fr: 'Ne garder que :', en: 'Keep only:' })} ${say(lang, filter.title)}</legend>
      ${options.map(
        ({ id, words }) =>
          html`<label for="${boxId(filter.id, id)}"
            ><input type="checkbox" class="keep-${filter.id}" id="${boxId(filter.id, id)}" /> ${say(lang, words)}</label
          > `,
      )}
    </fieldset>`;
  });
}

/**
 * Choices that sort and filter the table. They are plain boxes that the style sheet looks at: no script runs, and where the style
 * sheet does not apply the whole table is shown in its first order.
 */
export function controls(lang: Lang, views: readonly CardView[]): Markup | null {
  if (views.length < 2) return null;
  const worst = say(lang, { fr: 'au moins une lettre E', en: 'at least one letter E' });
  const some = views.some(({ card }) => card.dimensions.some(({ grade }) => grade === 'E'));
  return html`<details class="controls" ${views.length >= openFrom ? html` open=""` : null}>
    <summary>${say(lang, { fr: 'Trier et filtrer', en: 'Sort and filter' })}</summary>
    ${sorting(lang)}${filtering(lang, views)}${
      some
        ? html`<fieldset>
            <legend>${say(lang, { fr: 'Ne garder que : profil', en: 'Keep only: profile' })}</legend>
            <label for="keep-e"><input type="checkbox" id="keep-e" /> ${worst}</label>
          </fieldset>`
        : null
    }
  </details>`;
}

/** How many rows are kept. The number is drawn by the style sheet, which alone knows. */
export function keptCount(lang: Lang, total: number): Markup | null {
  if (total < 2) return null;
  const words = say(lang, { fr: 'Démarches affichées :', en: 'Procedures shown:' });
  return html`<p class="kept">${words} <span class="count"></span> ${say(lang, { fr: 'sur', en: 'of' })} ${total}</p>`;
}
