import { bagOf, inParts, perSentence, total } from '../bag.ts';
import { flesch, lettersOnly, englishSyllables, type KnownFigure } from '../known-formulas.ts';
import type { Sentence } from '../language.ts';
import { levelOf } from '../level.ts';
import { round } from '../cefr.ts';
import { frenchVocabulary } from './rarity.ts';
import { frenchSyllables } from './syllables.ts';
import { isElided, isNumber, readForm } from './words.ts';

export interface FrenchFigures {
  readonly words: number;
  /** Level L. */
  readonly level: number;
  readonly wordsPerSentence: number;
  /** Z25. */
  readonly rarity: number;
  /** Kandel and Moles 1958: 207 − 1.015·words/sentence − 73.6·syllables/word; higher is easier. */
  readonly kandelMoles: number;
  /** Figures that readers know, without weight. */
  readonly beside: readonly KnownFigure[];
}

/** “rendez-vous” and “pouvez-vous” count for two, “a-t-il” too, “étudiant(e)” for “étudiant”: the parts of a compound are what its reader meets. */
function parts(word: string): readonly string[] | undefined {
  if (!/[-(·•‧⋅.]/u.test(word) || isNumber(word)) return undefined;
  return readForm(word)
    .split('-')
    .filter((part) => part !== '' && part !== 't');
}

/** Addresses and “n°” are read in one go, not word by word. */
const symbol = /[@/°]|\.\p{L}{2}/u;
/** Words that have letters and a rarity to their reader. */
const isLexical = (word: string): boolean => !isElided(word) && !isNumber(word) && !symbol.test(word);

const syllables = (word: string): number => (isElided(word) ? 0 : isNumber(word) ? 1 : frenchSyllables(word));
const syllablesInEnglish = (word: string): number => (isElided(word) ? 0 : englishSyllables(word));

/**
 * Level L of French text and the known figures. L was fitted on pairs of easy and hard French texts and scaled on sentences labelled with
 * CEFR levels; the study that fitted it put 84.6 % of 4,900 unseen Wikipedia/Vikidia pairs in the right order (Kandel–Moles: 78.3 %), and
 * `npm run bench:language` says how many of the development pairs this engine does. Undefined when there is nothing to count.
 */
export function frenchFigures(sentences: readonly Pick<Sentence, 'words'>[]): FrenchFigures | undefined {
  const bag = bagOf(sentences);
  const figures = levelOf(inParts(bag, parts), frenchVocabulary, isLexical);
  if (figures === undefined) return undefined;
  const kandelMoles = 207 - 1.015 * perSentence(bag) - (73.6 * total(bag, syllables)) / bag.words;
  return {
    words: bag.words,
    level: figures.level,
    wordsPerSentence: figures.wordsPerSentence,
    rarity: figures.rarity,
    kandelMoles,
    beside: [
      { formula: 'Kandel–Moles (1958)', value: round(kandelMoles, 1) },
      { formula: 'Flesch (1948), text-readability', value: round(flesch(bag, syllablesInEnglish), 1) },
      ...lettersOnly(bag),
    ],
  };
}
