import type { Lang } from '../../model/localized.ts';
import type { ScoredDimension, Scorecard } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { formatShare } from '../format.ts';
import { dimensionOrder, dimensionWords } from '../labels.ts';
import { say } from '../say.ts';
import { dimensionOf } from '../view.ts';
import { ink, letterColours, noLetterColour, quietInk } from './palette.ts';
import { drawSvg } from './svg.ts';

interface Bar {
  readonly name: string;
  readonly dimension: ScoredDimension | undefined;
}

const rowHeight = 42;

function bars(card: Scorecard, lang: Lang): Bar[] {
  return dimensionOrder.map((id) => ({ name: say(lang, dimensionWords[id]), dimension: dimensionOf(card, id) }));
}

/** `B 82 %`, or `–` when there is no letter. */
function figure({ dimension }: Bar, lang: Lang): string {
  if (dimension === undefined || dimension.grade === null || dimension.points === null) return '{none|–}';
  return `{letter|${dimension.grade}}{share|${formatShare(lang, dimension.points)}}`;
}

function colour({ dimension }: Bar): string {
  return dimension?.grade == null ? noLetterColour : letterColours[dimension.grade];
}

/** The same in words, for those who do not see the drawing. */
function describe(all: readonly Bar[], lang: Lang): string {
  const none = say(lang, { fr: 'pas de lettre', en: 'no letter' });
  const separator = say(lang, { fr: ' : ', en: ': ' });
  return `${all.map((bar) => `${bar.name}${separator}${bar.dimension?.grade ?? none}`).join(', ')}.`;
}

/** Profile of a procedure: one bar per dimension, as long as its share of points, with the letter written at its end. */
export function profileChart(card: Scorecard, lang: Lang, id: string): string {
  const all = bars(card, lang);
  const category = { type: 'category', inverse: true, axisLine: { show: false }, axisTick: { show: false } } as const;
  const rich = {
    letter: { fontSize: 17, fontWeight: 'bold', color: ink, width: 20 },
    share: { fontSize: 13, color: quietInk },
    none: { fontSize: 17, color: quietInk },
  } as const;
  return drawSvg({
    id,
    title: `${say(lang, { fr: 'Profil', en: 'Profile' })}${say(lang, { fr: ' : ', en: ': ' })}${clip(card.procedure.title, 90)}`,
    description: describe(all, lang),
    width: 360,
    height: all.length * rowHeight + 6,
    option: {
      grid: { left: 2, right: 76, top: 8, bottom: 0 },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: [
        { ...category, data: all.map(({ name }) => name), axisLabel: { show: false } },
        { ...category, position: 'right', data: all.map((bar) => figure(bar, lang)), axisLabel: { rich, margin: 10 } },
      ],
      series: [
        {
          type: 'bar',
          barWidth: 12,
          showBackground: true,
          backgroundStyle: { color: '#eceef2', borderRadius: 2 },
          label: { show: true, position: [0, -17], formatter: '{b}', fontSize: 13.5, color: ink },
          data: all.map((bar) => ({
            value: bar.dimension?.grade == null ? 0 : (bar.dimension.points ?? 0),
            itemStyle: { color: colour(bar), borderRadius: 2 },
          })),
        },
      ],
    },
  });
}
