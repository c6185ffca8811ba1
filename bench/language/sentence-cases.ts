import { englishSentences } from '../../src/language/en/sentences.ts';
import { frenchSentences } from '../../src/language/fr/sentences.ts';
import type { SentenceSpan } from '../../src/language/sentences.ts';
import { cutCases, scoreCuts, withFixedSpaces } from '../../test/language/cut.ts';
import { englishSentenceCases } from '../../test/language/english-sentences.data.ts';
import { frenchSentenceCases } from '../../test/language/french-sentences.data.ts';
import { rounded, type Part, type Row } from './row.ts';

const french = cutCases(frenchSentenceCases);
const segmenters = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** The cutting that JavaScript offers, to compare with. */
const plainCut =
  (language: 'fr' | 'en') =>
  (passage: string): readonly SentenceSpan[] =>
    [...segmenters[language].segment(passage)].map(({ segment, index }) => {
      return { text: segment.trim(), start: index, end: index + segment.trimEnd().length };
    });

const cuts = [
  { id: 'sentences-fr', cases: french, cut: frenchSentences, plain: plainCut('fr') },
  { id: 'sentences-fr-fixed-spaces', cases: french.map(withFixedSpaces), cut: frenchSentences, plain: plainCut('fr') },
  { id: 'sentences-en', cases: cutCases(englishSentenceCases), cut: englishSentences, plain: plainCut('en') },
];

/** Boundary F1 of our cutting on hard cases written by hand, Intl.Segmenter's beside it. */
export const benchSentences: Part = async () =>
  cuts.map(({ id, cases, cut, plain }): Row => {
    const { f1, cuts: count } = scoreCuts(cases, cut);
    const beside = rounded(scoreCuts(cases, plain).f1, 3);
    const detail = `F1 of ${count} cuts in ${cases.length} hard passages; Intl.Segmenter ${beside}`;
    return { id, value: rounded(f1, 4), unit: 'F1', bar: 0.97, detail };
  });
