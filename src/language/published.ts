import { bagOf, type Bag } from './bag.ts';
import { bandOf, type Bands } from './bands.ts';
import { round } from './cefr.ts';
import { lettersOnly, type KnownFigure } from './known-formulas.ts';
import { enoughWords, type Readability, type Scale, type Sentence } from './language.ts';

/** A score that is a published formula, taken as its author wrote it: nothing was fitted or checked on texts of that language here. */
export interface PublishedFormula {
  readonly scale: Scale;
  readonly bands: Bands;
  readonly score: (bag: Bag) => number;
  /** Other figures of the same language, before LIX and RIX. */
  readonly others?: (bag: Bag) => readonly KnownFigure[];
  /** School year, when a published formula gives one. */
  readonly grade?: (bag: Bag) => number;
}

/** Measures with a published formula. Under 100 words: no score. No CEFR level: none of these scales is one of levels. */
export function measureWith(
  { scale, bands, score, others, grade }: PublishedFormula,
  sentences: readonly Pick<Sentence, 'words'>[],
): Readability {
  const bag = bagOf(sentences);
  if (bag.words < enoughWords) return { score: null, level: null, beside: [] };
  const value = score(bag);
  return {
    score: round(value, 1),
    level: null,
    scale,
    band: bandOf(value, bands),
    ...(grade === undefined ? {} : { grade: round(grade(bag), 1) }),
    indicative: true,
    beside: [...(others?.(bag) ?? []), ...(scale === 'difficulty' ? lettersOnly(bag).slice(1) : lettersOnly(bag))],
  };
}
