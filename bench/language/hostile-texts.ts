import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBlock } from '../../src/language/index.ts';
import { drone, pick, sequence, wordsIn, type Random } from '../extraction/hostile.ts';

const roles: readonly SourceBlock['role'][] = ['paragraph', 'paragraph', 'listItem', 'heading', 'label', 'error', 'link'];

/** What a text is made of that rules look at: each said over and over is a hostile text. */
export const pieces = (
  '. .. … ? ! ?! « » “ ” " ’ \' ( ) (( [ ] - – — , ; : / @ % € ° · A É 1 12 1. a. A. a.a. M. L. R. art. etc. n° p. 1) a) (e) ·e·s .e.s ‹nom› ' +
  'www. https:// a@ .fr l’ qu’ -t-il ou et si ne pas ni sauf sans par est être été a de la des vous dossier ment tion CAF C.A.F. (CAF) article'
).split(' ');
export const blanks = [
  ' ',
  '',
  '',
  '\u00A0',
  '\u202F',
  '\n',
  '\t',
  '\u00AD',
  '\u200B',
  '\u0301',
  '\u0301\u0302\u0303',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\u2028',
];

/** The words that the detectors look for, taken from their sources: nothing is more hostile to an expression than its own words. */
function detectorWords(): readonly string[] {
  const folder = join(import.meta.dirname, '../../src/language');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return [...new Set(files.flatMap((name) => wordsIn(readFileSync(join(folder, name), 'utf8'))))];
}

function phraseOf(random: Random, words: readonly string[]): string {
  const piece = (): string => pick(random, random() < 0.5 ? words : pieces);
  const gap = (): string => (random() < 0.6 ? ' ' : pick(random, blanks));
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${piece()}${gap()}`).join('');
}

/** How a hostile text stands on a page: in one block, or in as many as it takes. Each ends with a mark, without which it is not read as prose. */
export const shapes: Readonly<Record<string, (text: string, role: SourceBlock['role']) => readonly SourceBlock[]>> = {
  'one block': (text, role) => [{ role, text: `${text}.` }],
  'many blocks': (text, role) => (text.match(/[\s\S]{1,60}/g) ?? []).map((part) => ({ role, text: `${part}.` })),
  'items that go on': (text) => (text.match(/[\s\S]{1,40}/g) ?? []).map((part) => ({ role: 'listItem', text: `${part} ;` })),
};

/** A hostile page. */
export interface Hostile {
  readonly phrase: string;
  readonly text: string;
  readonly shape: string;
  readonly role: SourceBlock['role'];
  readonly code: string;
}

export const codes = ['fr', 'en', 'nl', 'de'] as const;
const mostlyFrench = ['fr', 'fr', 'fr', 'fr', ...codes];

/** Phrases of pieces and of the detectors’ words, half of them over and over. */
export function* hostileTexts(count: number): Generator<Hostile> {
  const random = sequence(20_261_122);
  const words = detectorWords();
  for (let index = 0; index < count; index += 1) {
    const phrase = phraseOf(random, words);
    const length = pick(random, [60, 60, 60, 200, 200, 600, 2000]);
    const text = random() < 0.5 ? drone(phrase, length) : phrase;
    yield { phrase, text, shape: pick(random, Object.keys(shapes)), role: pick(random, roles), code: pick(random, mostlyFrench) };
  }
}
