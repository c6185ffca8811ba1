import { identify } from '../../language/index.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { isAboutTheSite } from '../reading/about-the-site.ts';
import { isMain, isShown } from '../reading/blocks.ts';
import { pageAddress } from '../reading/page-address.ts';
import { remember } from '../reading/remember.ts';

/** Evidence that the language audits read. */
export const languageInventoryRequires = ['text', 'page', 'links'] as const;
export type LanguageEvidence = (typeof languageInventoryRequires)[number];

/** A state as its reader meets it, in the procedure's language or not. */
export interface ReadState {
  readonly checkpoint: Checkpoint<LanguageEvidence>;
  /** What is read to get the procedure done, in its language. */
  readonly blocks: readonly TextBlock[];
  /** Menus, banners, footers, and what comes back on most pages: read once, and out of the score. */
  readonly furniture: readonly TextBlock[];
  /** What is in another language. */
  readonly foreign: readonly TextBlock[];
}

export const primary = (code: string): string => code.trim().toLowerCase().split(/[-_]/)[0] ?? '';
export const identified: typeof identify = remember(identify);

/** Language of a block: what its letters say when they are certain, else its `lang`, else the page's, else what they make likely. */
function languageOf(block: TextBlock, pageLanguage: string | undefined, procedure: string): string {
  const heard = identified(block.text);
  if (heard?.sure === 'certain') return heard.code;
  const said = block.lang ?? pageLanguage;
  return said === undefined || said.trim() === '' ? (heard?.code ?? primary(procedure)) : primary(said);
}

/** Texts of the main content that come back on at least three pages and on half of them: a help box, a reminder, a legal mention. */
function repeated(checkpoints: readonly Checkpoint<LanguageEvidence>[]): ReadonlySet<string> {
  const pagesOf = new Map<string, Set<string>>();
  const pages = new Set<string>();
  for (const { url, evidence } of checkpoints) {
    if (!evidence.text.ok) continue;
    const page = pageAddress(url);
    pages.add(page);
    for (const block of evidence.text.value) {
      if (!isMain(block) || !isShown(block)) continue;
      const known = pagesOf.get(block.text);
      if (known === undefined) pagesOf.set(block.text, new Set([page]));
      else known.add(page);
    }
  }
  const often = Math.max(3, pages.size / 2);
  return new Set([...pagesOf].filter(([, on]) => on.size >= often).map(([text]) => text));
}

/**
 * What the person reads on each state, shown or one disclosure away. The legal pages of the site are left out: they weigh more words than
 * many forms and nobody reads them to get the procedure done.
 */
export function readStates(checkpoints: readonly Checkpoint<LanguageEvidence>[], language: string): readonly ReadState[] {
  const furnished = repeated(checkpoints);
  return checkpoints.map((checkpoint): ReadState => {
    const { text, page } = checkpoint.evidence;
    const blocks: TextBlock[] = [];
    const furniture: TextBlock[] = [];
    const foreign: TextBlock[] = [];
    if (!text.ok || isAboutTheSite(checkpoint)) return { checkpoint, blocks, furniture, foreign };
    const pageLanguage = page.ok ? page.value.lang : undefined;
    for (const block of text.value) {
      if (!block.visible && block.disclosed !== true) continue;
      if (!isMain(block) || furnished.has(block.text)) furniture.push(block);
      else if (languageOf(block, pageLanguage, language) === primary(language)) blocks.push(block);
      else foreign.push(block);
    }
    return { checkpoint, blocks, furniture, foreign };
  });
}
