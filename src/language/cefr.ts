import { plentyOfWords } from './language.ts';

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** CEFR level nearest to a level on the 1–6 scale. An estimate: in the study that scaled level L, within one level for 99.6 % of bags of ten labelled French sentences. */
export function cefrLevel(score: number): string {
  const index = Math.min(6, Math.max(1, Math.round(score)));
  return levels[index - 1] ?? 'C2';
}

/**
 * How far the level of a stretch of so many words is from its whole page’s: two stretches out of three are nearer (4,700 stretches of 1,570
 * service-public.fr pages of at least 400 words; an earlier study of 80 pages had medians of 0.36, 0.28 and 0.21 at 100, 150 and 250 words
 * where these have 0.27, 0.22 and 0.16).
 */
const twoThirds = [
  [100, 0.4],
  [150, 0.34],
  [200, 0.28],
  [250, 0.24],
] as const;

/** ± of a level computed on few words, which two texts out of three are within; undefined from 250 words on. One decimal. */
export function margin(words: number): number | undefined {
  if (words >= plentyOfWords) return undefined;
  const at = Math.max(
    1,
    twoThirds.findIndex(([count]) => words <= count),
  );
  const [before, wider] = twoThirds[at - 1] ?? twoThirds[0];
  const [after, narrower] = twoThirds[at] ?? twoThirds[0];
  const share = Math.max(0, words - before) / (after - before);
  return round(wider + (narrower - wider) * share, 1);
}

/** Rounds to a fixed number of decimals, so that the same text prints the same figure everywhere. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
