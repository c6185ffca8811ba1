import type { BlockRole } from '../../model/evidence.ts';
import type { SourceBlock } from '../unit.ts';
import type { PageElement } from './tree.ts';

/** From `start` on, the text of a block stands on this line of its source (from 1). */
export interface LineMark {
  readonly start: number;
  readonly line: number;
}

/** A block of a page, and the lines that it stands on in the source, in order. */
export interface HtmlBlock extends SourceBlock {
  /** Heading level 1–6. */
  readonly level?: number;
  readonly lines: readonly LineMark[];
}

/** What holds at a place of the page. */
export interface Place {
  readonly role: BlockRole;
  readonly level?: number;
  readonly strong: boolean;
  readonly whole: boolean;
  readonly lang?: string;
  readonly link?: PageElement;
  /** Inside a part of the content. */
  readonly content: boolean;
}

interface Open {
  readonly place: Place;
  parts: string[];
  length: number;
  spaced: boolean;
  breaks: number;
  lines: LineMark[];
  langs: Map<string, number>;
  /** The one link that all letters so far stand in. */
  link: PageElement | undefined;
}

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

function mainLang(langs: ReadonlyMap<string, number>): string | undefined {
  return [...langs].reduce<readonly [string, number]>((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0] || undefined;
}

function blockOf(open: Open): HtmlBlock {
  const { place, lines } = open;
  const plain = place.role === 'paragraph' || place.role === 'text';
  const lang = mainLang(open.langs);
  return {
    role: open.link !== undefined && plain ? 'link' : place.role,
    ...(place.level === undefined ? {} : { level: place.level }),
    text: open.parts.join(''),
    ...(lang === undefined ? {} : { lang }),
    lines,
  };
}

/** Gathers pieces of text into blocks; white space is folded, and what is not seen dropped. */
export function createGatherer() {
  const blocks: HtmlBlock[] = [];
  let open: Open | undefined;

  const flush = (): void => {
    if (open !== undefined && open.length > 0) blocks.push(blockOf(open));
    open = undefined;
  };

  const started = (place: Place): Open => {
    open ??= { place, parts: [], length: 0, spaced: false, breaks: 0, lines: [], langs: new Map(), link: place.link };
    return open;
  };

  const addLine = (text: string, place: Place, line: number): void => {
    const folded = text.replace(invisible, '').replaceAll(/\s+/g, ' ');
    if (folded === '') return;
    const current = started(place);
    const words = folded.trim();
    if (words === '') {
      current.spaced = true;
      return;
    }
    const gap = current.length > 0 && (current.spaced || folded.startsWith(' ')) ? ' ' : '';
    if (current.length === 0 || current.link !== place.link) current.link = current.length === 0 ? place.link : undefined;
    current.breaks = 0;
    if (current.lines.at(-1)?.line !== line) current.lines.push({ start: current.length + gap.length, line });
    current.parts.push(gap, words);
    current.length += gap.length + words.length;
    current.spaced = folded.endsWith(' ');
    if (place.lang !== undefined) current.langs.set(place.lang, (current.langs.get(place.lang) ?? 0) + words.length);
  };

  /** Adds a piece of text that begins on a line of the source. */
  const add = (text: string, place: Place, firstLine: number): void => {
    text.split('\n').forEach((piece, index) => {
      if (index > 0 && open !== undefined) open.spaced = true;
      addLine(piece, place, firstLine + index);
    });
  };

  /** A line end written by hand: two of them end the block. */
  const breakLine = (): void => {
    if (open === undefined) return;
    open.spaced = true;
    open.breaks += 1;
    if (open.breaks > 1) flush();
  };

  return { add, breakLine, flush, blocks: (): readonly HtmlBlock[] => blocks };
}

export type Gatherer = ReturnType<typeof createGatherer>;
