import { french } from '../../src/language/fr/index.ts';
import { frenchFigures } from '../../src/language/fr/level.ts';
import { servicePublicLevels } from '../../src/language/fr/service-public.ts';
import { enoughWords, unitsOf } from '../../src/language/index.ts';
import { quantile, rounded, type Row } from './row.ts';
import { categories, officialPages, pagesAbsent, type Category, type OfficialPage } from './service-public.ts';

/** Points kept of the distribution. */
const points = [1, ...Array.from({ length: 19 }, (_, index) => 5 * (index + 1)), 99];

interface Measured {
  readonly category: Category;
  readonly level: number;
}

function measured(pages: readonly OfficialPage[]): readonly Measured[] {
  return pages.flatMap(({ category, blocks }) => {
    const figures = frenchFigures(unitsOf(blocks, french).flatMap(({ sentences }) => sentences));
    return figures === undefined || figures.words < enoughWords ? [] : [{ category, level: figures.level }];
  });
}

const sortedLevels = (pages: readonly Measured[]): readonly number[] => pages.map(({ level }) => level).toSorted((a, b) => a - b);

function categoryRow(name: string, levels: readonly number[]): Row {
  const around = [5, 25, 75, 95].map((percent) => quantile(levels, percent).toFixed(2));
  const detail = `${levels.length} pages; 5, 25, 75 and 95 %: ${around.join(', ')}`;
  return { id: `percentiles: median, ${name}`, value: rounded(quantile(levels, 50), 2), unit: 'L', detail };
}

/** The study that set the level measured a median of 4.20 on the pages for private persons. */
function studied(levels: readonly number[]): Row {
  const value = rounded(Math.abs(quantile(levels, 50) - 4.2), 3);
  return {
    id: 'percentiles: |median − 4.20|',
    value,
    unit: 'L',
    bar: 0.06,
    atMost: true,
    detail: 'particuliers: the same measure as the one studied',
  };
}

function constants(levels: readonly number[]): Row {
  const gaps = servicePublicLevels.map(([percent, level]) => ({ percent, gap: Math.abs(level - quantile(levels, percent)) }));
  const worst = gaps.toSorted((a, b) => b.gap - a.gap)[0];
  const detail = `worst of ${gaps.length} points (${worst?.percent} %) of src/language/fr/service-public.ts; \`--distribution\` prints them anew`;
  return {
    id: 'percentiles: |constants − measured|',
    value: rounded(worst?.gap ?? NaN, 3),
    unit: 'L',
    bar: 0.03,
    atMost: true,
    detail,
  };
}

/** Level of the pages of service-public.fr with at least 100 words of prose, by category, beside the constants of the product. */
export async function benchPercentiles(): Promise<readonly Row[] | { skipped: string }> {
  const pages = officialPages();
  if (pages === undefined) return { skipped: pagesAbsent };
  const all = measured(pages);
  const of = (category: Category): readonly number[] => sortedLevels(all.filter((page) => page.category === category));
  return [
    studied(of('particuliers')),
    categoryRow('all', sortedLevels(all)),
    ...categories.map((category) => categoryRow(category, of(category))),
    constants(sortedLevels(all)),
  ];
}

/** The distribution as the product keeps it. */
export function distribution(): string {
  const levels = sortedLevels(measured(officialPages() ?? []));
  return `${levels.length} pages\n${points.map((percent) => `  [${percent}, ${quantile(levels, percent).toFixed(2)}],`).join('\n')}\n`;
}
