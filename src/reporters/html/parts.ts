import type { Lang } from '../../model/localized.ts';
import type { Letter } from '../../model/method.ts';
import type { Outcome } from '../../model/verdict.ts';
import { webAddress } from '../address.ts';
import { clip } from '../clean-text.ts';
import { outcomeWords } from '../labels.ts';
import { say } from '../say.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Characters shown of a page's words; the whole text is in the scorecard. */
const quoteLimit = 280;

/** A language tag that may be printed in a `lang` attribute (BCP 47, short form), or null. */
function languageTag(code: string): string | null {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(code) ? code : null;
}

/** Content marked with its language when it is not the report's. */
function inLanguage(lang: Lang, code: string, content: Piece): Piece {
  const tag = languageTag(code);
  return tag === null || tag === lang ? content : html`<span lang="${tag}">${content}</span>`;
}

/** A text of the scorecard, written in the language of the run. */
export function scored(view: CardView, text: string, limit = 600): Piece {
  return inLanguage(view.lang, view.card.lang, clip(text, limit));
}

/** A text of the procedure itself (title, label, name of a page). Its direction is kept apart from the text around. */
export function ofPage(view: CardView, text: string, limit = quoteLimit): Markup {
  return html`<bdi>${inLanguage(view.lang, view.card.procedure.language, clip(text, limit))}</bdi>`;
}

/** Words quoted from a page. */
export function quoted(view: CardView, text: string, limit = quoteLimit): Markup {
  const tag = languageTag(view.card.procedure.language);
  return html`<q class="quote" dir="auto" ${tag === null ? '' : html` lang="${tag}"`}>${clip(text, limit)}</q>`;
}

/** Link to a web address, or its mere text when it is not one. With words of its own, the address is added on paper. */
export function webLink(address: string, words?: Piece): Markup {
  const href = webAddress(address);
  const text = words ?? clip(address, 120);
  if (href === null) return html`<bdi>${text}</bdi>`;
  return html`<a href="${href}" rel="noreferrer" ${words === undefined ? null : html` class="worded"`}>${text}</a>`;
}

/** A letter in its tile. The letter is read aloud with the word, and is never told by colour alone. */
export function letterTile(lang: Lang, grade: Letter | null, size: 'small' | 'large' = 'small'): Markup {
  const none = say(lang, { fr: 'pas de lettre', en: 'no letter' });
  const tile = `letter letter-${grade?.toLowerCase() ?? 'none'} letter-${size}`;
  return grade === null
    ? html`<span class="${tile}"><span aria-hidden="true">–</span><span class="unseen">${none}</span></span>`
    : html`<span class="${tile}">${grade}</span>`;
}

const outcomeSigns: Readonly<Record<Outcome | 'measured', string>> = {
  passed: '✓',
  partial: '≈',
  failed: '✕',
  inapplicable: '–',
  cantTell: '?',
  untested: '○',
  measured: '#',
};

/** Outcome word with its sign. */
export function outcomeTag(lang: Lang, outcome: Outcome | 'measured'): Markup {
  const word = say(lang, outcomeWords[outcome]);
  return html`<span class="tag tag-${outcome}"><span aria-hidden="true">${outcomeSigns[outcome]}</span> ${word}</span>`;
}

/** `<dl>` of the pairs that have a value. */
export function facts(pairs: readonly (readonly [name: string, value: Piece])[], kind = 'facts'): Markup {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return html`<dl class="${kind}">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
