import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { channelVocabulary } from '../../method/channels/index.ts';
import type { ChannelVocabulary } from '../../method/channels/index.ts';
import { shownBlocks, shownLinks } from '../reading/blocks.ts';
import { languageOf } from '../reading/languages.ts';

/** The kinds of evidence that channels are read from. */
export const channelKinds = ['page', 'text', 'links', 'locators'] as const;
export type ChannelCheckpoint = Checkpoint<(typeof channelKinds)[number]>;

/** One page, ready to be read for channels. */
export interface PageReading {
  readonly checkpoint: ChannelCheckpoint;
  readonly procedure: Procedure;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly LinkEvidence[];
  readonly title: string;
  /** What the procedure is about: its title or, of a page audited alone, the page's. */
  readonly subject: string;
  /** Words of the block's language as the procedure's country speaks it, or French ones (the method's first language) when it is unknown. */
  readonly wordsOf: (block: Pick<TextBlock, 'lang'>) => ChannelVocabulary;
}

function vocabularyOr(language: string, { language: fallback, country }: Procedure): ChannelVocabulary {
  const words = [language, fallback, 'fr'].map((each) => channelVocabulary(each, country)).find(Boolean);
  if (words === undefined) throw new Error('no vocabulary of channels');
  return words;
}

/** Reads what a person can see of a checkpoint. */
export function readPage(checkpoint: ChannelCheckpoint, procedure: Procedure): PageReading {
  const { page } = checkpoint.evidence;
  const title = page.ok ? page.value.title : '';
  const byLanguage = new Map<string, ChannelVocabulary>();
  return {
    checkpoint,
    procedure,
    blocks: shownBlocks(checkpoint).slice(0, 3000),
    links: shownLinks(checkpoint).slice(0, 1000),
    title,
    subject: /^https?:/.test(procedure.title) ? title : procedure.title,
    wordsOf: (block) => {
      const language = languageOf(block, checkpoint, procedure);
      const known = byLanguage.get(language) ?? vocabularyOr(language, procedure);
      byLanguage.set(language, known);
      return known;
    },
  };
}
