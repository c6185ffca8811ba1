import type { ScoredFinding } from '../../model/scorecard.ts';
import { waiverWords } from '../accepted.ts';
import { clip } from '../clean-text.ts';
import { formatCount } from '../format.ts';
import { checkpointKindWords, impactWords, wordFor } from '../labels.ts';
import { onPicture } from './marks.ts';
import { ofPage, quoted, scored } from './parts.ts';
import { sizeOf } from './picture.ts';
import { html, type Markup, type Piece } from './template.ts';
import { findingsShown, type CardView } from './view.ts';

/** Findings printed where they are only called back; the whole list is under their indicator. */
const recalledAtMost = 6;

/** Name of an audited state: what its page is called, and its folder, with the way to its picture and proofs. */
export function stateName(view: CardView, id: string): Piece {
  const checkpoint = view.checkpoints.get(id);
  if (checkpoint === undefined) return html`<code>${clip(id, 120)}</code>`;
  const kind = checkpoint.kind === 'error' ? ` (${view.t(checkpointKindWords.error)})` : '';
  const number = view.states.get(id);
  const name = ofPage(view, checkpoint.title, 90);
  const linked = number === undefined ? name : html`<a href="#${view.id}-s${number}">${name}</a>`;
  return html`${linked}${kind} <code>${clip(id, 120)}</code>`;
}

/** “Finding 12”, with the way to it when it is printed. */
export function findingLink(view: CardView, id: string, words?: Piece): Piece {
  const number = view.numbers.get(id);
  if (number === undefined) return null;
  return html`<a href="#${view.id}-c${number}">${words ?? `${view.t({ fr: 'constat', en: 'finding' })} ${number}`}</a>`;
}

/** Links to where a finding is drawn, or to the picture of its page. */
function pictureLink(view: CardView, finding: ScoredFinding): Piece {
  const number = view.numbers.get(finding.id);
  const state = view.states.get(finding.checkpoint);
  const size = sizeOf(view, finding.checkpoint);
  const drawn = finding.rect !== undefined && size !== undefined && onPicture(finding.rect, size) !== undefined;
  const about = number === undefined ? finding.id : String(number);
  const unseen = html`<span class="unseen"> (${view.t({ fr: 'constat', en: 'finding' })} ${about})</span>`;
  if (drawn && number !== undefined && state !== undefined)
    return html` <a href="#${view.id}-s${state}">${view.t({ fr: 'Voir sur l’image', en: 'See on the picture' })}${unseen}</a>`;
  const href = finding.screenshot === undefined ? null : view.file(finding.screenshot);
  if (href === null) return null;
  return html` <a href="${href}">${view.t({ fr: 'Voir l’image de la page', en: 'See the picture of the page' })}${unseen}</a>`;
}

function chips(view: CardView, { requirement, impact }: ScoredFinding): Piece {
  const tags = [requirement, impact === undefined ? undefined : wordFor(view.lang, impactWords, impact)];
  return tags.filter((tag) => tag !== undefined).map((tag) => html` <span class="chip">${clip(tag, 60)}</span>`);
}

/** The number of a finding, as on the pictures; where it is called back, it leads to its entry. */
function numberBadge(view: CardView, number: number, own: boolean): Markup {
  const label = `${view.t({ fr: 'Constat', en: 'Finding' })} ${number}`;
  return own
    ? html`<span class="pin"><span class="unseen">${view.t({ fr: 'Constat', en: 'Finding' })} </span>${number}</span> `
    : html`<a class="pin" href="#${view.id}-c${number}" aria-label="${label}">${number}</a> `;
}

/** What a waiver says of it: the report shows it, and its letters are as without. */
function waiver({ t, lang }: CardView, finding: ScoredFinding): Piece {
  const said = waiverWords(lang, finding);
  if (said === undefined) return null;
  const words = clip(said, 400);
  return html`<p class="note">${words}. ${t({ fr: 'La lettre n’en dépend pas.', en: 'The letter does not depend on it.' })}</p>`;
}

