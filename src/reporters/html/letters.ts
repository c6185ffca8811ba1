import type { ScoredDimension } from '../../model/scorecard.ts';
import { profileChart } from '../chart/profile.ts';
import { formatShare } from '../format.ts';
import { letterTile, scored } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, trusted, type Markup } from './template.ts';
import type { CardView } from './view.ts';

/** The eight letters with their reasons and what was observed, beside the profile. */
export function letters(view: CardView): Markup {
  const { card, lang, t, id } = view;
  const columns: readonly Column<ScoredDimension>[] = [
    { title: 'Dimension', header: true, cell: (dimension) => scored(view, dimension.title) },
    { title: t({ fr: 'Lettre', en: 'Letter' }), kind: 'letter-cell', cell: ({ grade }) => letterTile(lang, grade) },
    { title: t({ fr: 'Pourquoi', en: 'Why' }), cell: ({ gradeReason }) => scored(view, gradeReason) },
    { title: t({ fr: 'Observé', en: 'Observed' }), kind: 'number', cell: ({ coverage }) => formatShare(lang, coverage) },
  ];
  return html`<section>
    <h3>${t({ fr: 'Les huit lettres', en: 'The eight letters' })}</h3>
    <div class="beside">
      <figure class="profile">${trusted(profileChart(card, lang, `${id}-profile`))}</figure>
      <div>
        ${table(t({ fr: 'Lettre, raison et part observée de chaque dimension', en: 'Letter, reason and share observed of each dimension' }), columns, card.dimensions)}
      </div>
    </div>
  </section>`;
}
