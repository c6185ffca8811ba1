import type { LineMark } from '../../language/html/blocks.ts';
import type { SourceBlock } from '../../language/index.ts';
import type { Localized } from '../../model/localized.ts';

/** Formats that are read. */
export const textTypes = ['md', 'html', 'txt', 'docx', 'pdf'] as const;

export type TextType = (typeof textTypes)[number];

/** A block of a text, and where its writer finds it: on lines, on a page, or as the nth paragraph; each from 1. */
export interface TextBlock extends SourceBlock {
  readonly lines?: readonly LineMark[];
  readonly page?: number;
  readonly paragraph?: number;
}

/** A text given to be read. */
export interface TextDocument {
  readonly type: TextType;
  readonly blocks: readonly TextBlock[];
  /** Language that the text itself says it is in. */
  readonly lang?: string;
  /** What was not read, when something was not. */
  readonly partial?: Localized;
}

/** Bytes of a text and how it is called: a file name as given, or the words for standard input. */
export interface GivenText {
  readonly name: string;
  readonly bytes: Uint8Array;
}
