import type { SentenceSpan } from './sentences.ts';
import type { Detector, JourneyDetector } from './sign.ts';

/** A sentence with its words in order; elided articles and figures are words. */
export interface Sentence extends SentenceSpan {
  readonly words: readonly string[];
}

/** A readability result. `score` is null when the text is too short to be measured. */
export interface Readability {
  readonly score: number | null;
  /** ± of the score, given under 250 words. */
  readonly margin?: number;
  readonly level: string | null;
  /** Share (0–100) of official pages of the same language that are easier. */
  readonly percentile?: number;
  readonly beside: readonly { readonly formula: string; readonly value: number }[];
}

/** One language: how its text is cut and measured. Pure. */
export interface Language {
  readonly code: string;
  /** Name of the formula of `score`, as printed. */
  readonly formula: string;
  /** Cuts a passage of prose into sentences. */
  sentences(passage: string): readonly SentenceSpan[];
  /** Words of a sentence, in order; elided articles are words of their own. */
  words(sentence: string): readonly string[];
  /** Measures sentences (already cut). Under 100 words: no score. */
  measure(sentences: readonly Pick<Sentence, 'words'>[]): Readability;
  /** What it looks for in each unit, and over all units of a journey. */
  readonly detectors: readonly Detector[];
  readonly journeyDetectors: readonly JourneyDetector[];
}

/** Fewest words of prose for a score, and for a score without margin. Deviations of the level between halves of real pages: 0.36 at 100 words, 0.21 at 250. */
export const enoughWords = 100;
export const plentyOfWords = 250;

/** Words beyond which a sentence is called long. The French plain-language guides put the limit between 15 and 25 words; 25 is the laxest. */
export const longSentence = 25;
