import type { ScoredLocator, Scorecard } from '../../model/scorecard.ts';
import { formatMoment } from '../format.ts';
import { locatorResult, locatorsTitle } from '../locators.ts';
import { restIn, stateName } from './finding.ts';
import { ofPage, quoted, scored, webLink } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Searches printed for a procedure; the others are counted. */
const shownAtMost = 6;

function head(view: CardView, locator: ScoredLocator): Markup {
  const { result, postcode, reason } = locator;
  const words = locatorResult(locator, view.lang);
  if (result !== 'not-observed')
    return html`<strong>${words} ${postcode === undefined ? '?' : ofPage(view, postcode, 20)}</strong>`;
  const why = reason === undefined ? null : html`${view.t({ fr: ' : ', en: ': ' })}${scored(view, reason, 300)}`;
  return html`<strong>${words}</strong>${why}`;
}

function picture(view: CardView, { screenshot }: ScoredLocator): Piece {
  const href = screenshot === undefined ? null : view.file(screenshot);
  return href === null
    ? null
    : html` <a href="${href}">${view.t({ fr: 'Voir l’image de la réponse', en: 'See the picture of the answer' })}</a>`;
}

function entry(view: CardView, locator: ScoredLocator): Markup {
  const { t, lang } = view;
  const { url, at, quote, answers, checkpoint } = locator;
  const where =
    url === undefined ? null : html` ${t({ fr: 'Réponse :', en: 'Answer:' })} ${webLink(url)}, ${formatMoment(lang, at)}.`;
  return html`<li>
    <p>${quoted(view, quote)}</p>
    <p>${head(view, locator)}</p>
    ${answers.map((answer) => html`<p>${quoted(view, answer)}</p> `)}
    <p class="place">${t({ fr: 'Vu sur', en: 'Seen on' })} ${stateName(view, checkpoint)}.${where}${picture(view, locator)}</p>
  </li> `;
}

/** Searches of the nearest counter, with what each did; nothing when none was met. */
export function locators(view: CardView, { locators: found = [] }: NonNullable<Scorecard['channels']>): Piece {
  if (found.length === 0) return null;
  const rest = found.length - shownAtMost;
  const more = rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null;
  return html`<div>
    <h4>${view.t(locatorsTitle)}</h4>
    <ul class="cards">
      ${found.slice(0, shownAtMost).map((locator) => entry(view, locator))}${more}
    </ul>
  </div> `;
}
