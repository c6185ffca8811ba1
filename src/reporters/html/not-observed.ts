import type { ScoredIndicator } from '../../model/scorecard.ts';
import { undecided } from '../view.ts';
import { scored } from './parts.ts';
import { stability } from './stability.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

function list(view: CardView, title: string, items: readonly ScoredIndicator[]): Piece {
  if (items.length === 0) return null;
  return html`<h4>${title}</h4>
    <ul>
      ${items.map((item) => html`<li>${item.id} ${scored(view, item.title, 160)} – ${scored(view, item.message, 240)}</li> `)}
    </ul>`;
}

/** What the letters say nothing about: not observed, or left to a person. */
export function notObserved(view: CardView): Markup {
  const { card, t } = view;
  const untested = undecided(card, 'untested');
  const unsure = undecided(card, 'cantTell');
  const nothing = html`<p>
    ${t({ fr: 'Tous les indicateurs de la méthode ont été observés.', en: 'Every indicator of the method was observed.' })}
  </p>`;
  return html`<section>
    <h3>${t({ fr: 'Ce qui n’a pas été observé', en: 'What was not observed' })}</h3>
    ${untested.length + unsure.length === 0 ? nothing : null}${list(view, t({ fr: 'Non observé', en: 'Not observed' }), untested)}
    ${list(view, t({ fr: 'À vérifier par une personne', en: 'To be checked by a person' }), unsure)}${stability(view)}
  </section>`;
}
