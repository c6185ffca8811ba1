import { perSentence, total, type Bag } from '../bag.ts';
import { doumaBands } from '../bands.ts';
import type { Language } from '../language.ts';
import { measureWith } from '../published.ts';
import { isFigure, plainWords } from '../words.ts';
import { dutchSentences } from './sentences.ts';
import { dutchSyllables } from './syllables.ts';

const syllables = (word: string): number => (isFigure(word) ? 1 : dutchSyllables(word));

/** Leesgemak: 206.84 − 0.77·syllables per 100 words − 0.93·words/sentence (Douma 1960). Higher is easier. */
function douma(bag: Bag): number {
  return 206.84 - (77 * total(bag, syllables)) / bag.words - 0.93 * perSentence(bag);
}

/** Dutch: Douma’s adaptation of Flesch and his own bands. Not checked on Dutch texts here; later formulas (LiNT) need a parser. */
export const dutch: Language = {
  code: 'nl',
  formula: 'Flesch–Douma (1960)',
  scale: 'ease',
  sentences: dutchSentences,
  words: plainWords,
  measure: (sentences) => measureWith({ scale: 'ease', bands: doumaBands, score: douma }, sentences),
  detectors: [],
  journeyDetectors: [],
};
