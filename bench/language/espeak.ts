import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../reports/bench-language');
const batch = 5000;
/** A program of the machine, not of npm. */
const program: string = 'espeak-ng';

/** True when the program espeak-ng (GPL, a Debian package) can be called. */
export function hasEspeak(): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function say(words: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(program, ['-v', 'fr', '--ipa', '-q', '--stdin'], {
    // A point after each word: without it, the words of a batch are said as one long sentence, with its liaisons.
    input: words.map((word) => `${word}.\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`espeak-ng: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  if (lines.length !== words.length) throw new Error(`espeak-ng said ${lines.length} lines for ${words.length} words`);
  return lines;
}

/** How espeak-ng says French words, in the International Phonetic Alphabet. Remembered in `reports/`, by the words asked. */
export function phonemes(words: readonly string[]): readonly string[] {
  const file = join(cache, `espeak-${createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  const said: string[] = [];
  for (let at = 0; at < words.length; at += batch) said.push(...say(words.slice(at, at + batch)));
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(said));
  return said;
}

const vowels = 'aɑɐeɛəɜiɪoɔuʊyøœʌæ';
const nucleus = new RegExp(`y(?=[${vowels}])|([${vowels}])`, 'gu');

/** Syllables of a word as said: its vowels, a `y` before a vowel being a glide. */
export function spokenSyllables(ipa: string): number {
  const plain = ipa.normalize('NFD').replaceAll(/\([a-z-]+\)|[ˈˌː]|\p{M}/gu, '');
  return [...plain.matchAll(nucleus)].filter(([, vowel]) => vowel !== undefined).length;
}
