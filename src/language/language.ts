import type { Localized } from '../model/localized.ts';
import type { SentenceSpan } from './sentences.ts';
import type { Detector, JourneyDetector } from './sign.ts';

/** A sentence with its words in order; elided articles and figures are words. */
export interface Sentence extends SentenceSpan {
  readonly words: readonly string[];
}

/**
 * What a score says. `level`: 1 (A1) to 6 (C2), higher is harder. `ease`: a formula of Flesch’s family, mostly 0 to 100, higher is easier.
 * `difficulty`: LIX, mostly 20 to 70, higher is harder.
 */
export type Scale = 'level' | 'ease' | 'difficulty';

/** A readability result. `score` is null when the text is too short to be measured. */
export interface Readability {
  /** On the language’s own scale: limits made for one language say nothing of another. */
  readonly score: number | null;
  /** ± of the score, given under 250 words, where it was measured. */
  readonly margin?: number;
  /** Estimated CEFR level, where the scale is one of levels; null elsewhere. */
  readonly level: string | null;
  /** Share (0–100) of official pages of the same language that are easier. */
  readonly percentile?: number;
  readonly beside: readonly { readonly formula: string; readonly value: number }[];
  readonly scale?: Scale;
  /** Band of the score in the formula’s own published table: “difficile”. */
  readonly band?: Localized;
  /** School year that the text suits by a published formula (Wiener Sachtextformel, Flesch–Kincaid). */
  readonly grade?: number;
  /** True when no text of that language was used to fit or to check the score here. */
  readonly indicative?: true;
}

/** One language: how its text is cut and measured. Pure. */
export interface Language {
  readonly code: string;
  /** Name of the formula of `score`, as printed. */
  readonly formula: string;
  readonly scale: Scale;
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

/** Fewest words of prose for a score, and for a score without margin. Median deviation of a sample’s level from its page’s: 0.36 at 100 words, 0.21 at 250. */
export const enoughWords = 100;
export const plentyOfWords = 250;

/** Words beyond which a sentence is called long. The French plain-language guides put the limit between 15 and 25 words; 25 is the laxest. */
export const longSentence = 25;
