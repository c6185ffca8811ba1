import type { RenderInput } from '../../model/run.ts';
import { drawnAtMost, overviewChart } from '../chart/overview.ts';
import { formatCount } from '../format.ts';
import { keyFigures } from '../key-figures.ts';
import { dimensionOrder, dimensionWords } from '../labels.ts';
import { say } from '../say.ts';
import { dimensionOf } from '../view.ts';
import { letterTile, ofPage } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, trusted, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const procedureLink = (view: CardView): Markup => html`<a href="#${view.id}">${ofPage(view, view.card.procedure.title, 90)}</a>`;

function lettersTable({ lang }: RenderInput, views: readonly CardView[]): Markup {
  const columns: readonly Column<CardView>[] = [
    { title: say(lang, { fr: 'Démarche', en: 'Procedure' }), header: true, cell: procedureLink },
    {
      title: say(lang, { fr: 'Ensemble', en: 'Overall' }),
      kind: 'letter-cell',
      cell: ({ card }) => letterTile(lang, card.grade),
    },
    ...dimensionOrder.map((id): Column<CardView> => ({
      title: say(lang, dimensionWords[id]),
      kind: 'letter-cell',
      cell: ({ card }) => letterTile(lang, dimensionOf(card, id)?.grade ?? null),
    })),
  ];
  return table(
    say(lang, {
      fr: 'Lettre d’ensemble et lettres des huit dimensions',
      en: 'Overall letter and letters of the eight dimensions',
    }),
    columns,
    views,
  );
}

function figuresTable({ lang }: RenderInput, views: readonly CardView[]): Markup {
  const columns: readonly Column<CardView>[] = [
    { title: say(lang, { fr: 'Démarche', en: 'Procedure' }), header: true, cell: procedureLink },
    ...keyFigures.map(({ title, text }): Column<CardView> => ({ title: say(lang, title), cell: ({ card }) => text(card, lang) })),
  ];
  return table(say(lang, { fr: 'Chiffres clés', en: 'Key figures' }), columns, views);
}

function leftOut({ lang, scorecards }: RenderInput): Piece {
  if (scorecards.length <= drawnAtMost) return null;
  const drawn = formatCount(lang, drawnAtMost, { fr: 'démarche', en: 'procedure' }, { fr: 'démarches', en: 'procedures' });
  return html`<p class="note">
    ${say(lang, { fr: 'Seules les premières sont dessinées :', en: 'Only the first ones are drawn:' })} ${drawn}.
  </p>`;
}

/** All procedures side by side: a picture first, the same letters and the key figures in tables beside. */
export function overview(input: RenderInput, views: readonly CardView[]): Markup {
  const { lang, scorecards } = input;
  const title = html`<h2 id="overview">${say(lang, { fr: 'Vue d’ensemble', en: 'Overview' })}</h2>`;
  if (scorecards.length === 0) {
    const empty = say(lang, { fr: 'Cette campagne ne contient aucune fiche.', en: 'This run holds no scorecard.' });
    return html`<section class="overview" aria-labelledby="overview">
      ${title}
      <p>${empty}</p>
    </section>`;
  }
  const reading = say(lang, {
    fr: 'De A (objectifs atteints) à E. Le pourcentage est la part des points obtenus. « – » : moins de 60 % observé, donc pas de lettre.',
    en: 'From A (objectives met) to E. The percentage is the share of the points obtained. “–”: under 60% observed, hence no letter.',
  });
  const label = say(lang, {
    fr: 'Dessin des lettres par démarche, défilant',
    en: 'Drawing of the letters by procedure, scrollable',
  });
  return html`<section class="overview" aria-labelledby="overview">
    ${title}
    <figure>
      <div class="scroll" role="group" aria-label="${label}" tabindex="0">
        ${trusted(overviewChart(scorecards, lang, 'chart-overview'))}
      </div>
      <figcaption>${reading}</figcaption>
    </figure>
    ${leftOut(input)} ${lettersTable(input, views)} ${figuresTable(input, views)}
  </section>`;
}
