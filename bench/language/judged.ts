import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { french } from '../../src/language/fr/index.ts';
import { signsOf, unitsOf, type SignId, type SourceBlock, type Unit } from '../../src/language/index.ts';
import { labourCode, ministrySheets } from './corpora.ts';
import { officialPages } from './service-public.ts';

/** A text that signs were judged in: a page of service-public.fr (`F1234`), a sheet of the ministry (`sheet 12`), an article (`article 345`). */
export interface JudgedText {
  readonly id: string;
  readonly blocks: readonly SourceBlock[];
}

/** A sign and what tells it from the others without its words. */
export interface Occurrence {
  readonly text: string;
  readonly sign: SignId;
  readonly hash: string;
}

const numbered = (name: string, texts: readonly (readonly SourceBlock[])[] | undefined): readonly JudgedText[] =>
  (texts ?? []).map((blocks, index) => ({ id: `${name} ${index}`, blocks }));

/** Every text that is installed: pages of service-public.fr, sheets of the ministry of labour, articles of the Code du travail. */
export function judgedTexts(): readonly JudgedText[] {
  return [...(officialPages() ?? []), ...numbered('sheet', ministrySheets()), ...numbered('article', labourCode())];
}

/** Letters on each side of a sign that tell it from the same words elsewhere. */
const around = 40;

function hashOf(unit: Unit, sign: string, start: number, end: number): string {
  const words = [Math.max(0, start - around), start, end, end + around];
  const parts = words.slice(0, -1).map((from, index) => unit.text.slice(from, words[index + 1]));
  return createHash('sha256')
    .update([sign, ...parts].join('|'))
    .digest('hex')
    .slice(0, 12);
}

/** Signs of a text, each with its hash. */
export function occurrencesIn({ id, blocks }: JudgedText): readonly Occurrence[] {
  const units = unitsOf(blocks, french);
  return signsOf(units, french).flatMap(({ sign, start, end, unit }) => {
    const found = units[unit];
    return found === undefined ? [] : { text: id, sign, hash: hashOf(found, sign, start, end) };
  });
}

/** What a reader said of signs drawn at random: right or wrong, by text and hash. The words of the texts are not kept. */
export interface Judgements {
  readonly sign: SignId;
  readonly judged: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

/** Judgements of a sign, from `judged/<sign>.json`; undefined when there are none. */
export function judgementsOf(sign: SignId): Judgements | undefined {
  const file = join(import.meta.dirname, 'judged', `${sign}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Judgements) : undefined;
}
