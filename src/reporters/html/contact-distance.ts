import type { ContactDistance } from '../../model/contact-distance.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { awayBy, distanceSummary, distanceText, shownWhere } from '../contact-distance.ts';
import { formatCount } from '../format.ts';
import { contactWords } from '../inventory-labels.ts';
import { restIn, stateName } from './finding.ts';
import { ofPage, quoted, webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** States of which all is alike, on several paths or conditions: the first, and how many others. */
interface Row {
  readonly state: ContactDistance;
  readonly others: number;
}

/** Rows printed for a procedure; the others are counted. */
const shownAtMost = 40;

function rowsOf(view: CardView, states: readonly ContactDistance[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const state of states) {
    const at = view.checkpoints.get(state.checkpoint);
    const { beforeLogin, clicks, contact, through, generic, unread, linksMissing } = state;
    const told = [contact?.quote, through?.quote, generic?.clicks, generic?.quote, unread?.clicks, unread?.quote, linksMissing];
    const key = JSON.stringify([at?.url ?? state.checkpoint, at?.name, at?.kind, beforeLogin, clicks, ...told]);
    const known = rows.get(key);
    rows.set(key, known === undefined ? { state, others: 0 } : { ...known, others: known.others + 1 });
  }
  return [...rows.values()];
}

type Way = Pick<ContactDistance, 'checkpoint' | 'clicks' | 'through'>;

/** Words of a link, within a sentence. */
function within(view: CardView, words: string): Markup {
  const text = ofPage(view, words, 120);
  return view.lang === 'fr' ? html`« ${text} »` : html`“${text}”`;
}

/** Where a contact or a link stands and the link that leads there, when it is not on the state itself. */
function elsewhere(view: CardView, { checkpoint: here, through, clicks }: Way, checkpoint: string): Piece {
  const { t } = view;
  if (checkpoint === here) return null;
  const by = clicks === 1 ? t({ fr: ', par', en: ', by' }) : t({ fr: ', en commençant par', en: ', beginning with' });
  return html`<span class="quiet"
    >${t({ fr: 'vu sur', en: 'seen on' })}
    ${stateName(view, checkpoint)}${through === undefined ? null : [by, ' ', within(view, through.quote)]}</span
  >`;
}

function contactLine(view: CardView, state: ContactDistance): Piece {
  const { contact } = state;
  if (contact === undefined) return null;
  return html`<p>
    ${view.t(contactWords[contact.channel])} ${quoted(view, contact.quote, 200)} ${elsewhere(view, state, contact.checkpoint)}
  </p> `;
}

function genericLine(view: CardView, { checkpoint, generic }: ContactDistance): Piece {
  if (generic === undefined) return null;
  const word = view.t({ fr: 'Un contact général', en: 'A general contact' });
  return html`<p>
    ${word} ${awayBy(view.lang, generic.clicks)}${view.t({ fr: ' :', en: ':' })} ${quoted(view, generic.quote, 200)}
    ${elsewhere(view, { checkpoint, clicks: generic.clicks }, generic.checkpoint)}
  </p> `;
}

function unreadLine(view: CardView, { checkpoint, unread, linksMissing }: ContactDistance): Piece {
  const { t } = view;
  if (unread === undefined) {
    if (linksMissing !== true) return null;
    return html`<p>
      ${t({ fr: 'Les liens de cet état n’ont pas été enregistrés.', en: 'The links of this state were not recorded.' })}
    </p>`;
  }
  const words = within(view, unread.quote);
  const told =
    unread.address === undefined
      ? html`${t({ fr: 'Ce qu’ouvre', en: 'What' })} ${words} ${t({ fr: 'n’a pas été lu', en: 'opens was not read' })}`
      : html`${t({ fr: 'Le lien', en: 'The link' })} ${words}
        ${webLink(unread.address, t({ fr: 'mène à une page non lue', en: 'leads to a page not read' }))}`;
  return html`<p>${told} ${elsewhere(view, { checkpoint, clicks: unread.clicks }, unread.checkpoint)}</p> `;
}

function columns(view: CardView, pagesRead: number): readonly Column<Row>[] {
  const { t, lang } = view;
  const others = ({ others: count }: Row): Piece => {
    const alike = formatCount(lang, count, { fr: 'autre état', en: 'other state' }, { fr: 'autres états', en: 'other states' });
    return count === 0 ? null : html` ${t({ fr: 'et', en: 'and' })} ${alike}`;
  };
  return [
    {
      title: t({ fr: 'État audité', en: 'Audited state' }),
      header: true,
      cell: (row) => html`${stateName(view, row.state.checkpoint)}${others(row)}`,
    },
    {
      title: t({ fr: 'Moment', en: 'When' }),
      cell: ({ state }) =>
        state.beforeLogin
          ? t({ fr: 'avant toute connexion', en: 'before any log-in' })
          : t({ fr: 'après connexion', en: 'after log-in' }),
    },
    { title: t({ fr: 'Contact humain', en: 'Human contact' }), cell: ({ state }) => distanceText(lang, state, pagesRead) },
    {
      title: t({ fr: 'Preuve', en: 'Evidence' }),
      cell: ({ state }) => [contactLine(view, state), genericLine(view, state), unreadLine(view, state)],
    },
  ];
}

/** How many clicks every state is from a human contact, with the words that prove it; nothing when it was not measured. */
export function contactDistance(view: CardView, channels: NonNullable<Scorecard['channels']>): Markup | null {
  const { t, lang } = view;
  const distances = channels.contactDistance;
  if (distances === undefined || distances.states.length === 0) return null;
  const rows = rowsOf(view, distances.states);
  const rest = rows.length - shownAtMost;
  const caption = t({
    fr: 'Distance en clics vers un téléphone, un guichet ou une adresse pour cette démarche',
    en: 'Distance in clicks to a phone, a counter or an address for this procedure',
  });
  const counts = t({
    fr: 'Un clic : un lien visible vers une page lue, ou un bouton pressé par le parcours sans rien saisir. Revenir à une page déjà remplie ou se connecter ne compte pas.',
    en: 'A click: a visible link to a page that was read, or a button that the path pressed with nothing filled in. Going back to a page already filled in and logging in do not count.',
  });
  return html`<p>
      ${t({ fr: 'Contact humain pour cette démarche :', en: 'Human contact for this procedure:' })}
      ${[...distanceSummary(lang, distances), ...shownWhere(lang, distances)].join(t({ fr: ' ; ', en: '; ' }))}.
    </p>
    ${table(caption, columns(view, channels.pagesRead), rows.slice(0, shownAtMost))}
    ${rest > 0 ? html`<p class="more">${restIn(view, rest)}</p>` : null}
    <p class="quiet">${counts}</p>`;
}
