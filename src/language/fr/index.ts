import { cefrLevel, margin, round } from '../cefr.ts';
import { enoughWords, type Language, type Readability, type Sentence } from '../language.ts';
import { percentileOf } from '../percentile.ts';
import { frenchFigures } from './level.ts';
import { frenchSentences } from './sentences.ts';
import { servicePublicLevels } from './service-public.ts';
import { frenchDetectors, frenchJourneyDetectors } from './signs/index.ts';
import { frenchWords } from './words.ts';

function measure(sentences: readonly Pick<Sentence, 'words'>[]): Readability {
  const figures = frenchFigures(sentences);
  if (figures === undefined || figures.words < enoughWords) return { score: null, level: null, beside: [] };
  const around = margin(figures.words);
  return {
    score: round(figures.level, 2),
    ...(around === undefined ? {} : { margin: around }),
    level: cefrLevel(figures.level),
    percentile: percentileOf(figures.level, servicePublicLevels),
    scale: 'level',
    beside: figures.beside,
  };
}

/** French: level L, with the figures that French readers know beside it. */
export const french: Language = {
  code: 'fr',
  formula: 'L = −1,20 + 1,75·ln(mots/phrase) + 0,71·lettres/mot − 1,04·Z25',
  scale: 'level',
  sentences: frenchSentences,
  words: frenchWords,
  measure,
  detectors: frenchDetectors,
  journeyDetectors: frenchJourneyDetectors,
};
