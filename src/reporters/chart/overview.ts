import type { Lang } from '../../model/localized.ts';
import type { Letter } from '../../model/method.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { formatShare } from '../format.ts';
import { dimensionOrder, dimensionWords } from '../labels.ts';
import { say } from '../say.ts';
import { dimensionOf } from '../view.ts';
import { ink, letterColours, noLetterColour, quietInk } from './palette.ts';
import { drawSvg } from './svg.ts';

/** Procedures drawn at most; the table below the drawing holds them all. */
export const drawnAtMost = 40;

const letters = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly Letter[];
const rowHeight = 46;
const overall = { fr: 'Ensemble', en: 'Overall' };

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly grade: Letter | null;
  readonly points: number | null;
}

function cells(scorecards: readonly Scorecard[]): Cell[] {
  return scorecards.flatMap((card, row) => [
    { row, column: 0, grade: card.grade, points: null },
    ...dimensionOrder.map((id, index) => {
      const dimension = dimensionOf(card, id);
      return { row, column: index + 1, grade: dimension?.grade ?? null, points: dimension?.points ?? null };
    }),
  ]);
}

/** Title short enough for the two lines of its row, in a font that may be wide. */
function shortTitle(card: Scorecard): string {
  const title = clip(card.procedure.title, 200);
  return title.length <= 46 ? title : `${Array.from(title).slice(0, 44).join('').trimEnd()}…`;
}

function text({ grade, points }: Cell, lang: Lang): string {
  if (grade === null) return '{none|–}';
  return points === null ? `{letter|${grade}}` : `{letter|${grade}}{share|${formatShare(lang, points)}}`;
}

function describe(scorecards: readonly Scorecard[], lang: Lang): string {
  const separator = say(lang, { fr: ' : ', en: ': ' });
  const line = (card: Scorecard): string =>
    `${clip(card.procedure.title, 60)}${separator}${[card.grade ?? '–', ...dimensionOrder.map((id) => dimensionOf(card, id)?.grade ?? '–')].join(' ')}`;
  const order = [overall, ...dimensionOrder.map((id) => dimensionWords[id])].map((words) => say(lang, words)).join(', ');
  return `${say(lang, { fr: 'Dans l’ordre', en: 'In this order' })}${separator}${order}. ${scorecards.map(line).join(' ; ')}.`;
}

/** Procedures × eight dimensions: one tile each, with its letter and its share of points written on it. */
export function overviewChart(all: readonly Scorecard[], lang: Lang, id: string): string {
  const scorecards = all.slice(0, drawnAtMost);
  const axis = { type: 'category', axisLine: { show: false }, axisTick: { show: false }, splitArea: { show: false } } as const;
  const rich = {
    letter: { fontSize: 18, fontWeight: 'bold', color: '#fff', padding: [0, 6, 0, 0] },
    share: { fontSize: 13, color: '#fff' },
    none: { fontSize: 18, color: quietInk },
  } as const;
  return drawSvg({
    id,
    title: say(lang, { fr: 'Lettres des démarches, par dimension', en: 'Letters of the procedures, by dimension' }),
    description: describe(scorecards, lang),
    width: 1080,
    height: scorecards.length * rowHeight + 46,
    option: {
      grid: { left: 218, right: 0, top: 42, bottom: 0 },
      xAxis: {
        ...axis,
        position: 'top',
        data: [say(lang, overall), ...dimensionOrder.map((dimension) => say(lang, dimensionWords[dimension]))],
        axisLabel: { interval: 0, fontSize: 13, color: ink, margin: 10, width: 84, overflow: 'break', lineHeight: 15 },
      },
      yAxis: {
        ...axis,
        inverse: true,
        data: scorecards.map((card) => shortTitle(card)),
        axisLabel: {
          interval: 0,
          fontSize: 13.5,
          color: ink,
          margin: 214,
          align: 'left',
          width: 168,
          overflow: 'break',
          lineHeight: 17,
        },
      },
      visualMap: {
        type: 'piecewise',
        show: false,
        dimension: 2,
        pieces: [
          ...letters.map((letter, index) => ({ value: index, color: letterColours[letter] })),
          { value: letters.length, color: noLetterColour },
        ],
      },
      series: [
        {
          type: 'heatmap',
          itemStyle: { borderColor: '#fff', borderWidth: 4, borderRadius: 6 },
          data: cells(scorecards).map((cell) => ({
            value: [cell.column, cell.row, cell.grade === null ? letters.length : letters.indexOf(cell.grade)],
            label: { show: true, formatter: text(cell, lang), rich },
          })),
        },
      ],
    },
  });
}
