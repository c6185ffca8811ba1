import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { french } from '../src/language/fr/index.ts';
import { frenchFigures } from '../src/language/fr/level.ts';
import { sentencesOf } from '../src/language/index.ts';
import type { Metric } from './metric.ts';

const corpus = join(import.meta.dirname, '../../shared/data/readability/wivico-development.jsonl');

interface Pair {
  readonly simple: string;
  readonly original: string;
}

/** Share of pairs that a figure puts in the right order, ties counting for half. */
function inOrder(pairs: readonly Pair[], figure: (text: string) => number): number {
  const points = pairs.map(({ simple, original }) => {
    const [easy, hard] = [figure(simple), figure(original)];
    return easy === hard ? 0.5 : Number(hard > easy);
  });
  return points.reduce((sum, value) => sum + value, 0) / pairs.length;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Wikipedia and Vikidia on the same subject: the level should place the first above the second. Kandel–Moles beside it. */
export async function benchAccuracy(): Promise<readonly Metric[] | { readonly skipped: string }> {
  if (!existsSync(corpus)) return { skipped: 'the corpus of Wikipedia and Vikidia pairs is not on this machine' };
  const lines = readFileSync(corpus, 'utf8').split('\n');
  const pairs = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Pair);
  const level = inOrder(pairs, (text) => frenchFigures(sentencesOf(text, french))?.level ?? 0);
  const kandelMoles = inOrder(pairs, (text) => -(frenchFigures(sentencesOf(text, french))?.kandelMoles ?? 0));
  return [
    { id: 'pairs', value: pairs.length, unit: 'pairs' },
    {
      id: 'level-L',
      value: percent(level),
      unit: '%',
      reference: { what: 'Kandel–Moles', value: percent(kandelMoles) },
      ratio: Math.round((level / kandelMoles) * 1000) / 1000,
    },
  ];
}
