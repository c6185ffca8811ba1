import type { ReportState } from '../../model/run.ts';
import type { ScoredFinding, ScoredJourney } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { formatCount } from '../format.ts';
import { checkpointKindWords } from '../labels.ts';
import type { ScoredCheckpoint } from '../view.ts';
import { markKind, marksOf } from './marks.ts';
import { facts, ofPage, scored, webLink } from './parts.ts';
import { markedPicture, sizeOf } from './picture.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const listedAtMost = 60;
const recipeSteps = 80;

/** Printed findings of a state, by number: those proved there, and those seen there again. */
export function findingsOn(view: CardView, state: string): readonly ScoredFinding[] {
  return [...view.numbers.keys()].flatMap((id) => {
    const finding = view.findings.get(id);
    return finding !== undefined && (finding.checkpoint === state || finding.seenOn.includes(state)) ? [finding] : [];
  });
}

function line(view: CardView, finding: ScoredFinding, drawn: boolean): Markup {
  const number = view.numbers.get(finding.id) ?? 0;
  const badge = drawn ? `pin pin-${markKind(finding)}` : 'pin';
  return html`<li>
    <a href="#${view.id}-c${number}"><span class="${badge}">${number}</span> ${scored(view, finding.message, 160)}</a>
  </li> `;
}

function list(view: CardView, title: Piece, findings: readonly ScoredFinding[], drawn: boolean): Piece {
  if (findings.length === 0) return null;
  const rest = findings.length - listedAtMost;
  const more = view.t({ fr: 'et', en: 'and' });
  return html`<p class="list-title">${title}</p>
    <ul class="numbers">
      ${findings.slice(0, listedAtMost).map((finding) => line(view, finding, drawn))}${
        rest > 0
          ? html`<li>${more} ${formatCount(view.lang, rest, { fr: 'autre', en: 'other' }, { fr: 'autres', en: 'others' })}</li>`
          : null
      }
    </ul>`;
}

/** The steps that lead back to the state, in words, one after the other. */
function recipe(view: CardView, journey: ScoredJourney, state: ReportState | undefined): Piece {
  const steps = view.evidence?.steps.get(`${journey.path}--${journey.condition}`)?.slice(0, state?.recipe ?? 0) ?? [];
  if (steps.length === 0) return null;
  const left = steps.length - recipeSteps;
  const about = formatCount(view.lang, steps.length, { fr: 'étape', en: 'step' }, { fr: 'étapes', en: 'steps' });
  return html`<details>
    <summary>${view.t({ fr: 'Pour y revenir :', en: 'To get there again:' })} ${about}</summary>
    <ol class="recipe">
      ${steps.slice(0, recipeSteps).map(({ description }) => html`<li><bdi>${clip(view.t(description), 200)}</bdi></li> `)}
    </ol>
    ${left > 0 ? html`<p class="more">…</p>` : null}
  </details>`;
}

/** Files that prove the state, with their fingerprints. */
function files(view: CardView, state: ReportState | undefined): Piece {
  if (state === undefined || state.files.length === 0) return null;
  const { t, lang } = view;
  const count = formatCount(lang, state.files.length, { fr: 'fichier', en: 'file' }, { fr: 'fichiers', en: 'files' });
  return html`<details>
    <summary>${t({ fr: 'Preuves et empreintes SHA-256 :', en: 'Proofs and SHA-256:' })} ${count}</summary>
    <ul class="prints">
      ${state.files.map(({ path, sha256 }) => {
        const href = view.file(path);
        const name = clip(path.slice(path.lastIndexOf('/') + 1), 80);
        return html`<li>${href === null ? name : html`<a href="${href}">${name}</a>`} <code>${clip(sha256, 64)}</code></li> `;
      })}
    </ul>
  </details>`;
}

/** One audited state: its picture with what was found drawn on it, the list of what was found, and all that proves it. */
export function statePart(view: CardView, journey: ScoredJourney, checkpoint: ScoredCheckpoint, open: boolean): Piece {
  const number = view.states.get(checkpoint.id);
  if (number === undefined) return null;
  const { t, lang } = view;
  const found = findingsOn(view, checkpoint.id);
  const marks = marksOf(view, checkpoint.id, found, sizeOf(view, checkpoint.id));
  const drawn = new Set(marks.flatMap((mark) => mark.findings.map((one) => one.number)));
  const isDrawn = ({ id }: ScoredFinding): boolean => drawn.has(view.numbers.get(id) ?? 0);
  const rest = found.filter((finding) => !isDrawn(finding));
  const here = rest.filter((finding) => finding.checkpoint === checkpoint.id);
  const again = rest.filter((finding) => finding.checkpoint !== checkpoint.id);
  const state = view.evidence?.states.get(checkpoint.id);
  const kind = checkpoint.kind === 'error' ? ` (${t(checkpointKindWords.error)})` : '';
  const count =
    found.length === 0
      ? t({ fr: 'aucun constat', en: 'no finding' })
      : formatCount(lang, found.length, { fr: 'constat', en: 'finding' }, { fr: 'constats', en: 'findings' });
  const alt = `${t({ fr: 'Page entière :', en: 'Whole page:' })} ${clip(checkpoint.title, 100)}${kind}`;
  const picture = markedPicture(view, checkpoint, alt, marks);
  const cut =
    state?.picture?.cut === true || view.layout === 'file'
      ? html`<p class="note">${t({ fr: 'La page continue sous l’image.', en: 'The page goes on below the picture.' })}</p>`
      : null;
  return html`<details class="state" ${open ? html` open=""` : null}>
    <summary>${number}. ${ofPage(view, checkpoint.title, 90)}${kind} – ${count}</summary>
    <div class="state-body" id="${view.id}-s${number}">
      ${picture === null ? null : html`<div class="state-picture">${picture}${cut}</div>`}
      <div>
        ${list(view, t({ fr: 'Dessinés sur l’image', en: 'Drawn on the picture' }), found.filter(isDrawn), true)}${list(view, t({ fr: 'Sur cet état, sans endroit précis', en: 'On this state, with no precise place' }), here, false)}${list(view, t({ fr: 'Vus aussi sur cet état', en: 'Seen on this state too' }), again, false)}
        ${facts([
          [t({ fr: 'Adresse', en: 'Address' }), webLink(checkpoint.url)],
          [t({ fr: 'Dossier', en: 'Folder' }), html`<code>${clip(checkpoint.id, 160)}</code>`],
        ])}
        ${recipe(view, journey, state)}${files(view, state)}
      </div>
    </div>
  </details>`;
}
