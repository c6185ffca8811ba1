import type { ScoredDimension, ScoredIndicator } from '../../model/scorecard.ts';
import { formatNumber } from '../format.ts';
import { outcomeOf, unitWords, wordFor } from '../labels.ts';
import { clip } from '../clean-text.ts';
import { foldedFindings } from './finding.ts';
import { letterTile, outcomeTag, scored } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

function figure({ lang }: CardView, { value, unit }: ScoredIndicator): Piece {
  if (value === undefined) return null;
  return html` <span class="figure"
    >${formatNumber(lang, value, 2)}${unit === undefined ? null : ` ${clip(wordFor(lang, unitWords, unit), 40)}`}</span
  >`;
}

function row(view: CardView, indicator: ScoredIndicator): Markup {
  const { t, lang } = view;
  const ours = indicator.ours ? html` <span class="chip">${t({ fr: 'seuil de Usager', en: 'Usager’s threshold' })}</span>` : null;
  const unstable = indicator.unstable === true ? html` <span class="chip">${t({ fr: 'instable', en: 'unstable' })}</span>` : null;
  return html`<li class="indicator">
    <p>
      ${outcomeTag(lang, outcomeOf(indicator))}
      <strong>${indicator.id} ${scored(view, indicator.title, 160)}</strong>${figure(view, indicator)}${unstable}
    </p>
    <p>${scored(view, indicator.message)}</p>
    <p class="quiet">${t({ fr: 'Source :', en: 'Source:' })} ${scored(view, indicator.source, 240)}${ours}</p>
    ${foldedFindings(view, indicator.findings, `${indicator.id} ${clip(indicator.title, 80)}`, { own: true })}
  </li> `;
}

function group(view: CardView, dimension: ScoredDimension): Markup {
  return html`<h4>${letterTile(view.lang, dimension.grade)} ${scored(view, dimension.title, 120)}</h4>
    <ul class="indicators">
      ${dimension.indicators.map((indicator) => row(view, indicator))}
    </ul> `;
}

/** Every indicator of the method: outcome word, figure, message, source and, folded, its findings. */
export function indicators(view: CardView): Markup {
  const title = view.t({ fr: 'Tous les indicateurs', en: 'All indicators' });
  return html`<section>
    <h3>${title}</h3>
    ${view.card.dimensions.map((dimension) => group(view, dimension))}
  </section>`;
}
