import type { Metric } from '../metric.ts';

/** What is asked of a figure, by its name: at least, or at most, of its value or of its ratio. */
const bars: Readonly<Record<string, { readonly least?: number; readonly most?: number; readonly of?: 'ratio' }>> = {
  'act: rules with a success criterion of their own: recall': { least: 66 },
  'act: rules with a success criterion of their own: wrong flags': { most: 3 },
  'fixtures: failure provable': { least: 50 },
  'fixtures: absence certain': { least: 55 },
  'fixtures: unmet': { most: 0 },
  'grid: all pages': { most: 1.5, of: 'ratio' },
  'grid and all other evidence': { most: 1.5, of: 'ratio' },
  'twice: grids that differ': { most: 0 },
};

/** `≥ 66` or `< 66`, as the figure stands to what is asked of it; empty when nothing is. */
export function heldBy({ id, value, ratio }: Metric): string {
  const bar = Object.hasOwn(bars, id) ? bars[id] : undefined;
  if (bar === undefined) return '';
  const figure = bar.of === 'ratio' ? (ratio ?? Number.POSITIVE_INFINITY) : value;
  if (bar.least !== undefined) return figure >= bar.least ? `≥ ${bar.least}` : `< ${bar.least} (bar not met)`;
  return figure <= (bar.most ?? 0) ? `≤ ${bar.most}` : `> ${bar.most} (bar not met)`;
}
