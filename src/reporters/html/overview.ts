import type { RenderInput } from '../../model/run.ts';
import type { Letter } from '../../model/method.ts';
import { distributionChart, type LetterCounts } from '../chart/distribution.ts';
import { formatDay, formatNumber } from '../format.ts';
import { headlines } from '../headline.ts';
import { keyFigures } from '../key-figures.ts';
import { dimensionOrder, dimensionWords, noLetterWords } from '../labels.ts';
import { say } from '../say.ts';
import { dimensionOf } from '../view.ts';
import { letterStep, tallies } from './comparison.ts';
import { controls, keptCount } from './controls.ts';
import { matrix } from './matrix.ts';
import { ofPage } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, trusted, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** From this many procedures, how many have each letter is worth a drawing. */
const drawnFrom = 4;

const procedureLink = (view: CardView): Markup => html`<a href="${view.href}">${ofPage(view, view.card.procedure.title, 90)}</a>`;

function story(view: CardView): Piece {
  const [first] = headlines(view.card);
  return first === undefined ? null : html`<bdi>${view.t(first)}</bdi>`;
}

function figuresTable({ lang }: RenderInput, views: readonly CardView[]): Markup {
  const columns: readonly Column<CardView>[] = [
    { title: say(lang, { fr: 'Démarche', en: 'Procedure' }), header: true, cell: procedureLink },
    { title: say(lang, { fr: 'Ce qui arrive aux personnes', en: 'What happens to people' }), cell: story },
    ...keyFigures.map(({ title, text }): Column<CardView> => ({ title: say(lang, title), cell: ({ card }) => text(card, lang) })),
  ];
  return table(say(lang, { fr: 'Ce qui arrive, et chiffres clés', en: 'What happens, and key figures' }), columns, views);
}

function countsOf(name: string, grades: readonly (Letter | null)[]): LetterCounts {
  const of = (grade: Letter | null): number => grades.filter((own) => own === grade).length;
  return { name, counts: { A: of('A'), B: of('B'), C: of('C'), D: of('D'), E: of('E'), none: of(null) } };
}

/** How many procedures have each letter, drawn and as a table. */
function distribution(lang: RenderInput['lang'], views: readonly CardView[]): Piece {
  if (views.length < drawnFrom) return null;
  const rows = [
    countsOf(
      say(lang, { fr: 'Ensemble', en: 'Overall' }),
      views.map(({ card }) => card.grade),
    ),
    ...dimensionOrder.map((id) =>
      countsOf(
        say(lang, dimensionWords[id]),
        views.map(({ card }) => dimensionOf(card, id)?.grade ?? null),
      ),
    ),
  ];
  const kinds = ['A', 'B', 'C', 'D', 'E', 'none'] as const;
  const columns: readonly Column<LetterCounts>[] = [
    { title: 'Dimension', header: true, cell: ({ name }) => name },
    ...kinds.map((kind): Column<LetterCounts> => ({
      title: kind === 'none' ? say(lang, { fr: 'Sans lettre', en: 'No letter' }) : kind,
      kind: 'number',
      cell: ({ counts }) => formatNumber(lang, counts[kind]),
    })),
  ];
  const caption = say(lang, { fr: 'Nombre de démarches à chaque lettre', en: 'Number of procedures at each letter' });
  const label = say(lang, {
    fr: 'Dessin du nombre de démarches à chaque lettre, défilant',
    en: 'Drawing of the number of procedures at each letter, scrollable',
  });
  return html`<h3>${say(lang, { fr: 'Où sont les difficultés', en: 'Where the difficulties are' })}</h3>
    <figure>
      <div class="scroll" role="group" aria-label="${label}" tabindex="0">
        ${trusted(distributionChart(rows, lang, 'chart-distribution'))}
      </div>
    </figure>
    <details>
      <summary>${say(lang, { fr: 'Les mêmes nombres en tableau', en: 'The same numbers as a table' })}</summary>
      ${table(caption, columns, rows)}
    </details>`;
}

/** What changed since the run given as a baseline, procedure by procedure. */
function evolution({ lang, baseline }: RenderInput, views: readonly CardView[]): Piece {
  if (baseline === undefined) return null;
  const rows = views.flatMap((view) => (view.comparison?.ok === true ? [{ view, ...view.comparison }] : []));
  const title = say(lang, { fr: 'Depuis la campagne du', en: 'Since the run of' });
  const heading = html`<h3>${title} ${formatDay(lang, baseline.startedAt)}</h3>`;
  const absent = views.length - rows.length;
  const left = html`<p class="note">
    ${say(lang, { fr: 'Démarches absentes de cette campagne, ou qui ne se comparent pas :', en: 'Procedures that it does not hold, or that do not compare:' })}
    ${absent}
  </p>`;
  const [sample] = rows;
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { title: say(lang, { fr: 'Démarche', en: 'Procedure' }), header: true, cell: ({ view }) => procedureLink(view) },
    {
      title: say(lang, { fr: 'Ensemble, avant et après', en: 'Overall, before and after' }),
      cell: ({ view, comparison: { overall } }) => letterStep(view, overall.before, overall.after),
    },
    ...(sample === undefined ? [] : tallies(sample.view, sample.comparison)).map(
      ([name], index): Column<(typeof rows)[number]> => ({
        title: name,
        kind: 'number',
        cell: ({ view, comparison }) => formatNumber(lang, tallies(view, comparison)[index]?.[1] ?? 0),
      }),
    ),
  ];
  const caption = say(lang, { fr: 'Lettre d’ensemble et constats', en: 'Overall letter and findings' });
  return html`${heading}${rows.length === 0 ? null : table(caption, columns, rows)}${absent > 0 ? left : null}`;
}

/** All procedures side by side: the letters, sortable and filterable, what happens to people, where the difficulties are. */
export function overview(input: RenderInput, views: readonly CardView[]): Markup {
  const { lang } = input;
  const title = html`<h2 id="overview">${say(lang, { fr: 'Vue d’ensemble', en: 'Overview' })}</h2>`;
  if (views.length === 0) {
    const empty = say(lang, { fr: 'Cette campagne ne contient aucune fiche.', en: 'This run holds no scorecard.' });
    return html`<section class="overview" aria-labelledby="overview">
      ${title}
      <p>${empty}</p>
    </section>`;
  }
  const reading = say(lang, {
    fr: `De A (objectifs atteints) à E. Le pourcentage est la part des points obtenus. Un tiret : ${noLetterWords.fr}`,
    en: `From A (objectives met) to E. The percentage is the share of the points obtained. A dash: ${noLetterWords.en}`,
  });
  return html`<section class="overview" aria-labelledby="overview">
    ${title} ${controls(lang, views)} ${matrix(views, lang)} ${keptCount(lang, views.length)}
    <p class="note">${reading}</p>
    ${evolution(input, views)} ${distribution(lang, views)}
    <div class="figures">${figuresTable(input, views)}</div>
  </section>`;
}