/** The identity of a finding, the same from run to run, as an address of its own within the page. */
function identity({ card, t }: CardView, { id }: ScoredFinding): Markup {
  const anchor = `${card.procedure.id}-${id}`;
  return html` <a id="${anchor}" href="#${anchor}"
    ><span class="unseen">${t({ fr: 'Identité du constat', en: 'Identity of the finding' })} </span><code>${id}</code></a
  >`;
}

/** One proved problem: message, words of the page, place, state, picture. `own`: the entry that the others lead to. */
export function findingItem(view: CardView, finding: ScoredFinding, own = false): Markup {
  const { t, lang } = view;
  const others = finding.seenOn.filter((id) => id !== finding.checkpoint).length;
  const also = formatCount(lang, others, { fr: 'autre état', en: 'other state' }, { fr: 'autres états', en: 'other states' });
  const number = view.numbers.get(finding.id);
  const anchor = own && number !== undefined ? html` id="${view.id}-c${number}"` : null;
  const badge = number === undefined ? null : numberBadge(view, number, own);
  return html`<li class="finding" ${anchor}>
    <p>${badge}${scored(view, finding.message)}${chips(view, finding)}</p>
    ${finding.quote === undefined ? null : html`<p>${quoted(view, finding.quote)}</p>`}
    <p class="place">
      ${finding.selector === undefined ? null : html`<code>${clip(finding.selector, 160)}</code><br />`}${t({ fr: 'Vu sur', en: 'Seen on' })}
      ${stateName(view, finding.checkpoint)}${others > 0 ? html` ${t({ fr: 'et', en: 'and' })} ${also}` : null}.${pictureLink(view, finding)}${own ? identity(view, finding) : null}
    </p>
    ${waiver(view, finding)}
  </li> `;
}

/** “and 37 more in scorecard.json”, with the link. */
export function restIn(view: CardView, rest: number): Markup {
  const href = view.file('scorecard.json');
  const file = href === null ? html`scorecard.json` : html`<a href="${href}">scorecard.json</a>`;
  const figure = formatCount(view.lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  return html`${view.t({ fr: 'et', en: 'and' })} ${figure} ${view.t({ fr: 'dans', en: 'in' })} ${file}`;
}

const findingNouns = { one: { fr: 'constat', en: 'finding' }, many: { fr: 'constats', en: 'findings' } };

interface Folding {
  /** True where the findings have their own entry, false where they are only called back. */
  readonly own: boolean;
}

/** Findings of an indicator, folded; what is left out is said. `about` names them for those who hear the summary alone. */
export function foldedFindings(
  view: CardView,
  findings: readonly ScoredFinding[],
  about: string,
  { own }: Folding = { own: false },
): Piece {
  if (findings.length === 0) return null;
  const label = formatCount(view.lang, findings.length, findingNouns.one, findingNouns.many);
  const limit = own ? findingsShown : recalledAtMost;
  const rest = findings.length - limit;
  return html`<details>
    <summary>${label}<span class="unseen"> – ${about}</span></summary>
    <ul class="findings">
      ${findings.slice(0, limit).map((finding) => findingItem(view, finding, own))}${rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null}
    </ul>
  </details>`;
}

/** Numbers of findings as links: “12, 13, 14 and 5 more in scorecard.json”. */
export function findingNumbers(view: CardView, ids: readonly string[], most = 12): Piece {
  const known = [...new Set(ids)].filter((id) => view.numbers.has(id)).slice(0, most);
  if (known.length === 0) return null;
  const rest = ids.length - known.length;
  const links = known.map((id, index) => [index > 0 ? ', ' : '', findingLink(view, id, view.numbers.get(id))]);
  const label = known.length === 1 ? view.t({ fr: 'Constat', en: 'Finding' }) : view.t({ fr: 'Constats', en: 'Findings' });
  return html`${label} ${links}${rest > 0 ? html` ${restIn(view, rest)}` : null}`;
}
