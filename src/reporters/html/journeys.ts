import type { ScoredJourney } from '../../model/scorecard.ts';
import { attemptsSentence } from '../attempts.ts';
import { fileAddress, pictureData } from '../address.ts';
import { clip } from '../clean-text.ts';
import { formatBytes, formatCount, formatDuration } from '../format.ts';
import { checkpointKindWords, conditionWords, journeyWords, wordFor } from '../labels.ts';
import type { ScoredCheckpoint } from '../view.ts';
import { restIn } from './finding.ts';
import { ofPage, scored } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const journeysShown = 12;
const picturesShown = 24;

function picture(view: CardView, checkpoint: ScoredCheckpoint, name: string): Piece {
  const id = view.card.procedure.id;
  const [small] = [checkpoint.thumbnail, checkpoint.screenshot].flatMap(
    (path) => pictureData(view.pictures.get(`${id}/${path}`)) ?? [],
  );
  const href = checkpoint.screenshot === undefined ? null : fileAddress(id, checkpoint.screenshot);
  const alt = `${view.t({ fr: 'Image de la page :', en: 'Picture of the page:' })} ${name}`;
  const image = small === undefined ? null : html`<img src="${small}" alt="${alt}" />`;
  const empty = html`<span class="no-picture">${view.t({ fr: 'image non jointe', en: 'picture not embedded' })}</span>`;
  if (href === null) return image ?? empty;
  return html`<a href="${href}">${image ?? html`${empty}<span class="unseen"> – ${name}</span>`}</a>`;
}

function frame(view: CardView, checkpoint: ScoredCheckpoint, index: number): Markup {
  const kind =
    checkpoint.kind === 'error' ? html` <span class="chip chip-error">${view.t(checkpointKindWords.error)}</span>` : null;
  const name = `${index + 1}. ${clip(checkpoint.title, 70)}${checkpoint.kind === 'error' ? ` (${view.t(checkpointKindWords.error)})` : ''}`;
  return html`<li>
    ${picture(view, checkpoint, name)}
    <p>${index + 1}. ${ofPage(view, checkpoint.title, 70)}${kind}</p>
  </li> `;
}

function figures({ lang }: CardView, journey: ScoredJourney): string {
  return [
    formatCount(lang, journey.pages, { fr: 'page', en: 'page' }, { fr: 'pages', en: 'pages' }),
    formatCount(lang, journey.fields, { fr: 'champ', en: 'field' }, { fr: 'champs', en: 'fields' }),
    ...(journey.recordedBy === 'test'
      ? []
      : [formatCount(lang, journey.clicks, { fr: 'clic', en: 'click' }, { fr: 'clics', en: 'clicks' })]),
    formatDuration(journey.durationMs),
    formatBytes(lang, journey.bytes),
  ].join(' · ');
}

function obstacle(view: CardView, journey: ScoredJourney): Piece {
  if (journey.obstacle === undefined) return null;
  const at = journey.blockedAt === undefined ? null : html` <code>${clip(journey.blockedAt, 100)}</code>`;
  return html`<p class="obstacle">
    <strong>${view.t({ fr: 'Obstacle :', en: 'Obstacle:' })}</strong> ${scored(view, journey.obstacle)}${at}
  </p>`;
}

function attempts(view: CardView, journey: ScoredJourney): Piece {
  const sentence = attemptsSentence(journey, view.lang);
  return sentence === undefined ? null : html`<p class="quiet">${scored(view, sentence)}</p>`;
}

function strip(view: CardView, journey: ScoredJourney): Markup {
  const { t, lang } = view;
  const rest = journey.checkpoints.length - picturesShown;
  const more = rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null;
  return html`<div class="journey">
    <h4>${ofPage(view, journey.title, 90)} – ${wordFor(lang, conditionWords, journey.condition)}</h4>
    <p>
      <span class="tag tag-${journey.outcome === 'blocked' || journey.outcome === 'failed' ? 'failed' : 'passed'}"
        >${t(journeyWords[journey.outcome])}</span
      >${journey.unstable === true ? html` <span class="chip">${t({ fr: 'instable', en: 'unstable' })}</span>` : null}
      <span class="quiet">${figures(view, journey)}</span>
    </p>
    ${obstacle(view, journey)}${attempts(view, journey)}
    <ol class="strip">
      ${journey.checkpoints.slice(0, picturesShown).map((checkpoint, index) => frame(view, checkpoint, index))}${more}
    </ol>
  </div> `;
}

/** The journeys as strips of pictures, each leading to the full picture in the run's folder. */
export function journeys(view: CardView): Markup {
  const { card, t } = view;
  const rest = card.journeys.length - journeysShown;
  return html`<section>
    <h3>${t({ fr: 'Les parcours, en images', en: 'The journeys, in pictures' })}</h3>
    ${card.journeys.slice(0, journeysShown).map((journey) => strip(view, journey))}${rest > 0 ? html`<p class="more">${restIn(view, rest)}</p>` : null}
  </section>`;
}
