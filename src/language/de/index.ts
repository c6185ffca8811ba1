import { letters, perSentence, total, type Bag } from '../bag.ts';
import { fleschBands } from '../bands.ts';
import { round } from '../cefr.ts';
import type { KnownFigure } from '../known-formulas.ts';
import type { Language } from '../language.ts';
import { measureWith } from '../published.ts';
import { isFigure, plainWords } from '../words.ts';
import { germanSentences } from './sentences.ts';
import { germanSyllables } from './syllables.ts';

const syllables = (word: string): number => (isFigure(word) ? 1 : germanSyllables(word));

/** Percentage of the words for which something is true. */
const percent = (bag: Bag, is: (word: string) => boolean): number => (100 * total(bag, (word) => Number(is(word)))) / bag.words;

/** 180 − words/sentence − 58.5·syllables/word (Amstad 1978). Higher is easier. */
function amstad(bag: Bag): number {
  return 180 - perSentence(bag) - (58.5 * total(bag, syllables)) / bag.words;
}

/**
 * The four Wiener Sachtextformeln (Bamberger and Vanecek 1984), school years 4 to 15: MS is the percentage of words of three syllables and
 * more, SL words a sentence, IW the percentage of words of more than six letters, ES the percentage of words of one syllable.
 */
export function wiener(bag: Bag): readonly [number, number, number, number] {
  const ms = percent(bag, (word) => syllables(word) >= 3);
  const sl = perSentence(bag);
  const iw = percent(bag, (word) => letters(word) > 6);
  const es = percent(bag, (word) => syllables(word) === 1);
  return [
    0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
    0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779,
    0.2963 * ms + 0.1905 * sl - 1.1144,
    0.2744 * ms + 0.2656 * sl - 1.693,
  ];
}

const wienerFigures = (bag: Bag): readonly KnownFigure[] =>
  wiener(bag).map((value, index) => ({ formula: `Wiener Sachtextformel ${index + 1} (1984)`, value: round(value, 1) }));

/** German: Amstad’s adaptation of Flesch and its bands; the first Wiener Sachtextformel gives the school year. Not checked on German texts here. */
export const german: Language = {
  code: 'de',
  formula: 'Amstad (1978)',
  scale: 'ease',
  sentences: germanSentences,
  words: plainWords,
  measure: (sentences) =>
    measureWith(
      { scale: 'ease', bands: fleschBands, score: amstad, others: wienerFigures, grade: (bag) => wiener(bag)[0] },
      sentences,
    ),
  detectors: [],
  journeyDetectors: [],
};
