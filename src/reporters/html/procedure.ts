import { keyFigures } from '../key-figures.ts';
import { journeyWords } from '../labels.ts';
import { accessibility } from './accessibility.ts';
import { channels } from './channels.ts';
import { documents } from './documents.ts';
import { indicators } from './indicators.ts';
import { journeys } from './journeys.ts';
import { language } from './language.ts';
import { letters } from './letters.ts';
import { notObserved } from './not-observed.ts';
import { facts, letterTile, ofPage, scored, webLink } from './parts.ts';
import { performance } from './performance.ts';
import { html, type Markup } from './template.ts';
import type { CardView } from './view.ts';

function head(view: CardView): Markup {
  const { card, t, lang, id } = view;
  return html`<header class="procedure-head">
      ${letterTile(lang, card.grade, 'large')}
      <div>
        <h2 id="${id}-title">${ofPage(view, card.procedure.title, 160)}</h2>
        <p>${ofPage(view, card.procedure.authority, 160)} – ${webLink(card.procedure.url)}</p>
      </div>
    </header>
    <p class="headline">${scored(view, card.gradeReason)}</p>
    ${facts([...keyFigures.map(({ title, text }) => [t(title), text(card, lang)] as const), [t({ fr: 'Issue', en: 'Outcome' }), t(journeyWords[card.outcome])]], 'tiles')}`;
}

/** Everything about one procedure, from the headline to what was not observed. */
export function procedure(view: CardView): Markup {
  const sections = [letters, journeys, documents, channels, language, accessibility, indicators, notObserved];
  return html`<article class="procedure" id="${view.id}" aria-labelledby="${view.id}-title">
    ${head(view)} ${sections.map((section) => [section(view), '\n'])}${performance(view)}
  </article> `;
}
