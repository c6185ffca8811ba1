import type { TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { isAboutTheSite } from '../reading/about-the-site.ts';

/** Evidence that the language audits read. */
export const languageInventoryRequires = ['text', 'page'] as const;
export type LanguageEvidence = (typeof languageInventoryRequires)[number];

/** Navigation, banners and page furniture are not what the person reads to get the procedure done. */
const readRegions = new Set(['main', 'aside', 'dialog']);

function primary(code: string): string {
  return code.toLowerCase().split('-')[0] ?? '';
}

/**
 * Blocks that the person reads on a checkpoint, in the procedure's language, shown or that they can open; none of the legal pages of the
 * site, which weigh more words than many forms.
 */
export function readBlocks(checkpoint: Checkpoint<LanguageEvidence>, language: string): readonly TextBlock[] {
  const { text, page } = checkpoint.evidence;
  if (!text.ok || isAboutTheSite(checkpoint)) return [];
  const pageLanguage = page.ok ? (page.value.lang ?? language) : language;
  return text.value.filter(
    (block) =>
      readRegions.has(block.region) &&
      (block.visible || block.disclosed === true) &&
      primary(block.lang ?? pageLanguage) === primary(language),
  );
}
