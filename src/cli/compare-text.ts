import type { Lang } from '../model/localized.ts';
import { blocksToMarkdown } from '../reporters/blocks/markdown.ts';
import { blocksToTerminal } from '../reporters/blocks/terminal.ts';
import { comparisonBlocks } from '../reporters/comparison/runs.ts';
import type { ComparedRuns } from './compare-runs.ts';

/** Runs side by side in one of its forms. A terminal of `width` columns shows the first procedures, a file all of them. */
export function renderComparison(compared: ComparedRuns, format: string, lang: Lang, width: number | undefined): string {
  if (format === 'json') return `${JSON.stringify(compared, null, 2)}\n`;
  const { ranking, scorecards } = compared;
  const ranked = ranking.ok ? ranking.procedures : [];
  const places = new Map(ranked.map(({ procedure, rank }) => [procedure, rank]));
  const place = (id: string): number => places.get(id) ?? Infinity;
  const cards = scorecards.toSorted((a, b) => {
    const [one, other] = [place(a.procedure.id), place(b.procedure.id)];
    return one === other ? 0 : one - other;
  });
  const blocks = comparisonBlocks(compared, cards, places, { lang, whole: width === undefined });
  return format === 'md' ? blocksToMarkdown(blocks) : `${blocksToTerminal(blocks, width ?? 100).join('\n')}\n`;
}
