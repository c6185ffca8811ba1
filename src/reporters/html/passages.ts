import type { ScoredPassage, Scorecard } from '../../model/scorecard.ts';
import { formatCount } from '../format.ts';
import { signWords } from '../sign-labels.ts';
import { wordFor } from '../labels.ts';
import { stateName } from './finding.ts';
import { scored } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const passagesShown = 5;
const advicesShown = 8;

type Mark = ScoredPassage['marks'][number];

/** Signs that take in a whole sentence or paragraph: said below, not drawn over the words. */
const whole = new Set(['long-sentence', 'wall-of-text', 'nested-conditions']);

/** Marks that can be drawn: in order, none over another. */
function drawn(marks: readonly Mark[]): readonly Mark[] {
  let end = 0;
  return marks
    .filter(({ sign }) => !whole.has(sign))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((mark) => {
      if (mark.start < end || mark.end <= mark.start) return false;
      end = mark.end;
      return true;
    });
}

function highlighted({ quote, marks }: ScoredPassage): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of drawn(marks)) {
    pieces.push(quote.slice(at, start), html`<mark>${quote.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, quote.slice(at)];
}

function advices(view: CardView, { marks }: ScoredPassage): Markup {
  const distinct = [...new Map(marks.map((mark) => [`${mark.sign}\n${mark.advice}`, mark])).values()];
  const rest = distinct.length - advicesShown;
  const more = formatCount(view.lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  return html`<ul class="advice">
    ${distinct
      .slice(0, advicesShown)
      .map(
        ({ sign, advice }) => html`<li><strong>${wordFor(view.lang, signWords, sign)}</strong> – ${scored(view, advice)}</li> `,
      )}${rest > 0 ? html`<li class="more">${view.t({ fr: 'et', en: 'and' })} ${more}</li>` : null}
  </ul>`;
}

function passage(view: CardView, one: ScoredPassage): Markup {
  const { lang, t } = view;
  const others = one.seenOn.filter((id) => id !== one.checkpoint).length;
  const also = formatCount(lang, others, { fr: 'autre état', en: 'other state' }, { fr: 'autres états', en: 'other states' });
  const words = formatCount(lang, one.words, { fr: 'mot', en: 'word' }, { fr: 'mots', en: 'words' });
  const tag = /^[a-z]{2}$/.test(view.card.procedure.language) ? view.card.procedure.language : lang;
  return html`<li>
    <blockquote class="quote" dir="auto" lang="${tag}">${highlighted(one)}</blockquote>
    ${advices(view, one)}
    <p class="place">
      ${words}. ${t({ fr: 'Vu sur', en: 'Seen on' })}
      ${stateName(view, one.checkpoint)}${others > 0 ? html` ${t({ fr: 'et', en: 'and' })} ${also}` : null}.
    </p>
  </li> `;
}

/** The hardest passages, in the page’s own words, each with what to do about it. */
export function hardestPassages(view: CardView, language: NonNullable<Scorecard['language']>): Piece {
  const all = language.hardest ?? [];
  if (all.length === 0) return null;
  return html`<h4>${view.t({ fr: 'Les passages les plus difficiles', en: 'The hardest passages' })}</h4>
    <ol class="passages">
      ${all.slice(0, passagesShown).map((one) => passage(view, one))}
    </ol>`;
}
