import type { Localized } from '../../model/localized.ts';
import { clip } from '../clean-text.ts';
import { headlines } from '../headline.ts';
import { keyFigures } from '../key-figures.ts';
import { journeyWords } from '../labels.ts';
import { accessibility } from './accessibility.ts';
import { channels } from './channels.ts';
import { comparison } from './comparison.ts';
import { documents } from './documents.ts';
import { indicators } from './indicators.ts';
import { journeys } from './journeys.ts';
import { language } from './language.ts';
import { letters } from './letters.ts';
import { notObserved } from './not-observed.ts';
import { facts, letterTile, ofPage, scored, webLink } from './parts.ts';
import { performance } from './performance.ts';
import { priorities } from './priorities.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const othersSaid = 5;

/** What happens to people, before any letter. */
function story(view: CardView): Markup {
  const { card, t } = view;
  const [first, ...others] = headlines(card);
  const said = others.slice(0, othersSaid);
  return html`<p class="headline">${first === undefined ? scored(view, card.gradeReason) : html`<bdi>${t(first)}</bdi>`}</p>
    ${
      said.length === 0
        ? null
        : html`<ul class="story">
            ${said.map((sentence) => html`<li><bdi>${t(sentence)}</bdi></li> `)}
          </ul>`
    }
    <p class="quiet">${scored(view, card.gradeReason)}</p>`;
}

function head(view: CardView, heading: Markup): Markup {
  const { card, t, lang } = view;
  return html`<header class="procedure-head">
      ${letterTile(lang, card.grade, 'large')}
      <div>
        ${heading}
        <p>${ofPage(view, card.procedure.authority, 160)} – ${webLink(card.procedure.url)}</p>
      </div>
    </header>
    ${story(view)}
    ${facts([...keyFigures.map(({ title, text }) => [t(title), text(card, lang)] as const), [t({ fr: 'Issue', en: 'Outcome' }), t(journeyWords[card.outcome])]], 'tiles')}`;
}

type Section = (view: CardView) => Markup | null;

/** The parts of a scorecard, in the order in which they are read. */
const parts: readonly (readonly [id: string, name: Localized, section: Section])[] = [
  ['letters', { fr: 'Les huit lettres', en: 'The eight letters' }, letters],
  ['before', { fr: 'Avant et après', en: 'Before and after' }, comparison],
  ['first', { fr: 'Que réparer d’abord', en: 'What to mend first' }, priorities],
  ['journeys', { fr: 'Les parcours, en images', en: 'The journeys, in pictures' }, journeys],
  ['documents', { fr: 'Pièces', en: 'Documents' }, documents],
  ['channels', { fr: 'Téléphone et guichet', en: 'Phone and counter' }, channels],
  ['language', { fr: 'Langage', en: 'Language' }, language],
  ['accessibility', { fr: 'Accessibilité', en: 'Accessibility' }, accessibility],
  ['indicators', { fr: 'Indicateurs et preuves', en: 'Indicators and proofs' }, indicators],
  ['unseen', { fr: 'Ce qui n’a pas été observé', en: 'What was not observed' }, notObserved],
];

/** Everything about one procedure, from what happens to people to what was not observed. `heading` replaces its title. */
export function procedure(view: CardView, heading?: Piece): Markup {
  const { id, card, t } = view;
  const title = heading ?? ofPage(view, card.procedure.title, 160);
  const shown = parts.flatMap(([part, name, section]) => {
    const content = section(view);
    return content === null ? [] : [{ part, name, content }];
  });
  const label = `${t({ fr: 'Dans cette fiche :', en: 'In this scorecard:' })} ${clip(card.procedure.title, 80)}`;
  return html`<article class="procedure" id="${id}" aria-labelledby="${id}-title">
    ${head(view, html`<h2 id="${id}-title">${title}</h2>`)}
    <nav class="inside" aria-label="${label}">
      <ul>
        ${shown.map(({ part, name }) => html`<li><a href="#${id}-${part}">${t(name)}</a></li> `)}
      </ul>
    </nav>
    ${shown.map(({ part, content }) => html`<div id="${id}-${part}">${content}</div> `)}${performance(view)}
  </article> `;
}
