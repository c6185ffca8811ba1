import type { Comparison } from '../model/comparison.ts';
import type { Lang } from '../model/localized.ts';
import { paragraph } from './blocks/block.ts';
import { blocksToMarkdown } from './blocks/markdown.ts';
import { procedureBlocks } from './comparison/procedure.ts';
import { say } from './say.ts';

/**
 * Two scorecards of one procedure as Markdown, readable as plain text: letters, indicators, what is new, fixed and kept, what could not be
 * compared. A refusal to compare is said in one sentence.
 */
export function renderComparisonText(comparison: Comparison, lang: Lang): string {
  const blocks = comparison.ok ? procedureBlocks(comparison.comparison, lang) : [paragraph(say(lang, comparison.message))];
  return blocksToMarkdown(blocks);
}
