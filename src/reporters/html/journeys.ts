import type { ScoredJourney } from '../../model/scorecard.ts';
import { attemptsSentence } from '../attempts.ts';
import { clip } from '../clean-text.ts';
import { formatBytes, formatCount, formatDuration } from '../format.ts';
import { checkpointKindWords, conditionWords, journeyWords, wordFor } from '../labels.ts';
import type { ScoredCheckpoint } from '../view.ts';
import { restIn } from './finding.ts';
import { dotLayer, marksOf } from './marks.ts';
import { ofPage, scored } from './parts.ts';
import { sizeOf, smallPicture, smallSizeOf, withDots } from './picture.ts';
import { findingsOn, statePart } from './state.ts';
import { html, type Markup, type Piece } from './template.ts';
import { journeysShown, statesShown, type CardView } from './view.ts';

function picture(view: CardView, checkpoint: ScoredCheckpoint, name: string): Piece {
  const { t } = view;
  const number = view.states.get(checkpoint.id);
  const size = smallSizeOf(view, checkpoint.id);
  const alt = `${t({ fr: 'Image de la page :', en: 'Picture of the page:' })} ${name}`;
  const image = smallPicture(view, checkpoint, alt);
  const empty = html`<span class="no-picture">${t({ fr: 'image non jointe', en: 'picture not embedded' })}</span>`;
  const marks = marksOf(view, checkpoint.id, findingsOn(view, checkpoint.id), size);
  const layer = size === undefined || marks.length === 0 ? null : dotLayer(marks, size);
  const shown = image === null ? html`${empty}<span class="unseen"> – ${name}</span>` : withDots(image, layer);
  return number === undefined ? shown : html`<a href="#${view.id}-s${number}">${shown}</a>`;
}

function frame(view: CardView, checkpoint: ScoredCheckpoint): Markup {
  const { t, lang } = view;
  const kind = checkpoint.kind === 'error' ? html` <span class="chip chip-error">${t(checkpointKindWords.error)}</span>` : null;
  const number = view.states.get(checkpoint.id) ?? 0;
  const name = `${number}. ${clip(checkpoint.title, 70)}${checkpoint.kind === 'error' ? ` (${t(checkpointKindWords.error)})` : ''}`;
  const found = findingsOn(view, checkpoint.id).length;
  const count = formatCount(lang, found, { fr: 'constat', en: 'finding' }, { fr: 'constats', en: 'findings' });
  return html`<li>
    ${picture(view, checkpoint, name)}
    <p>
      ${number}. ${ofPage(view, checkpoint.title, 70)}${kind}${found === 0 ? null : html` <span class="quiet">${count}</span>`}
    </p>
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

/** What steps showed that no state tells: badly written values accepted, nothing to write badly. */
function notes(view: CardView, { path, condition }: ScoredJourney): Piece {
  const steps = view.evidence?.steps.get(`${path}--${condition}`) ?? [];
  const told = steps.flatMap(({ index, description, note }) => (note === undefined ? [] : [{ index, description, note }]));
  if (told.length === 0) return null;
  return html`<ul class="step-notes">
    ${told.map(
      ({ index, description, note }) =>
        html`<li>
          <strong>${view.t({ fr: 'Étape', en: 'Step' })} ${index + 1}</strong>,
          <bdi>${clip(view.t(description), 160)}</bdi>${view.t({ fr: ' : ', en: ': ' })}<bdi>${clip(view.t(note), 300)}</bdi>
        </li> `,
    )}
  </ul>`;
}

function strip(view: CardView, journey: ScoredJourney, opened: string | undefined): Markup {
  const { t, lang } = view;
  const shown = journey.checkpoints.slice(0, statesShown);
  const rest = journey.checkpoints.length - shown.length;
  const more = rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null;
  const bad = journey.outcome === 'blocked' || journey.outcome === 'failed';
  return html`<div class="journey">
    <h4>${ofPage(view, journey.title, 90)} – ${wordFor(lang, conditionWords, journey.condition)}</h4>
    <p>
      <span class="tag tag-${bad ? 'failed' : 'passed'}">${t(journeyWords[journey.outcome])}</span>${
        journey.unstable === true ? html` <span class="chip">${t({ fr: 'instable', en: 'unstable' })}</span>` : null
      }
      <span class="quiet">${figures(view, journey)}</span>
    </p>
    ${obstacle(view, journey)}${attempts(view, journey)}${notes(view, journey)}
    <ol class="strip">
      ${shown.map((checkpoint) => frame(view, checkpoint))}${more}
    </ol>
    <div class="states">${shown.map((checkpoint) => statePart(view, journey, checkpoint, checkpoint.id === opened))}</div>
  </div> `;
}

/** The state whose picture shows most: the reader sees one drawn without having to unfold it. */
function mostDrawn(view: CardView): string | undefined {
  const counted = [...view.states.keys()].map((id) => ({
    id,
    marks: marksOf(view, id, findingsOn(view, id), sizeOf(view, id)).length,
  }));
  const best = counted.toSorted((a, b) => b.marks - a.marks)[0];
  return best === undefined || best.marks === 0 ? undefined : best.id;
}

/** Legend of the marks: colour, line and shape say the same thing. */
function legend({ t, evidence }: CardView): Piece {
  if (evidence === undefined) return null;
  return html`<p class="legend">
    ${t({ fr: 'Sur les images :', en: 'On the pictures:' })}
    <span class="pin pin-grave">n</span> ${t({ fr: 'grave, trait plein', en: 'serious, solid line' })}
    <span class="pin pin-medium">n</span> ${t({ fr: 'sans gravité donnée, tirets', en: 'no severity given, dashes' })}
    <span class="pin pin-light">n</span> ${t({ fr: 'modéré ou mineur, pointillés', en: 'moderate or minor, dots' })}
  </p>`;
}

/** The journeys as strips of pictures; below each strip, its states one by one with what was found drawn on them. */
export function journeys(view: CardView): Markup {
  const { card, t } = view;
  const rest = card.journeys.length - journeysShown;
  const opened = mostDrawn(view);
  return html`<section>
    <h3>${t({ fr: 'Les parcours, en images', en: 'The journeys, in pictures' })}</h3>
    ${legend(view)}
    ${card.journeys.slice(0, journeysShown).map((journey) => strip(view, journey, opened))}${rest > 0 ? html`<p class="more">${restIn(view, rest)}</p>` : null}
  </section>`;
}
