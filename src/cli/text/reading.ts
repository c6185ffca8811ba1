import {
  analyse,
  blockAt,
  signs as signIds,
  type Analysis,
  type Language,
  type PlacedSign,
  type SignId,
  type Unit,
} from '../../language/index.ts';
import type { TextBlock, TextDocument } from './document.ts';
import type { TextLanguage } from './text-language.ts';

/** Where a writer finds some words: a line, a page, or a rank among paragraphs; each from 1. */
export interface TextPlace {
  readonly line?: number;
  readonly page?: number;
  readonly paragraph?: number;
}

/** A sign in a passage; `start` and `end` are offsets in the words of the passage. */
export interface PassageSign extends Omit<PlacedSign, 'unit'> {
  readonly place: TextPlace;
}

/** A sentence, or a block without sentences, and what may stop its reader. */
export interface Passage {
  readonly quote: string;
  /** Words of a sentence of prose; 0 for a title, a label, a button. */
  readonly words: number;
  /** Where it begins, and where its last word stands. */
  readonly place: TextPlace;
  readonly until: TextPlace;
  readonly signs: readonly PassageSign[];
}

/** A text as read. */
export interface Reading {
  readonly file: string;
  readonly document: TextDocument;
  readonly language: TextLanguage;
  readonly formula: string;
  readonly analysis: Analysis;
  /** Passages with at least one sign, in reading order. */
  readonly passages: readonly Passage[];
  readonly counts: Readonly<Partial<Record<SignId, number>>>;
  /** False when nothing is looked for in that language: no sign says nothing then. */
  readonly looked: boolean;
  /** Words of blocks that the document marks as another language: not read. */
  readonly foreignWords: number;
}

function placeAt(unit: Unit, offset: number, blocks: readonly TextBlock[]): TextPlace {
  const index = blockAt(unit, offset);
  const block = blocks[index];
  const within = offset - (unit.blocks.find((each) => each.index === index)?.start ?? 0);
  const line = block?.lines?.findLast(({ start }) => start <= within) ?? block?.lines?.[0];
  return {
    ...(line === undefined ? {} : { line: line.line }),
    ...(block?.page === undefined ? {} : { page: block.page }),
    ...(block?.paragraph === undefined ? {} : { paragraph: block.paragraph }),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** What is quoted around a sign: its sentence, or the whole unit when it goes beyond. */
function spanAround(unit: Unit, { start, end }: Pick<PlacedSign, 'start' | 'end'>): Span {
  const sentence = unit.sentences.find((each) => each.start <= start && end <= each.end);
  if (sentence !== undefined) return { start: sentence.start, end: sentence.end, words: sentence.words.length };
  return { start: 0, end: unit.text.length, words: unit.sentences.reduce((sum, { words }) => sum + words.length, 0) };
}

function passagesOf(units: readonly Unit[], found: readonly PlacedSign[], blocks: readonly TextBlock[]): readonly Passage[] {
  const groups = new Map<string, { readonly unit: Unit; readonly span: Span; readonly signs: PassageSign[] }>();
  for (const { unit: index, ...sign } of found) {
    const unit = units[index];
    if (unit === undefined) continue;
    const span = spanAround(unit, sign);
    const key = `${index} ${span.start} ${span.end}`;
    const group = groups.get(key) ?? { unit, span, signs: [] };
    groups.set(key, group);
    const place = placeAt(unit, sign.start, blocks);
    group.signs.push({ ...sign, start: sign.start - span.start, end: sign.end - span.start, place });
  }
  return [...groups.values()].map(({ unit, span, signs }) => ({
    quote: unit.text.slice(span.start, span.end),
    words: span.words,
    place: placeAt(unit, span.start, blocks),
    until: placeAt(unit, span.end - 1, blocks),
    signs,
  }));
}

function countsOf(found: readonly PlacedSign[]): Reading['counts'] {
  const counts = new Map<SignId, number>();
  for (const { sign } of found) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return Object.fromEntries(signIds.flatMap((sign) => (counts.has(sign) ? [[sign, counts.get(sign)]] : [])));
}

/** Reads a text with the engine of its language. Blocks that the document marks as another language are left out. */
export function readingOf(file: string, document: TextDocument, language: TextLanguage, engine: Language): Reading {
  const own = new Set([language.code, language.declared, document.lang?.toLowerCase().split(/[-_]/)[0], undefined]);
  const isOwn = ({ lang }: TextBlock): boolean => own.has(lang);
  const blocks = document.blocks.filter(isOwn);
  const foreign = document.blocks.filter((block) => !isOwn(block));
  const analysis = analyse(blocks, engine);
  return {
    file,
    document,
    language,
    formula: engine.formula,
    analysis,
    passages: passagesOf(analysis.units, analysis.signs, blocks),
    counts: countsOf(analysis.signs),
    looked: engine.detectors.length + engine.journeyDetectors.length > 0,
    foreignWords: foreign.reduce((sum, { text }) => sum + engine.words(text).length, 0),
  };
}
