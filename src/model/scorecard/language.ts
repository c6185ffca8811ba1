import type { HardPassage, LanguageApart, LanguageCheckpoint, LanguageOffer, LanguagePath, LengthBin } from '../language.ts';
import type { ScoredFinding } from './finding.ts';

/** How hard the texts are to read. */
export interface ScoredLanguage {
  readonly code: string;
  readonly words: number;
  readonly sentences: number;
  readonly score: number | null;
  readonly margin?: number;
  readonly formula: string;
  readonly level: string | null;
  readonly percentile?: number;
  readonly scale?: 'level' | 'ease' | 'difficulty';
  readonly band?: string;
  readonly grade?: number;
  readonly indicative?: true;
  readonly beside: readonly { readonly formula: string; readonly value: number }[];
  /** Ids of the findings of 5.2 to 5.4. */
  readonly findings: readonly string[];
  readonly checkpoints: readonly LanguageCheckpoint[];
  /** Absent from scorecards made before this was measured, as are the fields below. */
  readonly longSentences?: number;
  readonly over20?: number;
  readonly lengths?: readonly LengthBin[];
  readonly paths?: readonly LanguagePath[];
  readonly apart?: readonly LanguageApart[];
  readonly signs?: readonly ScoredSign[];
  readonly hardest?: readonly ScoredPassage[];
  readonly offers?: readonly LanguageOffer[];
  /** Texts whose declared language is not theirs. */
  readonly declared?: readonly ScoredFinding[];
}

/** Places where a reader may stumble, without weight in the letters; `findings` holds at most 500 of `count`. */
export interface ScoredSign {
  readonly sign: string;
  readonly count: number;
  readonly findings: readonly ScoredFinding[];
}

/** One of the hardest passages, with what to do about each of its places (offsets in the quote). */
export interface ScoredPassage extends Omit<HardPassage, 'marks'> {
  readonly marks: readonly { readonly sign: string; readonly start: number; readonly end: number; readonly advice: string }[];
  readonly screenshot?: string;
}
