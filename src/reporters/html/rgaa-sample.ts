import type { RgaaSample, SampleDocument, SamplePage } from '../../model/rgaa-sample.ts';
import type { Localized } from '../../model/localized.ts';
import { mandatoryPages } from '../../method/rgaa/sample-pages.ts';
import { formatCount } from '../format.ts';
import { restIn, stateName } from './finding.ts';
import { facts, ofPage, quoted, webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Documents named; the others are counted. */
const documentsShown = 10;

const titles = new Map(mandatoryPages.map(({ page, title }) => [page, title]));

const source: Localized = {
  fr: 'Le RGAA demande ces pages quand elles existent, et toutes les étapes d’un processus. Il demande aussi des documents à télécharger, et au moins un dixième de pages tirées au hasard. Un parcours seul n’est pas un échantillon. Source : RGAA 4.1.2, méthode technique, échantillon.',
  en: 'The RGAA asks for these pages when they exist, and for every step of a process. It also asks for documents to download, and for at least a tenth of pages drawn at random. A journey alone is not a sample. Source: RGAA 4.1.2, technical method, sample.',
};

function states({ lang }: CardView, count: number): string {
  return formatCount(lang, count, { fr: 'état', en: 'state' }, { fr: 'états', en: 'states' });
}

/** “sur 5 états lus”. */
function onStatesRead(view: CardView, count: number): string {
  const read = view.t(count < 2 ? { fr: 'lu', en: 'read' } : { fr: 'lus', en: 'read' });
  return `${view.t({ fr: 'sur', en: 'on' })} ${states(view, count)} ${read}`;
}

function situation(view: CardView, { status }: SamplePage, pagesRead: number): string {
  if (status === 'covered') return view.t({ fr: 'lue', en: 'read' });
  if (status === 'linked') return view.t({ fr: 'liée, non lue', en: 'linked, not read' });
  return `${view.t({ fr: 'non trouvée', en: 'not found' })} ${onStatesRead(view, pagesRead)}`;
}

function where(view: CardView, { status, checkpoints, url, quote }: SamplePage): Piece {
  const { t, lang } = view;
  const [first] = checkpoints;
  const words = quote === undefined ? null : html`${quoted(view, quote, 120)} `;
  if (status === 'linked') {
    const from = first === undefined ? null : html`<br />${t({ fr: 'depuis', en: 'from' })} ${stateName(view, first)}`;
    return html`${words}${url === undefined ? null : webLink(url)}${from}`;
  }
  if (first === undefined) return '–';
  const others = checkpoints.length - 1;
  const more = formatCount(lang, others, { fr: 'autre état', en: 'other state' }, { fr: 'autres états', en: 'other states' });
  return html`${words}${stateName(view, first)}${others > 0 ? html` ${t({ fr: 'et', en: 'and' })} ${more}` : null}`;
}

function steps(view: CardView, sample: RgaaSample): string {
  const { t, lang } = view;
  const errors = sample.steps.filter(({ kind }) => kind === 'error').length;
  const withErrors = formatCount(
    lang,
    errors,
    { fr: 'état d’erreur', en: 'error state' },
    { fr: 'états d’erreur', en: 'error states' },
  );
  const read = [states(view, sample.steps.length - errors), ...(errors === 0 ? [] : [withErrors])].join(
    t({ fr: ' et ', en: ' and ' }),
  );
  if (sample.unfinished.length === 0) return `${read}.`;
  const stopped = formatCount(
    lang,
    sample.unfinished.length,
    { fr: 'trajet n’est pas allé à son terme', en: 'journey was not carried to its end' },
    { fr: 'trajets ne sont pas allés à leur terme', en: 'journeys were not carried to their end' },
  );
  return `${read}. ${stopped}${t({ fr: ' : ce qui suit n’est pas dans l’échantillon.', en: ': what follows is not in the sample.' })}`;
}

function documentName(view: CardView, { label, url }: SampleDocument): Piece {
  const words = label === '' ? view.t({ fr: 'document sans nom', en: 'document without a name' }) : ofPage(view, label, 90);
  return url === undefined ? words : webLink(url, words);
}

function documents(view: CardView, { documents: found, documentCount, pagesRead }: RgaaSample): Piece {
  if (documentCount === 0) return `${view.t({ fr: 'aucun trouvé', en: 'none found' })} ${onStatesRead(view, pagesRead)}`;
  const shown = found.slice(0, documentsShown);
  const names = shown.map((document, index) => html`${index === 0 ? null : ', '}${documentName(view, document)}`);
  const rest = documentCount - shown.length;
  return html`${names}${rest > 0 ? html` ${restIn(view, rest)}` : null}`;
}

/** RGAA’s sample: mandatory pages read, linked or not found, steps, documents, and what a person must draw; nothing when it was not read. */
export function rgaaSample(view: CardView, sample: RgaaSample | undefined): Markup | null {
  if (sample === undefined) return null;
  const { t, lang } = view;
  const columns: readonly Column<SamplePage>[] = [
    {
      title: t({ fr: 'Page', en: 'Page' }),
      header: true,
      cell: ({ page }) => t(titles.get(page) ?? { fr: page, en: page }),
    },
    { title: t({ fr: 'Situation', en: 'Situation' }), cell: (page) => situation(view, page, sample.pagesRead) },
    { title: t({ fr: 'Où', en: 'Where' }), cell: (page) => where(view, page) },
  ];
  const caption = t({ fr: 'Pages obligatoires quand elles existent', en: 'Pages that are mandatory when they exist' });
  const drawn = formatCount(lang, sample.randomPages, { fr: 'page', en: 'page' }, { fr: 'pages', en: 'pages' });
  return html`<h4>${t({ fr: 'Échantillon RGAA', en: 'RGAA sample' })}</h4>
    ${table(caption, columns, sample.pages)}
    ${facts([
      [t({ fr: 'Étapes du processus', en: 'Steps of the process' }), steps(view, sample)],
      [t({ fr: 'Documents à télécharger', en: 'Documents to download' }), documents(view, sample)],
      [
        t({ fr: 'Pages au hasard', en: 'Random pages' }),
        html`${t({ fr: 'au moins', en: 'at least' })}
        ${drawn}${t({ fr: ', à tirer et à ajouter par une personne', en: ', for a person to draw and add' })}`,
      ],
    ])}
    <p class="note">${t(source)}</p>`;
}
