import { lixBands } from '../bands.ts';
import { lix } from '../known-formulas.ts';
import type { Language } from '../language.ts';
import { measureWith } from '../published.ts';
import { plainWords } from '../words.ts';
import { otherSentences } from './sentences.ts';

/** Languages written without spaces between words, or whose words are single characters: their words cannot be counted this way. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'yue']);

/**
 * Any other language: LIX, which asks for nothing but sentences and letters, and its Swedish bands. Indicative: a language with long words
 * reads as harder than it is. No score for languages written without spaces.
 */
export function otherLanguage(code: string): Language {
  const countable = !unspaced.has(code);
  return {
    code,
    formula: 'LIX (Björnsson 1968), indicative',
    scale: 'difficulty',
    sentences: otherSentences,
    words: plainWords,
    measure: (sentences) =>
      countable
        ? measureWith({ scale: 'difficulty', bands: lixBands, score: lix }, sentences)
        : { score: null, level: null, beside: [] },
    detectors: [],
    journeyDetectors: [],
  };
}
