import { cefrLevel, margin, round } from '../cefr.ts';
import { enoughWords, type Language, type Readability, type Sentence } from '../language.ts';
import { percentileOf, type Distribution } from '../percentile.ts';
import { frenchFigures } from './level.ts';
import { frenchDetectors, frenchJourneyDetectors } from './signs/index.ts';
import { frenchSentences } from './sentences.ts';
import { frenchWords } from './words.ts';

/** Level L, by this engine, of 2,360 service-public.fr pages of at least 100 words of prose (texts of 2020, DILA, Licence Ouverte 2.0). */
const servicePublic: Distribution = [
  [5, 3.71],
  [10, 3.87],
  [25, 4.1],
  [50, 4.37],
  [75, 4.67],
  [90, 5.06],
  [95, 5.31],
];

function measure(sentences: readonly Pick<Sentence, 'words'>[]): Readability {
  const figures = frenchFigures(sentences);
  if (figures === undefined || figures.words < enoughWords) return { score: null, level: null, beside: [] };
  const around = margin(figures.words);
  return {
    score: round(figures.level, 2),
    ...(around === undefined ? {} : { margin: around }),
    level: cefrLevel(figures.level),
    percentile: percentileOf(figures.level, servicePublic),
    beside: [{ formula: 'Kandel–Moles (1958)', value: round(figures.kandelMoles, 1) }],
  };
}

/** French: level L, with Kandel and Moles' ease beside it. */
export const french: Language = {
  code: 'fr',
  formula: 'L = −1,20 + 1,75·ln(mots/phrase) + 0,71·lettres/mot − 1,04·Z25',
  sentences: frenchSentences,
  words: frenchWords,
  measure,
  detectors: frenchDetectors,
  journeyDetectors: frenchJourneyDetectors,
};
