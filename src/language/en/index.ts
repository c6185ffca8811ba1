import { dictionary } from '@zxcvbn-ts/language-en';
import { bagOf, inParts, perSentence, total, type Bag } from '../bag.ts';
import { cefrLevel, margin, round } from '../cefr.ts';
import { englishSyllables, flesch, lettersOnly } from '../known-formulas.ts';
import { enoughWords, type Language, type Readability, type Sentence } from '../language.ts';
import { levelOf } from '../level.ts';
import { vocabularyOf } from '../rarity.ts';
import { isFigure, plainWords } from '../words.ts';
import { functionWords } from './function-words.ts';
import { englishSentences } from './sentences.ts';

/** English words by frequency in subtitles of films, OpenSubtitles 2024: 55,830 words (ODC-BY, see NOTICE). */
const vocabulary = vocabularyOf(() => dictionary['commonWords-en'], functionWords);

/**
 * What level L adds in English. A text and its translation are as hard as each other; on 3,600 words of this project’s own texts written in
 * both languages (documentation and messages), the French coefficients read the English 0.41 to 0.78 lower, 0.57 on average. `npm run
 * bench:language` prints both levels.
 */
const shift = 0.55;

/** “follow-up” counts for two, “applicant’s” for “applicant”. */
function parts(word: string): readonly string[] | undefined {
  if (isFigure(word) || !/[-'’]/u.test(word)) return undefined;
  return word
    .split('-')
    .map((part) => (functionWords.has(part.toLowerCase().replace('’', "'")) ? part : part.replace(/['’]s$/iu, '')));
}

/** School year: 0.39·words/sentence + 11.8·syllables/word − 15.59 (Kincaid et al. 1975). */
function fleschKincaid(bag: Bag): number {
  return 0.39 * perSentence(bag) + (11.8 * total(bag, englishSyllables)) / bag.words - 15.59;
}

function measure(sentences: readonly Pick<Sentence, 'words'>[]): Readability {
  const bag = bagOf(sentences);
  const figures = bag.words < enoughWords ? undefined : levelOf(inParts(bag, parts), vocabulary, (word) => !isFigure(word));
  if (figures === undefined) return { score: null, level: null, beside: [] };
  const level = figures.level + shift;
  const around = margin(bag.words);
  const grade = round(fleschKincaid(bag), 1);
  return {
    score: round(level, 2),
    ...(around === undefined ? {} : { margin: around }),
    level: cefrLevel(level),
    scale: 'level',
    grade,
    indicative: true,
    beside: [
      { formula: 'Flesch–Kincaid grade (1975)', value: grade },
      { formula: 'Flesch (1948), text-readability', value: round(flesch(bag), 1) },
      ...lettersOnly(bag),
    ],
  };
}

/**
 * English: level L with French coefficients and English word frequencies, moved so that this project’s own texts read the same in both
 * languages. Indicative: no English corpus fitted or checked its coefficients, and nothing proves that its levels are the CEFR’s. Flesch–Kincaid
 * and Flesch stand beside it, on our own sentences and words, with text-readability’s syllables.
 */
export const english: Language = {
  code: 'en',
  formula: 'L = −0.65 + 1.75·ln(words/sentence) + 0.71·letters/word − 1.04·Z25 (indicative)',
  scale: 'level',
  sentences: englishSentences,
  words: plainWords,
  measure,
  detectors: [],
  journeyDetectors: [],
};
