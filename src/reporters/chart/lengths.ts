import type { LengthBin } from '../../model/language.ts';
import type { Lang } from '../../model/localized.ts';
import { formatNumber } from '../format.ts';
import { say } from '../say.ts';
import { ink, quietInk } from './palette.ts';
import { drawSvg } from './svg.ts';

/** Bars of sentences that the guides call long. */
const longColour = '#b04a00';
const colour = '#1d3557';
const longFrom = 25;

function nameOf(bins: readonly LengthBin[], index: number, lang: Lang): string {
  const from = (bins[index - 1]?.upTo ?? 0) + 1;
  const upTo = bins[index]?.upTo ?? null;
  return upTo === null ? say(lang, { fr: `${from} et plus`, en: `${from} or more` }) : `${from}–${upTo}`;
}

/** Sentences by number of words. */
export function lengthsChart(bins: readonly LengthBin[], lang: Lang, id: string): string {
  const total = bins.reduce((sum, { sentences }) => sum + sentences, 0);
  const names = bins.map((_, index) => nameOf(bins, index, lang));
  const separator = say(lang, { fr: ' : ', en: ': ' });
  const share = (count: number): string => `${formatNumber(lang, total === 0 ? 0 : Math.round((count / total) * 100))} %`;
  return drawSvg({
    id,
    title: say(lang, { fr: 'Phrases selon leur nombre de mots', en: 'Sentences by number of words' }),
    description: `${bins.map(({ sentences }, index) => `${names[index] ?? ''}${separator}${sentences}`).join(', ')}.`,
    width: 560,
    height: 190,
    option: {
      grid: { left: 8, right: 8, top: 24, bottom: 44 },
      xAxis: {
        type: 'category',
        data: names,
        name: say(lang, { fr: 'mots par phrase', en: 'words per sentence' }),
        nameLocation: 'middle',
        nameGap: 28,
        axisTick: { show: false },
        axisLabel: { color: ink, fontSize: 12, interval: 0 },
        nameTextStyle: { color: quietInk, fontSize: 12 },
      },
      yAxis: { type: 'value', show: false },
      series: [
        {
          type: 'bar',
          barWidth: '70%',
          label: {
            show: true,
            position: 'top',
            color: ink,
            fontSize: 12,
            formatter: ({ value }: { readonly value: unknown }) => share(Number(value)),
          },
          data: bins.map(({ sentences }, index) => ({
            value: sentences,
            itemStyle: { color: (bins[index - 1]?.upTo ?? 0) >= longFrom ? longColour : colour, borderRadius: 2 },
          })),
        },
      ],
    },
  });
}
