import type { TextBlock } from '../../model/evidence.ts';
import type { Quote } from '../../model/inventory.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { informationVocabulary } from '../../method/information/index.ts';
import type { InformationVocabulary } from '../../method/information/index.ts';
import { isAboutTheSite } from '../reading/about-the-site.ts';
import { isMain, quoteOf, shownBlocks } from '../reading/blocks.ts';
import type { Clause } from '../reading/clauses.ts';
import { clausesOf } from '../reading/clauses.ts';
import { languageOf } from '../reading/languages.ts';

export const tellingKinds = ['page', 'text'] as const;
export type TellingCheckpoint = Checkpoint<(typeof tellingKinds)[number]>;

/** One part of a topic, told on a page: `duration`, `amount`… */
export interface Sighting {
  readonly part: string;
  readonly quote: Quote;
}

/** What a page tells, ready to be searched for a topic. */
export interface TellingPage {
  readonly checkpoint: TellingCheckpoint;
  /** Blocks that speak to the reader: not the controls of a form, nor the site's furniture. */
  readonly blocks: readonly TextBlock[];
  wordsOf(block: Pick<TextBlock, 'lang'>): InformationVocabulary;
}

/** Words of controls: they ask, they do not tell. */
const asking: ReadonlySet<string> = new Set(['label', 'legend', 'option', 'button', 'hint', 'error', 'link']);

export function tellingPage(checkpoint: TellingCheckpoint, procedure: Procedure): TellingPage {
  const told = isAboutTheSite(checkpoint) ? [] : shownBlocks(checkpoint);
  const blocks = told.filter((block) => isMain(block) && !asking.has(block.role));
  return {
    checkpoint,
    blocks: blocks.slice(0, 2000),
    wordsOf: (block) => informationVocabulary(languageOf(block, checkpoint, procedure)),
  };
}

/** A sighting quoted from a block. */
export function sighting(part: string, page: TellingPage, block: TextBlock, words = block.text): Sighting {
  return { part, quote: { checkpoint: page.checkpoint.id, quote: quoteOf(words), selector: block.selector } };
}

/** Clauses of every block of a page, with their block. */
export function clausesOfPage(page: TellingPage): readonly { readonly block: TextBlock; readonly clause: Clause }[] {
  return page.blocks.flatMap((block) => clausesOf(block.text).map((clause) => ({ block, clause })));
}
