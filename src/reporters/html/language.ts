import type { ScoredFinding, Scorecard } from '../../model/scorecard.ts';
import { formatCount, formatNumber, formatPercent } from '../format.ts';
import { findingsOf } from '../view.ts';
import { restIn, stateName } from './finding.ts';
import { facts, ofPage, quoted } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Language = NonNullable<Scorecard['language']>;
type Row = Language['checkpoints'][number];

const sentencesShown = 5;
const acronymsShown = 20;
const statesShown = 40;

function levelText({ lang, t }: CardView, language: Language): string {
  if (language.score === null)
    return t({ fr: 'non calculé : moins de 100 mots de prose', en: 'not computed: under 100 words of prose' });
  const margin = language.margin === undefined ? '' : ` ± ${formatNumber(lang, language.margin, 1)}`;
  const score = `${formatNumber(lang, language.score, 1)}${margin}`;
  return `${language.level ?? '–'} (${t({ fr: 'niveau', en: 'level' })} ${language.formula} ${score})`;
}

function figures(view: CardView, language: Language): Markup {
  const { lang, t } = view;
  const rank = language.percentile;
  const harder = t({ fr: 'plus difficile que', en: 'harder than' });
  const pages = t({ fr: 'des pages de service-public.fr', en: 'of the pages of service-public.fr' });
  return facts([
    [t({ fr: 'Niveau', en: 'Level' }), levelText(view, language)],
    [t({ fr: 'Rang', en: 'Rank' }), rank === undefined ? null : `${harder} ${formatPercent(lang, rank)} ${pages}`],
    [
      t({ fr: 'Texte lu', en: 'Text read' }),
      `${formatCount(lang, language.words, { fr: 'mot', en: 'word' }, { fr: 'mots', en: 'words' })}, ${formatCount(lang, language.sentences, { fr: 'phrase', en: 'sentence' }, { fr: 'phrases', en: 'sentences' })}`,
    ],
    ...language.beside.map(({ formula, value }) => [formula, formatNumber(lang, value, 1)] as const),
  ]);
}

function longSentences(view: CardView, findings: readonly ScoredFinding[]): Piece {
  if (findings.length === 0) return null;
  const title = view.t({ fr: 'Phrases de plus de 25 mots', en: 'Sentences over 25 words' });
  const rest = findings.length - sentencesShown;
  return html`<h4>${title}</h4>
    <ul class="sentences">
      ${findings
        .slice(0, sentencesShown)
        .map(
          (finding) => html`<li>${finding.quote === undefined ? finding.message : quoted(view, finding.quote, 420)}</li> `,
        )}${rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null}
    </ul>`;
}

function acronyms(view: CardView, findings: readonly ScoredFinding[]): Piece {
  if (findings.length === 0) return null;
  const rest = findings.length - acronymsShown;
  return html`<h4>${view.t({ fr: 'Sigles jamais expliqués', en: 'Acronyms never explained' })}</h4>
    <ul class="words">
      ${findings
        .slice(0, acronymsShown)
        .map(
          (finding) => html`<li>${ofPage(view, finding.quote ?? finding.message, 60)}</li> `,
        )}${rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null}
    </ul>`;
}

function byState(view: CardView, rows: readonly Row[]): Piece {
  if (rows.length === 0) return null;
  const { lang, t } = view;
  const columns: readonly Column<Row>[] = [
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
  ];
  return table(
    t({ fr: 'Lisibilité de chaque état audité', en: 'Readability of each audited state' }),
    columns,
    rows.slice(0, statesShown),
  );
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
    ${longSentences(view, findingsOf(card, '5.2'))}${acronyms(view, findingsOf(card, '5.3'))}
    ${byState(view, card.language.checkpoints)}
  </section>`;
}
