import type { ScoredFinding, Scorecard } from '../../model/scorecard.ts';
import { lengthsChart } from '../chart/lengths.ts';
import { levelsChart } from '../chart/levels.ts';
import { formatCount, formatNumber, formatPercent } from '../format.ts';
import { findingsOf } from '../view.ts';
import { restIn, stateName } from './finding.ts';
import { facts, ofPage } from './parts.ts';
import { table, type Column } from './table.ts';
import { hardestPassages } from './passages.ts';
import { apartTable, offersAndLanguages, pathTable, signTable } from './signs.ts';
import { html, trusted, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Language = NonNullable<Scorecard['language']>;
type Row = Language['checkpoints'][number];

interface StateRow extends Row {
  readonly states: number;
}

const acronymsShown = 20;
const statesShown = 40;

/** “B2, 4.7 on a scale of 1 (easiest) to 6”. */
function levelText({ lang, t }: CardView, { score, margin, level, band, indicative }: Language): string {
  if (score === null) return t({ fr: 'non calculé : moins de 100 mots de prose', en: 'not computed: under 100 words of prose' });
  const around = margin === undefined ? '' : ` ± ${formatNumber(lang, margin, 1)}`;
  const figure = `${formatNumber(lang, score, 1)}${around}`;
  const so = indicative === true ? t({ fr: ', à titre indicatif', en: ', as an indication' }) : '';
  if (level === null) return `${figure}${band === undefined ? '' : ` (${band})`}${so}`;
  const scale = t({ fr: 'sur une échelle d’environ 1 (facile) à 6', en: 'on a scale of about 1 (easy) to 6' });
  return `${level} ${t({ fr: '(estimation)', en: '(estimate)' })} : ${figure} ${scale}${so}`;
}

/** Place among official French pages, told from the nearer end. */
function rankText({ lang, t }: CardView, rank: number | undefined): string | null {
  if (rank === undefined) return null;
  const pages = t({ fr: 'des pages de service-public.fr', en: 'of the pages of service-public.fr' });
  return rank < 50
    ? `${t({ fr: 'plus facile que', en: 'easier than' })} ${formatPercent(lang, 100 - rank)} ${pages}`
    : `${t({ fr: 'plus difficile que', en: 'harder than' })} ${formatPercent(lang, rank)} ${pages}`;
}

function figures(view: CardView, language: Language): Markup {
  const { lang, t } = view;
  return facts([
    [t({ fr: 'Niveau', en: 'Level' }), levelText(view, language)],
    [t({ fr: 'Formule', en: 'Formula' }), language.formula],
    [t({ fr: 'Rang', en: 'Rank' }), rankText(view, language.percentile)],
    [
      t({ fr: 'Texte lu', en: 'Text read' }),
      `${formatCount(lang, language.words, { fr: 'mot', en: 'word' }, { fr: 'mots', en: 'words' })}, ${formatCount(lang, language.sentences, { fr: 'phrase', en: 'sentence' }, { fr: 'phrases', en: 'sentences' })}`,
    ],
    ...language.beside.map(({ formula, value }) => [formula, formatNumber(lang, value, 1)] as const),
  ]);
}

function acronyms(view: CardView, findings: readonly ScoredFinding[]): Piece {
  if (findings.length === 0) return null;
  const rest = findings.length - acronymsShown;
  return html`<h4>${view.t({ fr: 'Sigles jamais expliqués', en: 'Acronyms never explained' })}</h4>
    <ul class="words">
      ${findings
        .slice(0, acronymsShown)
        .map(
          (finding) => html`<li>${ofPage(view, finding.found ?? finding.quote ?? finding.message, 60)}</li> `,
        )}${rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null}
    </ul>`;
}

/** The same page under other conditions and on other paths says the same thing: one row, and how many states it stands for. */
function distinctStates({ checkpoints }: CardView, rows: readonly Row[]): readonly StateRow[] {
  const known = new Map<string, StateRow>();
  for (const row of rows) {
    const state = checkpoints.get(row.checkpoint);
    const key = [state?.title ?? row.checkpoint, state?.kind, row.score, row.words, row.longSentences].join('\n');
    const before = known.get(key);
    known.set(key, before === undefined ? { ...row, states: 1 } : { ...before, states: before.states + 1 });
  }
  return [...known.values()];
}

function byState(view: CardView, rows: readonly Row[]): Piece {
  if (rows.length === 0) return null;
  const { lang, t } = view;
  const columns: readonly Column<StateRow>[] = [
    { title: t({ fr: 'État audité', en: 'Audited state' }), header: true, cell: ({ checkpoint }) => stateName(view, checkpoint) },
    {
      title: t({ fr: 'Niveau', en: 'Level' }),
      kind: 'number',
      cell: ({ score }) => (score === null ? '–' : formatNumber(lang, score, 1)),
    },
    { title: t({ fr: 'Mots', en: 'Words' }), kind: 'number', cell: ({ words }) => formatNumber(lang, words) },
    {
      title: t({ fr: 'Phrases longues', en: 'Long sentences' }),
      kind: 'number',
      cell: (row) => formatNumber(lang, row.longSentences),
    },
    { title: t({ fr: 'États', en: 'States' }), kind: 'number', cell: ({ states }) => formatNumber(lang, states) },
  ];
  return table(
    t({ fr: 'Lisibilité de chaque état audité', en: 'Readability of each audited state' }),
    columns,
    distinctStates(view, rows).slice(0, statesShown),
  );
}

/** Lengths of the sentences, and the level along the first journey; their figures are in the tables below and in their descriptions. */
function charts(view: CardView, language: Language): Piece {
  const { lang, id, card } = view;
  const lengths = language.lengths ?? [];
  const first = card.journeys[0]?.checkpoints ?? [];
  const scoreOf = new Map(language.checkpoints.map(({ checkpoint, score }) => [checkpoint, score]));
  const states = first.map(({ id: checkpoint, title }) => ({ name: title, score: scoreOf.get(checkpoint) ?? null }));
  const measured = states.filter(({ score }) => score !== null).length;
  return html`${
    lengths.some(({ sentences }) => sentences > 0)
      ? html`<figure class="chart">${trusted(lengthsChart(lengths, lang, `${id}-lengths`))}</figure>`
      : null
  }${measured > 1 ? html`<figure class="chart">${trusted(levelsChart(states, lang, `${id}-levels`))}</figure>` : null}`;
}

/** How hard the text is, by which formula, and the sentences and acronyms that make it so. */
export function language(view: CardView): Markup {
  const { card, t } = view;
  const title = html`<h3>${t({ fr: 'Langage', en: 'Language' })}</h3>`;
  if (card.language === null)
    return html`<section>
      ${title}
      <p>${t({ fr: 'Non observé.', en: 'Not observed.' })}</p>
    </section>`;
  return html`<section>
    ${title}${figures(view, card.language)}
    ${hardestPassages(view, card.language)}${charts(view, card.language)}${acronyms(view, findingsOf(card, '5.3'))}
    ${signTable(view, card.language)}${byState(view, card.language.checkpoints)}${pathTable(view, card.language)}${apartTable(view, card.language)}${offersAndLanguages(view, card.language)}
  </section>`;
}
