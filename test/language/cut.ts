import type { SentenceSpan } from '../../src/language/sentences.ts';

/** A passage and the sentences that a careful reader cuts it in. */
interface CutCase {
  readonly topic: string;
  readonly passage: string;
  readonly sentences: readonly string[];
}

/** Passages written one a line, their sentences parted by `|`, under `# topic` lines. */
export function cutCases(written: string): readonly CutCase[] {
  let topic = '';
  return written.split('\n').flatMap((line) => {
    if (line.startsWith('#')) topic = line.slice(2);
    if (line === '' || line.startsWith('#')) return [];
    const sentences = line.split('|').map((sentence) => sentence.trim());
    return [{ topic, passage: sentences.join(' '), sentences }];
  });
}

/** The same cases as French typography writes them: no-break spaces before `;:!?»%€` and after `«`, thin ones in numbers. */
export function withFixedSpaces({ topic, passage, sentences }: CutCase): CutCase {
  const fixed = (text: string): string =>
    text
      .replaceAll(/ (?=[;:!?»%€])/gu, '\u00A0')
      .replaceAll('« ', '«\u00A0')
      .replaceAll(/(?<=\p{N}) (?=\p{N}{3})/gu, '\u202F');
  return { topic, passage: fixed(passage), sentences: sentences.map(fixed) };
}

interface CutScore {
  readonly cases: number;
  /** Cuts expected between two sentences. */
  readonly cuts: number;
  /** Harmonic mean of precision and recall of the cuts, 0–1. */
  readonly f1: number;
  /** Passages cut otherwise than expected, as they were cut. */
  readonly wrong: readonly string[];
}

/** Where sentences end, but for the last. */
function endsOf(sentences: readonly string[]): readonly number[] {
  let at = -1;
  return sentences.slice(0, -1).map((sentence) => (at += sentence.length + 1));
}

/** Scores a way of cutting against the cases. */
export function scoreCuts(cases: readonly CutCase[], cut: (passage: string) => readonly SentenceSpan[]): CutScore {
  let right = 0;
  let found = 0;
  let cuts = 0;
  const wrong: string[] = [];
  for (const { passage, sentences } of cases) {
    const spans = cut(passage);
    const expected = endsOf(sentences);
    const ends = spans.slice(0, -1).map(({ end }) => end);
    right += ends.filter((end) => expected.includes(end)).length;
    found += ends.length;
    cuts += expected.length;
    if (ends.join() !== expected.join()) wrong.push(spans.map(({ text }) => text).join(' | '));
  }
  return { cases: cases.length, cuts, f1: (2 * right) / (found + cuts), wrong };
}
