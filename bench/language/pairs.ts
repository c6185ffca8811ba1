import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersOnly } from '../../src/language/known-formulas.ts';
import { bagOf } from '../../src/language/bag.ts';
import { french } from '../../src/language/fr/index.ts';
import { frenchFigures } from '../../src/language/fr/level.ts';
import { sentencesOf } from '../../src/language/index.ts';
import { textReadability } from './text-readability.ts';
import { rounded, type Row } from './row.ts';

const corpus = join(import.meta.dirname, '../../../shared/data/readability/wivico-development.jsonl');

interface Pair {
  readonly simple: string;
  readonly original: string;
}

/** A text read by every formula, each so that higher is harder. */
type Figures = Readonly<Record<'L' | 'Kandel–Moles' | 'LIX' | 'RIX' | 'Flesch', number>>;

function figuresOf(text: string): Figures {
  const sentences = sentencesOf(text, french);
  const figures = frenchFigures(sentences);
  const [lix, rix] = lettersOnly(bagOf(sentences));
  return {
    L: figures?.level ?? 0,
    'Kandel–Moles': -(figures?.kandelMoles ?? 0),
    LIX: lix?.value ?? 0,
    RIX: rix?.value ?? 0,
    Flesch: -textReadability.fleschReadingEase(text),
  };
}

/** Percentage of pairs that a figure puts in the right order, ties counting for half. */
function inOrder(pairs: readonly (readonly [Figures, Figures])[], name: keyof Figures): number {
  const points = pairs.map(([easy, hard]) => (easy[name] === hard[name] ? 0.5 : Number(hard[name] > easy[name])));
  return rounded((100 * points.reduce((sum, value) => sum + value, 0)) / points.length, 1);
}

/** Wikipedia and Vikidia on the same subject (WiViCo): the first should be placed above the second. */
export async function benchPairs(): Promise<readonly Row[] | { skipped: string }> {
  if (!existsSync(corpus)) return { skipped: 'the corpus of Wikipedia and Vikidia pairs is not on this machine' };
  const lines = readFileSync(corpus, 'utf8').split('\n');
  const pairs = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Pair)
    .map(({ simple, original }) => [figuresOf(simple), figuresOf(original)] as const);
  const [level, flesch] = [inOrder(pairs, 'L'), inOrder(pairs, 'Flesch')];
  const beside = (['Kandel–Moles', 'LIX', 'RIX'] as const).map((name): Row => ({
    id: `pairs: ${name}`,
    value: inOrder(pairs, name),
    unit: '%',
    detail: 'on our sentences and words',
  }));
  return [
    { id: 'pairs: level L', value: level, unit: '%', bar: 84, detail: `${pairs.length} pairs ranked rightly` },
    { id: 'pairs: L − Flesch', value: rounded(level - flesch, 1), unit: 'points', bar: 6, detail: 'on the same pairs' },
    { id: 'pairs: Flesch', value: flesch, unit: '%', detail: 'text-readability as it is, on the text' },
    ...beside,
  ];
}
