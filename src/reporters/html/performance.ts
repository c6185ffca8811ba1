import type { LighthouseResult } from '../../model/journey.ts';
import { formatBytes, formatDuration, formatNumber } from '../format.ts';
import { webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Lighthouse's figures: beside the letters, without weight. */
export function performance(view: CardView): Piece {
  const { card, t, lang } = view;
  if (card.lighthouse.length === 0) return null;
  const columns: readonly Column<LighthouseResult>[] = [
    { title: t({ fr: 'Page', en: 'Page' }), header: true, cell: ({ url }) => webLink(url) },
    {
      title: t({ fr: 'Choisie pour', en: 'Chosen as' }),
      cell: ({ why }) =>
        why === 'start' ? t({ fr: 'page de départ', en: 'start page' }) : t({ fr: 'page la plus lourde', en: 'heaviest page' }),
    },
    {
      title: t({ fr: 'Note sur 100', en: 'Score of 100' }),
      kind: 'number',
      cell: (result) => (result.performance === null ? '–' : formatNumber(lang, Math.round(result.performance * 100))),
    },
    {
      title: t({ fr: 'Poids', en: 'Weight' }),
      kind: 'number',
      cell: ({ bytes }) => (bytes === null ? '–' : formatBytes(lang, bytes)),
    },
    {
      title: t({ fr: 'Plus grand élément affiché', en: 'Largest contentful paint' }),
      kind: 'number',
      cell: (result) => (result.largestContentfulPaint === null ? '–' : formatDuration(result.largestContentfulPaint)),
    },
  ];
  const caption = t({
    fr: 'Mesures de Lighthouse, sans effet sur les lettres',
    en: 'Lighthouse figures, without effect on the letters',
  });
  return html`<section>
    <h3>${t({ fr: 'Rapidité', en: 'Speed' })}</h3>
    ${table(caption, columns, card.lighthouse)}
  </section>`;
}
