import { stabilitySentence, unstableLines } from '../stability.ts';
import { restIn } from './finding.ts';
import { scored } from './parts.ts';
import { html, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const shown = 40;

/** Whether the replays agree, and on what they do not. Nothing when each journey was replayed once. */
export function stability(view: CardView): Piece {
  const { card, lang, t } = view;
  const sentence = stabilitySentence(card, lang);
  if (sentence === undefined) return null;
  const lines = unstableLines(card, lang);
  const rest = lines.length + (card.stability?.omitted ?? 0) - Math.min(lines.length, shown);
  const list = html`<ul>
    ${lines.slice(0, shown).map((line) => html`<li>${scored(view, line, 400)}</li> `)}${rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null}
  </ul>`;
  return html`<h4>${t({ fr: 'Stabilité', en: 'Stability' })}</h4>
    <p>${scored(view, sentence)}</p>
    ${lines.length === 0 ? null : list}`;
}
