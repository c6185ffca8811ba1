import type { Lang } from '../../model/localized.ts';
import type { Letter } from '../../model/method.ts';
import { say } from '../say.ts';
import { ink, letterColours, noLetterColour, quietInk } from './palette.ts';
import { drawSvg } from './svg.ts';

/** How many procedures have each letter in one dimension; `none` without letter. */
export interface LetterCounts {
  readonly name: string;
  readonly counts: Readonly<Record<Letter | 'none', number>>;
}

const kinds = ['A', 'B', 'C', 'D', 'E', 'none'] as const;
const rowHeight = 30;

/** Share of the procedures with each letter, dimension by dimension: one bar each, its letters written on it. */
export function distributionChart(rows: readonly LetterCounts[], lang: Lang, id: string): string {
  const none = say(lang, { fr: 'sans lettre', en: 'no letter' });
  const told = (kind: (typeof kinds)[number]): string => (kind === 'none' ? none : kind);
  const separator = say(lang, { fr: ' : ', en: ': ' });
  const line = ({ name, counts }: LetterCounts): string =>
    `${name}${separator}${kinds.map((kind) => `${told(kind)} ${counts[kind]}`).join(', ')}`;
  const total = Math.max(1, ...rows.map(({ counts }) => kinds.reduce((sum, kind) => sum + counts[kind], 0)));
  return drawSvg({
    id,
    title: say(lang, { fr: 'Combien de démarches à chaque lettre', en: 'How many procedures at each letter' }),
    description: `${rows.map(line).join(' ; ')}.`,
    width: 900,
    height: rows.length * rowHeight + 10,
    option: {
      grid: { left: 150, right: 0, top: 4, bottom: 4 },
      xAxis: { type: 'value', max: total, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: ink, fontSize: 14, align: 'left', margin: 146 },
      },
      series: kinds.map((kind) => ({
        type: 'bar' as const,
        stack: 'all',
        barWidth: 22,
        itemStyle: { color: kind === 'none' ? noLetterColour : letterColours[kind], borderColor: '#fff', borderWidth: 1 },
        label: { show: true, color: kind === 'none' ? quietInk : '#fff', fontSize: 12.5 },
        data: rows.map(({ counts }) => ({
          value: counts[kind],
          label: {
            show: counts[kind] / total > 0.035,
            formatter: kind === 'none' ? `– ${counts[kind]}` : `${kind} ${counts[kind]}`,
          },
        })),
      })),
    },
  });
}
