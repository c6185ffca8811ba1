import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A language in which hostile pages are written, and the country whose words and numbers go with it. */
export interface Voice {
  readonly language: string;
  readonly country: string;
}

/** Every language whose words are known, and every country that adds some. */
export const voices: readonly Voice[] = [
  { language: 'fr', country: 'FR' },
  { language: 'en', country: 'GB' },
  { language: 'nl', country: 'BE' },
  { language: 'de', country: 'CH' },
  { language: 'fr', country: 'BE' },
  { language: 'de', country: 'LU' },
];

const folders = [
  'src/method/channels',
  'src/method/countries',
  'src/method/documents',
  'src/audits/channels',
  'src/audits/channels/phone',
  'src/audits/documents',
  'src/audits/reading',
];
const perLanguage = /^(?:fr|en|nl|de)-/;
const comments = /^ *(?:\*|\/\*|\/\/|import\b).*$/gm;
/** `\b` and the like, which stand right before words. */
const escapes = /\\[a-z]/gi;

/** The words of an expression or of a file of them. */
export function wordsIn(code: string): readonly string[] {
  return code.replaceAll(escapes, ' ').match(/[a-zà-ÿß']{2,}|\d{2,4}/g) ?? [];
}

interface Source {
  readonly name: string;
  readonly words: readonly string[];
}

function sources(): readonly Source[] {
  const files = folders.flatMap((folder) => {
    const path = join(import.meta.dirname, '../..', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, path: join(path, name) }));
  });
  return files.map(({ name, path }) => {
    return { name, words: wordsIn(readFileSync(path, 'utf8').replaceAll(comments, ' ')) };
  });
}

/** The very words that detectors look for, taken from their sources: nothing is more hostile to an expression than its own words. */
export interface HostileWords {
  /** Those of the language. */
  readonly own: readonly string[];
  /** Those that serve every language. */
  readonly common: readonly string[];
}

const all = sources();

/** The words of a language's own files, and those of the files that are of no language. */
export function hostileWords(language: string): HostileWords {
  const of = (kept: (name: string) => boolean): readonly string[] => [
    ...new Set(all.filter(({ name }) => kept(name)).flatMap(({ words }) => words)),
  ];
  return { own: of((name) => name.startsWith(`${language}-`)), common: of((name) => !perLanguage.test(name)) };
}

const marks = [
  ' ',
  ' ',
  ' ',
  ', ',
  ' : ',
  ' ; ',
  '. ',
  ' (',
  ') ',
  '-',
  '\u00A0',
  '’',
  ' ou ',
  ' et ',
  ' of ',
  ' oder ',
  '0',
  '0 ',
  '€',
  '/',
  '\t',
  '•',
];

/** Numbers from 0 to 1, in a fixed order. */
export type Random = () => number;

/** The same numbers at every run. */
export function sequence(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list that holds one at least. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A phrase of a detector's own words. */
export function hostilePhrase(random: Random, { own, common }: HostileWords): string {
  const word = (): string => pick(random, random() < 0.75 || common.length === 0 ? own : common);
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${word()}${pick(random, marks)}`).join('');
}

/** A phrase over and over, up to a length in characters. */
export const drone = (phrase: string, length: number): string =>
  phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length);
