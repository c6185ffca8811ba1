import type { BlockRole, Field, LandmarkEvidence, LinkEvidence, Rect, Region } from '../../model/evidence.ts';

/** What the collector is told. All bounds are counts or characters. */
export interface CollectOptions {
  readonly maxElements: number;
  readonly maxBlocks: number;
  readonly maxFields: number;
  readonly maxLinks: number;
  readonly maxText: number;
  readonly maxDom: number;
  readonly maxDepth: number;
  /** True in a frame inside another: its `html` and `body` take other names. */
  readonly nested: boolean;
  /** Write the sanitised HTML too. */
  readonly dom: boolean;
}

/** Rank in reading order within the frame, over blocks, fields, links, headings and frames together. */
export interface Ranked {
  readonly order: number;
}

export interface RawBlock extends Ranked {
  readonly role: BlockRole;
  readonly level?: number;
  readonly text: string;
  readonly lang?: string;
  readonly visible: boolean;
  readonly disclosed?: boolean;
  readonly region: Region;
  readonly selector: string;
  readonly headings: readonly string[];
  readonly rect?: Rect;
}

/** A field with what it holds: the value goes no further than the masking in Node. */
export type RawField = Omit<Field, 'id' | 'datum' | 'frame'> & Ranked & { readonly value?: string };

/** A link, with the order of the block that holds it. */
export type RawLink = Omit<LinkEvidence, 'block' | 'frame'> & Ranked & { block?: number };

export interface RawHeading extends Ranked {
  readonly level: number;
  readonly text: string;
  readonly visible: boolean;
  readonly selector: string;
}

/** A frame element met on the way. */
export interface RawFrame extends Ranked {
  readonly selector: string;
  readonly title?: string;
  readonly src: string;
  readonly visible: boolean;
}

/** Everything one frame says of itself, unmasked. */
export interface RawFrameState {
  readonly url: string;
  /** Tag of the root element, `` for an empty document. */
  readonly root: string;
  readonly title: string;
  readonly lang?: string;
  readonly doctype?: string;
  readonly width: number;
  readonly height: number;
  readonly viewport: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };
  readonly elements: number;
  readonly focus?: string;
  readonly timing?: { readonly firstByte: number; readonly domReady: number; readonly load: number };
  readonly blocks: readonly RawBlock[];
  readonly fields: readonly RawField[];
  readonly links: readonly RawLink[];
  readonly headings: readonly RawHeading[];
  readonly landmarks: readonly LandmarkEvidence[];
  readonly languages: readonly { readonly lang: string; readonly selector: string; readonly characters: number }[];
  readonly captchas: readonly { readonly vendor: string; readonly selector: string; readonly alternative?: string }[];
  readonly frames: readonly RawFrame[];
  readonly truncated: readonly string[];
  /** Sanitised HTML with places for values (`\ufdd0n\ufdd0`) and for frames (`\ufdd1n\ufdd1`): code points no page may use. */
  readonly html: string;
  /** Values that the places in `html` stand for. */
  readonly values: readonly string[];
}
