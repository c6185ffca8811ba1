import type { ScoredChannel, Scorecard } from '../../model/scorecard.ts';
import type { PhoneItem } from '../../model/inventory.ts';
import { channelKindWords } from '../channel-kind-labels.ts';
import { pagesReadWords } from '../pages-read.ts';
import { channelLevelWords, channelScopeWords, phoneScopeWords, reachableWords, tariffWords } from '../inventory-labels.ts';
import { wordFor } from '../labels.ts';
import { contactDistance } from './contact-distance.ts';
import { restIn, stateName } from './finding.ts';
import { locators } from './locators.ts';
import { quoted } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Channels = NonNullable<Scorecard['channels']>;

const shownAtMost = 6;

function when(view: CardView, beforeLogin: boolean): string {
  return beforeLogin
    ? view.t({ fr: 'avant toute connexion', en: 'before any log-in' })
    : view.t({ fr: 'après connexion seulement', en: 'after log-in only' });
}

function entry(view: CardView, head: Piece, details: readonly Piece[], quote: string, checkpoint: string): Markup {
  const known = details.filter((detail) => detail !== null && detail !== undefined && detail !== '');
  const line = known.map((detail, index) => [index > 0 ? ' · ' : '', detail]);
  return html`<li>
    ${head === null ? null : html`<p><strong>${head}</strong></p>`}
    <p>${line}</p>
    <p>${quoted(view, quote)}</p>
    <p class="place">${view.t({ fr: 'Vu sur', en: 'Seen on' })} ${stateName(view, checkpoint)}.</p>
  </li> `;
}

function phoneEntry(view: CardView, phone: PhoneItem): Markup {
  const { t } = view;
  const shown = phone.tariffShown
    ? t({ fr: 'tarif affiché', en: 'tariff shown' })
    : t({ fr: 'tarif non affiché', en: 'tariff not shown' });
  const hours =
    phone.hours === undefined ? t({ fr: 'horaires non trouvés', en: 'hours not found' }) : html`<bdi>${phone.hours}</bdi>`;
  const details = [t(phoneScopeWords[phone.scope]), t(tariffWords[phone.tariff]), shown, hours, when(view, phone.beforeLogin)];
  return entry(view, html`<bdi>${phone.display}</bdi>`, details, phone.quote, phone.checkpoint);
}

function channelEntry(view: CardView, channel: ScoredChannel): Markup {
  const reach =
    channel.reachable === undefined || channel.reachable === channel.kind
      ? null
      : wordFor(view.lang, reachableWords, channel.reachable);
  const details = [wordFor(view.lang, channelScopeWords, channel.scope), reach, when(view, channel.beforeLogin)];
  return entry(view, wordFor(view.lang, channelKindWords, channel.kind), details, channel.quote, channel.checkpoint);
}

function group<T>(view: CardView, title: string, items: readonly T[], item: (value: T) => Markup): Markup {
  const { fr, en } = pagesReadWords(view.card);
  const none = html`<p>${view.t({ fr: `Non trouvé sur ${fr}.`, en: `Not found on ${en}.` })}</p>`;
  const rest = items.length - shownAtMost;
  const more = rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null;
  const list = html`<ul class="cards">
    ${items.slice(0, shownAtMost).map(item)}${more}
  </ul>`;
  return html`<div>
    <h4>${title}</h4>
    ${items.length === 0 ? none : list}
  </div> `;
}

function groups(view: CardView, channels: Channels): Piece {
  const { t } = view;
  const channel = (value: ScoredChannel): Markup => channelEntry(view, value);
  return [
    group(view, t({ fr: 'Téléphone', en: 'Phone' }), channels.phone, (phone) => phoneEntry(view, phone)),
    group(view, t({ fr: 'Guichet et rendez-vous', en: 'Counter and appointment' }), channels.counter, channel),
    group(view, t({ fr: 'Courrier et formulaire papier', en: 'Post and paper form' }), channels.post, channel),
    group(
      view,
      t({ fr: 'Relais pour les personnes sourdes ou malentendantes', en: 'Relay for deaf people' }),
      channels.relay,
      channel,
    ),
    group(
      view,
      t({ fr: 'Contact en ligne (ce n’est pas une voie humaine)', en: 'On-line contact (not a human channel)' }),
      channels.online,
      channel,
    ),
    channels.closed.length === 0
      ? null
      : group(
          view,
          t({ fr: 'Voies que la page dit fermées', en: 'Channels the page says are closed' }),
          channels.closed,
          (quote) => entry(view, null, [], quote.quote, quote.checkpoint),
        ),
  ];
}

/** How a person can be reached, with the words that say so and the scope of the help. */
export function channels(view: CardView): Markup {
  const { card, t } = view;
  const title = html`<h3>${t({ fr: 'Téléphone, guichet, courrier', en: 'Phone, counter, post' })}</h3>`;
  if (card.channels === null)
    return html`<section>
      ${title}
      <p>${t({ fr: 'Non observés.', en: 'Not observed.' })}</p>
    </section>`;
  const { level, decidedBy } = card.channels;
  const proof = decidedBy[0] === undefined ? null : html` ${quoted(view, decidedBy[0].quote)}`;
  return html`<section>
    ${title}
    <p class="summary"><strong>${level}</strong> – ${t(channelLevelWords[level])} (${t(pagesReadWords(card))}).${proof}</p>
    <div class="groups">${groups(view, card.channels)}</div>
    ${locators(view, card.channels)} ${contactDistance(view, card.channels)}
  </section>`;
}
