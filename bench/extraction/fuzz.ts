import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { channelInventory } from '../../src/audits/channels/inventory.ts';
import { documentInventory } from '../../src/audits/documents/inventory.ts';
import type { BlockRole, Evidence } from '../../src/model/evidence.ts';
import { checkpointOf, procedureOf } from './subject.ts';

/** Numbers in a fixed order: the same strings at every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/** The very words that the detectors look for, taken from their sources: nothing is more hostile to an expression than its own words. */
function detectorWords(): readonly string[] {
  const folders = [
    'src/method/channels',
    'src/method/documents',
    'src/audits/channels',
    'src/audits/documents',
    'src/audits/reading',
  ];
  const files = folders.flatMap((folder) => {
    const path = join(import.meta.dirname, '../..', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(path, name));
  });
  const words = files.flatMap((file) => readFileSync(file, 'utf8').match(/[a-zà-ÿ']{2,}|\d{2,4}/g) ?? []);
  return [...new Set(words)];
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
  '0',
  '0 ',
  '€',
  '/',
  '\t',
  '•',
];
const roles: readonly BlockRole[] = ['paragraph', 'listItem', 'heading', 'cell', 'label', 'hint'];

/** One string: a phrase of detector words, once or over and over, up to ten thousand characters. */
function hostile(random: () => number, words: readonly string[]): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const phrase = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${pick(words)}${pick(marks)}`).join('');
  const length = [100, 100, 100, 100, 100, 100, 100, 1000, 1000, 10_000][Math.floor(random() * 10)] ?? 100;
  return random() < 0.5 ? phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length) : phrase;
}

function evidenceOf(text: string, role: BlockRole): Evidence {
  const block = { id: 'b', role, text, visible: true, region: 'main', selector: '#b', headings: [] };
  const gap = { ok: false, error: 'none' };
  const ok = (value: unknown): unknown => ({ ok: true, value });
  return { page: gap, text: ok([block]), links: ok([]), fields: ok([]), structure: gap, dom: gap } as unknown as Evidence;
}

/** Reads `count` hostile strings, each a page of its own; prints the total and the slowest, which a super-linear expression would betray. */
export function fuzz(count: number): void {
  const [random, words] = [sequence(20_261_122), detectorWords()];
  const given = { procedure: procedureOf('fuzz', 'Fuzz'), journeys: [] };
  let slowest = { ms: 0, text: '' };
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) {
    const text = hostile(random, words);
    const page = [checkpointOf('fuzz', evidenceOf(text, roles[index % roles.length] ?? 'paragraph'))];
    const start = performance.now();
    channelInventory(page, given);
    documentInventory(page, given);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, text };
  }
  const total = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${count} hostile strings: ${total.toFixed(1)} s; the slowest ${slowest.ms.toFixed(1)} ms, ${slowest.text.length} characters\n`,
  );
  process.stdout.write(`  ${JSON.stringify(slowest.text.slice(0, 120))}\n`);
}
