import type { Scorecard } from '../../../src/model/scorecard.ts';
import { hostile } from './hostile.ts';

type Language = NonNullable<Scorecard['language']>;

/** Everything the language block may hold, with hostile words wherever a page’s words go. */
export function hostileLanguage(start: string, form: string): Partial<Language> {
  const finding = {
    checkpoint: start,
    seenOn: [start, form],
    screenshot: `journeys/${start}/screenshot.jpg`,
    message: `Remplacez ${hostile.script} par « malgré ».`,
  };
  return {
    checkpoints: [
      { checkpoint: start, score: 5.6, words: 96, longSentences: 4, level: 'C1' },
      { checkpoint: form, score: 4.1, words: 120, longSentences: 0, level: 'B2' },
    ],
    longSentences: 4,
    over20: 5,
    lengths: [12, 15, 20, 25, 30, 40, null].map((upTo, index) => ({ upTo, sentences: index })),
    paths: [
      { path: 'principal', words: 96, sentences: 5, score: 5.6, level: 'C1', longSentences: 4 },
      { path: hostile.script, words: 40, sentences: 2, score: null, level: null, longSentences: 1 },
    ],
    apart: [
      { what: 'furniture', words: 230, sentences: 4, score: null, level: null },
      { what: 'help', words: 120, sentences: 12, score: 3.2, margin: 0.4, level: 'B1' },
    ],
    signs: [
      {
        sign: 'passive',
        count: 812,
        findings: [{ ...finding, id: 'cafe00000001', quote: hostile.override, found: hostile.word }],
      },
      { sign: 'a-sign-of-later', count: 1, findings: [{ ...finding, id: 'cafe00000002', quote: hostile.svg }] },
    ],
    hardest: [
      {
        checkpoint: start,
        seenOn: [start, form],
        quote: `Nonobstant ${hostile.script}, la demande est instruite.`,
        words: 42,
        marks: [
          { sign: 'long-sentence', start: 0, end: 20, advice: 'Coupez la phrase.' },
          { sign: 'jargon', start: 0, end: 10, advice: `Remplacez par « malgré » ${hostile.image}.` },
          { sign: 'passive', start: 4, end: 30, advice: 'Dites qui instruit.' },
          { sign: 'jargon', start: 11, end: 11 + hostile.script.length, advice: hostile.formula },
        ],
      },
    ],
    offers: [
      { kind: 'easy-to-read', checkpoint: start, quote: 'Facile à lire et à comprendre' },
      { kind: 'translation', checkpoint: start, quote: hostile.override },
    ],
    declared: [{ ...finding, id: 'cafe00000003', quote: 'You can apply for the benefit here.', requirement: 'RGAA 8.7' }],
  };
}
