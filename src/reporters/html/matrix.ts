import type { JourneyOutcome } from '../../model/journey.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import type { Letter } from '../../model/method.ts';
import { formatShare } from '../format.ts';
import { dimensionOrder, dimensionWords } from '../labels.ts';
import { say } from '../say.ts';
import { dimensionOf } from '../view.ts';
import { filters, rowClass } from './filters.ts';
import { inOrder, orders, type Order } from './order.ts';
import { ofPage } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Up to this many procedures, the share of the points is printed beside the letter. */
const sharesUpTo = 20;

/** How the journeys ended, in a word or two. */
const outcomeInBrief: Readonly<Record<JourneyOutcome, Localized>> = {
  completed: { fr: 'au bout', en: 'to the end' },
  'stopped-before-submission': { fr: 'jusqu’à l’envoi', en: 'up to sending' },
  blocked: { fr: 'bloqué', en: 'blocked' },
  failed: { fr: 'rejeu échoué', en: 'replay failed' },
};

interface Matrix {
  readonly views: readonly CardView[];
  readonly lang: Lang;
}

function cell(lang: Lang, grade: Letter | null, points: number | null): Markup {
  if (grade === null)
    return html`<td class="cell letter-none">
      –<span class="unseen"> ${say(lang, { fr: 'pas de lettre', en: 'no letter' })}</span>
    </td>`;
  const share = points === null ? null : html` <small>${formatShare(lang, points)}</small>`;
  return html`<td class="cell letter-${grade.toLowerCase()}">${grade}${share}</td>`;
}

function row(view: CardView, withShares: boolean): Markup {
  const { card, lang, t, href } = view;
  const worst = card.dimensions.some(({ grade }) => grade === 'E') ? ' has-e' : '';
  const classes = filters.map((filter) => rowClass(filter.id, filter.of(view))).join(' ');
  const cells = dimensionOrder.map((id) => {
    const dimension = dimensionOf(card, id);
    return cell(lang, dimension?.grade ?? null, withShares ? (dimension?.points ?? null) : null);
  });
  const bad = card.outcome === 'blocked' || card.outcome === 'failed';
  return html`<tr class="row ${classes}${worst}">
    <th scope="row"><a href="${href}">${ofPage(view, card.procedure.title, 90)}</a></th>
    <td class="outcome"><span class="tag tag-${bad ? 'failed' : 'passed'}">${t(outcomeInBrief[card.outcome])}</span></td>
    ${cell(lang, card.grade, null)}${cells}
  </tr> `;
}

function heading(id: string, words: string, order: Order): Markup {
  const sort: Piece = order.id === id ? html` aria-sort="${id === 'title' ? 'ascending' : 'descending'}"` : null;
  return html`<th scope="col" ${sort}>${words}</th>`;
}

function caption(lang: Lang, order: Order): string {
  const by = say(lang, order.title);
  return order.id === 'title'
    ? say(lang, { fr: 'Démarches, par titre', en: 'Procedures, by title' })
    : say(lang, {
        fr: `Démarches, par ${by}, de la plus basse lettre à la plus haute`,
        en: `Procedures, by ${by}, lowest letter first`,
      });
}

/** The procedures in one order. All orders but the first are hidden until they are chosen, without style sheet too. */
function inOneOrder({ views, lang }: Matrix, order: Order, index: number): Markup {
  const withShares = views.length <= sharesUpTo;
  const columns = [
    heading('title', say(lang, { fr: 'Démarche', en: 'Procedure' }), order),
    heading('outcome', say(lang, { fr: 'Issue', en: 'Outcome' }), order),
    heading('overall', say(lang, { fr: 'Ensemble', en: 'Overall' }), order),
    ...dimensionOrder.map((id) => heading(id, say(lang, dimensionWords[id]), order)),
  ];
  return html`<table class="matrix by-${order.id}" ${index === 0 ? null : html` hidden=""`}>
    <caption>
      ${caption(lang, order)}
    </caption>
    <thead>
      <tr>
        ${columns}
      </tr>
    </thead>
    <tbody>
      ${inOrder(views, order).map((view) => row(view, withShares))}
    </tbody>
  </table>`;
}

/** Procedures as rows, letters as columns, in a region that scrolls by itself; one table per order. */
export function matrix(views: readonly CardView[], lang: Lang): Markup {
  const label = say(lang, { fr: 'Lettres des démarches, tableau défilant', en: 'Letters of the procedures, scrollable table' });
  const shown = views.length < 2 ? orders.slice(0, 1) : orders;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
    ${shown.map((order, index) => inOneOrder({ views, lang }, order, index))}
  </div>`;
}
