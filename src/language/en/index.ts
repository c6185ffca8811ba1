import textReadability from 'text-readability';
import { cefrLevel, margin, round } from '../cefr.ts';
import { enoughWords, type Language, type Readability, type Sentence } from '../language.ts';
import { splitSentences } from '../sentences.ts';

const abbreviations = new Set(
  'mr mrs ms dr prof st no vs etc e.g i.e eg ie inc ltd co approx dept est fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const token = /\p{L}+(?:['’-]\p{L}+)*|\p{N}+(?:[.,:/-]\p{N}+)*/gu;

function words(sentence: string): readonly string[] {
  return sentence.match(token) ?? [];
}

/** The library cuts sentences its own way: it is given text whose only sentence ends are ours. */
function prepare(sentences: readonly Pick<Sentence, 'words'>[]): string {
  return sentences.map((sentence) => `${sentence.words.join(' ')}.`).join(' ');
}

function measure(sentences: readonly Pick<Sentence, 'words'>[]): Readability {
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (count < enoughWords) return { score: null, level: null, beside: [] };
  const text = prepare(sentences);
  const syllables = textReadability.syllableCount(text);
  const perSentence = count / sentences.length;
  const grade = 0.39 * perSentence + 11.8 * (syllables / count) - 15.59;
  const score = Math.min(6, Math.max(1, grade / 2));
  const around = margin(count);
  return {
    score: round(score, 2),
    ...(around === undefined ? {} : { margin: around }),
    level: cefrLevel(score),
    beside: [
      { formula: 'Flesch–Kincaid grade', value: round(grade, 1) },
      { formula: 'Flesch reading ease', value: round(206.835 - 1.015 * perSentence - 84.6 * (syllables / count), 1) },
    ],
  };
}

/**
 * English: Flesch–Kincaid (Kincaid et al. 1975) on our own sentences and words, syllables by text-readability; half a school grade is
 * taken as one step of the 1–6 scale, so that both languages print the same kind of level. Indicative: no English corpus fitted it.
 */
export const english: Language = {
  code: 'en',
  formula: 'Flesch–Kincaid grade ÷ 2 (indicative)',
  sentences: (passage) => splitSentences(passage, { abbreviations }),
  words,
  measure,
  detectors: [],
  journeyDetectors: [],
};
