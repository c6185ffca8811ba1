import type { BlockRole } from '../model/evidence.ts';
import type { Language, Sentence } from './language.ts';
import { passages, type Passage } from './prose.ts';

/** What a block of text is to the engine: its words, and what they are to the reader. */
export interface SourceBlock {
  readonly role: BlockRole;
  readonly text: string;
  /** Primary language (`fr`), when known. */
  readonly lang?: string;
}

/**
 * What is read in one breath: a heading, a label, a button, or one or several blocks of running text (a list item that ends with a
 * semicolon goes on in the next). Formulas read prose only; headings, labels and buttons get lexical checks.
 */
export interface Unit {
  /** Role of its first block. */
  readonly role: BlockRole;
  /** Texts of its blocks, joined by a space. */
  readonly text: string;
  readonly prose: boolean;
  /** Sentences, of prose only. */
  readonly sentences: readonly Sentence[];
  /** Its blocks: index in the list given, and where each begins in `text`. */
  readonly blocks: readonly { readonly index: number; readonly start: number }[];
}

/** Sentences of a text, with their words. */
export function sentencesOf(text: string, language: Pick<Language, 'sentences' | 'words'>): readonly Sentence[] {
  return language.sentences(text).map((span) => ({ ...span, words: language.words(span.text) }));
}

type Cut = (text: string) => readonly Sentence[];

function unitOf(passage: Passage, role: BlockRole, cut: Cut): Unit {
  return { role, ...passage, sentences: passage.prose ? cut(passage.text) : [] };
}

/**
 * Units of a text, in reading order: its passages of prose, and every other block by itself. Empty blocks give none. Who reads the same
 * words on many states gives a `cut` that remembers.
 */
export function unitsOf(
  blocks: readonly SourceBlock[],
  language: Language,
  cut: Cut = (text) => sentencesOf(text, language),
): readonly Unit[] {
  return passages(blocks).map((passage) => unitOf(passage, blocks[passage.blocks[0]?.index ?? -1]?.role ?? 'text', cut));
}

/** Index, in the list of blocks, of the block that holds an offset of a unit's text. */
export function blockAt(unit: Unit, offset: number): number {
  const found = unit.blocks.findLast(({ start }) => start <= offset) ?? unit.blocks[0];
  return found?.index ?? -1;
}
