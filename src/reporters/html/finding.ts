import type { ScoredFinding } from '../../model/scorecard.ts';
import { fileAddress } from '../address.ts';
import { clip } from '../clean-text.ts';
import { formatCount } from '../format.ts';
import { checkpointKindWords, impactWords, wordFor } from '../labels.ts';
import { ofPage, quoted, scored } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Findings printed under one indicator; the rest is in `scorecard.json`. */
const findingsShown = 8;

/** Name of an audited state: what its page is called, and its folder. */
export function stateName(view: CardView, id: string): Piece {
  const checkpoint = view.checkpoints.get(id);
  if (checkpoint === undefined) return html`<code>${clip(id, 120)}</code>`;
  const kind = checkpoint.kind === 'error' ? ` (${view.t(checkpointKindWords.error)})` : '';
  return html`${ofPage(view, checkpoint.title, 90)}${kind} <code>${clip(id, 120)}</code>`;
}

/** Link to the picture of a finding, when there is one. */
function pictureLink(view: CardView, finding: ScoredFinding): Piece {
  const href = finding.screenshot === undefined ? null : fileAddress(view.card.procedure.id, finding.screenshot);
  if (href === null) return null;
  const word = view.t({ fr: 'Voir l’image de la page', en: 'See the picture of the page' });
  return html` <a href="${href}">${word}<span class="unseen"> (${finding.id})</span></a>`;
}

/** One proved problem: message, words of the page, place, state, picture. */
export function findingItem(view: CardView, finding: ScoredFinding): Markup {
  const { t, lang } = view;
  const others = finding.seenOn.filter((id) => id !== finding.checkpoint).length;
  const also = formatCount(lang, others, { fr: 'autre état', en: 'other state' }, { fr: 'autres états', en: 'other states' });
  const tags = [finding.requirement, finding.impact === undefined ? undefined : wordFor(lang, impactWords, finding.impact)];
  return html`<li class="finding">
    <p>
      ${scored(view, finding.message)}${tags
        .filter((tag) => tag !== undefined)
        .map((tag) => html` <span class="chip">${clip(tag, 60)}</span>`)}
    </p>
    ${finding.quote === undefined ? null : html`<p>${quoted(view, finding.quote)}</p>`}
    <p class="place">
      ${finding.selector === undefined ? null : html`<code>${clip(finding.selector, 160)}</code><br />`}${t({ fr: 'Vu sur', en: 'Seen on' })}
      ${stateName(view, finding.checkpoint)}${others > 0 ? html` ${t({ fr: 'et', en: 'and' })} ${also}` : null}.${pictureLink(view, finding)}
    </p>
  </li> `;
}

/** “and 37 more in scorecard.json”, with the link. */
export function restIn(view: CardView, rest: number): Markup {
  const href = fileAddress(view.card.procedure.id, 'scorecard.json');
  const file = href === null ? html`scorecard.json` : html`<a href="${href}">scorecard.json</a>`;
  const figure = formatCount(view.lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  return html`${view.t({ fr: 'et', en: 'and' })} ${figure} ${view.t({ fr: 'dans', en: 'in' })} ${file}`;
}

const findingNouns = { one: { fr: 'constat', en: 'finding' }, many: { fr: 'constats', en: 'findings' } };

/** For a list whose first findings stand above it. */
export const otherFindingNouns = {
  one: { fr: 'autre constat', en: 'other finding' },
  many: { fr: 'autres constats', en: 'other findings' },
};

/** Findings of an indicator, folded; what is left out is said. `about` names them for those who hear the summary alone. */
export function foldedFindings(view: CardView, findings: readonly ScoredFinding[], about: string, nouns = findingNouns): Piece {
  if (findings.length === 0) return null;
  const label = formatCount(view.lang, findings.length, nouns.one, nouns.many);
  const rest = findings.length - findingsShown;
  return html`<details>
    <summary>${label}<span class="unseen"> – ${about}</span></summary>
    <ul class="findings">
      ${findings.slice(0, findingsShown).map((finding) => findingItem(view, finding))}${rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null}
    </ul>
  </details>`;
}
