import type { Scorecard } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { documentDetails } from '../document-details.ts';
import { formatCount } from '../format.ts';
import { avoidableWords, documentStatusWords, whereWords } from '../inventory-labels.ts';
import { pagesReadWords } from '../pages-read.ts';
import { restIn } from './finding.ts';
import { ofPage, quoted, webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Documents = NonNullable<Scorecard['documents']>;
type Item = Documents['items'][number];

const shownAtMost = 60;

function summary({ lang, t }: CardView, documents: Documents): string {
  const asked =
    documents.min === documents.max
      ? formatCount(
          lang,
          documents.min,
          { fr: 'pièce demandée', en: 'document asked' },
          { fr: 'pièces demandées', en: 'documents asked' },
        )
      : t({
          fr: `${documents.min} à ${documents.max} pièces selon le parcours`,
          en: `${documents.min} to ${documents.max} documents by path`,
        });
  const parts = [
    documents.conditional === 0
      ? null
      : formatCount(
          lang,
          documents.conditional,
          { fr: 'selon la situation', en: 'depending on the situation' },
          { fr: 'selon la situation', en: 'depending on the situation' },
        ),
    documents.avoidable === 0
      ? t({ fr: 'aucune reconnue évitable', en: 'none known to be avoidable' })
      : formatCount(lang, documents.avoidable, { fr: 'évitable', en: 'avoidable' }, { fr: 'évitables', en: 'avoidable' }),
  ].filter((part) => part !== null);
  return `${asked}, ${t({ fr: 'dont', en: 'of which' })} ${parts.join(t({ fr: ' et ', en: ' and ' }))}.`;
}

function label(view: CardView, item: Item): Markup {
  const alternatives = item.alternatives.slice(0, 8);
  const or = view.t({ fr: 'au choix :', en: 'one of:' });
  const choice = html`<br /><span class="quiet"
      >${or} ${alternatives.map((text, index) => [index > 0 ? ', ' : '', ofPage(view, text, 80)])}</span
    >`;
  const details = documentDetails(item, view.lang);
  const told = html`<br /><span class="quiet">${details.join(view.t({ fr: ' ; ', en: '; ' }))}</span>`;
  return html`${ofPage(view, item.label, 160)}${details.length === 0 ? null : told}${alternatives.length === 0 ? null : choice}`;
}

function status(view: CardView, item: Item): Piece {
  const word = view.t(documentStatusWords[item.status]);
  return item.condition === undefined
    ? word
    : html`${word}${view.t({ fr: ' : ', en: ': ' })}${ofPage(view, item.condition, 160)}`;
}

function avoidable(view: CardView, item: Item): Piece {
  const word = view.t(avoidableWords[item.avoidable]);
  if (item.avoidableBy === undefined) return word;
  return html`${word}<br /><span class="quiet"
      >${view.t({ fr: 'déjà détenue, source :', en: 'already held, source:' })} ${ofPage(view, item.avoidableBy, 160)}</span
    >`;
}

/** Words that ask for a document, and the linked file that says them when the page does not. */
function words(view: CardView, { quote, source }: Item['quotes'][number]): Piece {
  if (source === undefined) return quoted(view, quote, 200);
  const file = source.slice(source.lastIndexOf('/') + 1);
  return html`${quoted(view, quote, 200)}
    <span class="quiet">${view.t({ fr: 'fichier :', en: 'file:' })} ${webLink(source, clip(file, 80))}</span>`;
}

/** The words that ask for the document, then those that say how it must be given when they stand elsewhere. */
function quotes(view: CardView, { quotes: asking, specifiedBy = [] }: Item): Piece {
  const shown = asking.slice(0, 2);
  const known = new Set(shown.map(({ quote }) => quote));
  const others = specifiedBy.filter(({ quote }) => !known.has(quote));
  return [...shown, ...others.slice(0, 2)].map((quote) => words(view, quote));
}

/** The supporting documents: copies, form, age and file, status, condition, alternatives, who already holds them, and the words that ask for them. */
export function documents(view: CardView): Markup {
  const { card, t } = view;
  const title = html`<h3>${t({ fr: 'Pièces justificatives', en: 'Supporting documents' })}</h3>`;
  if (card.documents === null)
    return html`<section>
      ${title}
      <p>${t({ fr: 'Non observées.', en: 'Not observed.' })}</p>
    </section>`;
  const { items } = card.documents;
  if (items.length === 0) {
    const { fr, en } = pagesReadWords(card);
    const none = t({
      fr: `Aucune pièce demandée n’a été trouvée sur ${fr}.`,
      en: `No document asked was found on ${en}.`,
    });
    return html`<section>
      ${title}
      <p>${none}</p>
    </section>`;
  }
  const columns: readonly Column<Item>[] = [
    { title: t({ fr: 'Pièce', en: 'Document' }), header: true, cell: (item) => label(view, item) },
    { title: t({ fr: 'Statut', en: 'Status' }), cell: (item) => status(view, item) },
    { title: t({ fr: 'Évitable', en: 'Avoidable' }), cell: (item) => avoidable(view, item) },
    { title: t({ fr: 'Où', en: 'Where' }), cell: (item) => t(whereWords[item.where]) },
    {
      title: t({ fr: 'Ce que dit la page', en: 'What the page says' }),
      cell: (item) => quotes(view, item),
    },
  ];
  const rest = items.length - shownAtMost;
  return html`<section>
    ${title}
    <p class="summary">${summary(view, card.documents)}</p>
    ${table(t({ fr: 'Liste des pièces', en: 'List of documents' }), columns, items.slice(0, shownAtMost))}${rest > 0 ? html`<p class="more">${restIn(view, rest)}</p>` : null}
  </section>`;
}
