import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishSentences } from '../../src/language/en/sentences.ts';
import { frenchSentences } from '../../src/language/fr/sentences.ts';
import type { SentenceSpan } from '../../src/language/sentences.ts';
import { cutCases, scoreCuts, withFixedSpaces } from './cut.ts';
import { englishSentenceCases } from './english-sentences.data.ts';
import { frenchSentenceCases } from './french-sentences.data.ts';

const french = cutCases(frenchSentenceCases);
const english = cutCases(englishSentenceCases);

describe.each([
  ['French', french, 300, frenchSentences],
  ['French with no-break spaces', french.map(withFixedSpaces), 300, frenchSentences],
  ['English', english, 60, englishSentences],
] as const)('%s', (_, cases, atLeast, cut) => {
  const { f1, wrong } = scoreCuts(cases, cut);

  it(`cuts ${cases.length} hard passages with F1 ≥ 0.97`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(atLeast);
    expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('gives no passage twice', () => {
    expect(new Set(cases.map(({ passage }) => passage)).size).toBe(cases.length);
  });
});

it('scores a way of cutting: nothing found, everything found, too much found', () => {
  const [one] = cutCases('Un. | Deux.');
  const span = (start: number, end: number): SentenceSpan => ({ text: '', start, end });
  expect(scoreCuts([one!], () => [span(0, 9)]).f1).toBe(0);
  expect(scoreCuts([one!], () => [span(0, 3), span(4, 9)]).f1).toBe(1);
  expect(scoreCuts([one!], () => [span(0, 2), span(0, 3), span(4, 9)]).f1).toBeCloseTo(2 / 3);
});

/** Hostile text: pieces that the rules look for, in any order, among any characters. */
const pieces = fc.oneof(
  fc.constantFrom(
    '. ',
    '.',
    '… ',
    '?',
    ' ! ',
    '» ',
    '« ',
    '(',
    ') ',
    '[1]',
    'art.',
    'M. ',
    'L. ',
    'etc. ',
    'C.A.F. ',
    '1. ',
    ' : ',
    '’',
    '‹nom›',
  ),
  fc.constantFrom('Le ', 'vous ', 'A', 'permis B. ', 'article ', 'À ', 'www.x.fr ', '\u00AD', '\u0301', '\uD800', '01. 23. 45'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const marks = /[^\p{L}\p{N}]/gu;

describe.each([
  ['French', frenchSentences],
  ['English', englishSentences],
] as const)('%s sentences of any text', (_, cut) => {
  it('lose no letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const kept = cut(text).map((sentence) => sentence.text);
        expect(kept.join('').replace(marks, '')).toBe(text.replace(marks, ''));
      }),
    );
  });

  it('stand in order, inside the text, where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { text: sentence, start, end } of cut(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
