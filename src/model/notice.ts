import type { Captured } from './captured.ts';
import type { LinkEvidence } from './evidence.ts';

/** A line of a linked PDF as it is read: a title, an item of a list, or prose put together again from its lines. */
export interface NoticeBlock {
  /** From 1. */
  readonly page: number;
  readonly role: 'heading' | 'listItem' | 'paragraph';
  readonly text: string;
}

/** What assistive technologies get from a PDF, as the file itself says it. */
export interface NoticeAccess {
  /** True when the file says that its content is tagged and its pages read have tags. */
  readonly tagged: boolean;
  /** Language of the file, absent when it says none. */
  readonly language?: string;
  /** Title of the file, absent when it says none. */
  readonly title?: string;
  /** False when no page read holds a single letter: pictures of pages. */
  readonly text: boolean;
  /** True for a form to fill in. */
  readonly form: boolean;
}

/** Text of a PDF, with the fingerprint of the very file that was read. The file itself is not kept. */
export interface NoticeText {
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number;
  readonly blocks: readonly NoticeBlock[];
  /** True when pages or words beyond the limits were not read. */
  readonly truncated: boolean;
  /** Absent from runs recorded before it was read. */
  readonly access?: NoticeAccess;
}

/** A PDF that a page links to (notice, form), read once per journey: at the first state that links to it. */
export interface Notice extends Pick<LinkEvidence, 'selector' | 'text' | 'visible' | 'region' | 'headings'> {
  /** Absolute address of the file. */
  readonly url: string;
  /** What it says, or why it could not be read. */
  readonly content: Captured<NoticeText>;
}
