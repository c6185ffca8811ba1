import type { Lang } from '../../model/localized.ts';
import { clip } from '../clean-text.ts';
import { formatNumber } from '../format.ts';
import { say } from '../say.ts';
import { ink, noLetterColour, quietInk } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A state and its level; null when it has too little prose. */
export interface StateLevel {
  readonly name: string;
  readonly score: number | null;
}

/** States drawn at most; the table below the drawing holds more. */
const drawnAtMost = 24;
const rowHeight = 26;
const colour = '#1d3557';

/** Level of each state along a journey, from 1 (easiest) to 6. */
export function levelsChart(states: readonly StateLevel[], lang: Lang, id: string): string {
  const drawn = states.slice(0, drawnAtMost);
  const names = drawn.map(({ name }, index) => `${index + 1}. ${clip(name, 34)}`);
  const figure = (score: number | null): string => (score === null ? '–' : formatNumber(lang, score, 1));
  const separator = say(lang, { fr: ' : ', en: ': ' });
  return drawSvg({
    id,
    title: say(lang, { fr: 'Niveau de lecture d’étape en étape', en: 'Reading level from step to step' }),
    description: `${drawn.map(({ score }, index) => `${names[index] ?? ''}${separator}${figure(score)}`).join(', ')}.`,
    width: 560,
    height: drawn.length * rowHeight + 34,
    option: {
      grid: { left: 250, right: 44, top: 4, bottom: 26 },
      xAxis: {
        type: 'value',
        min: 1,
        max: 6,
        interval: 1,
        axisLabel: { color: quietInk, fontSize: 12 },
        splitLine: { lineStyle: { color: noLetterColour } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: ink, fontSize: 12, width: 236, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          barWidth: 12,
          label: {
            show: true,
            position: 'right',
            color: ink,
            fontSize: 12,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => figure(drawn[dataIndex]?.score ?? null),
          },
          data: drawn.map(({ score }) => ({ value: score ?? 1, itemStyle: { color: colour, borderRadius: 2 } })),
        },
      ],
    },
  });
}
