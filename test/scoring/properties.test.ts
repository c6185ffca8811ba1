import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/model/method.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Outcome } from '../../src/model/verdict.ts';
import { indicators } from '../../src/method/index.ts';
import { letterOf } from '../../src/scoring/letters.ts';
import { judge, score } from './build.ts';

type Given = Readonly<Record<string, Outcome>>;

const weighted = indicators.filter(({ weight }) => weight === 1).map(({ id }) => id);
const outcome = fc.constantFrom<Outcome>('passed', 'passed', 'partial', 'failed', 'inapplicable', 'cantTell', 'untested');
const verdicts: fc.Arbitrary<Given> = fc
  .array(outcome, { minLength: weighted.length, maxLength: weighted.length })
  .map((list) => Object.fromEntries(weighted.map((id, index) => [id, list[index] ?? 'untested'])));
const better: Partial<Record<Outcome, Outcome>> = { failed: 'partial', partial: 'passed' };
const value = (letter: Letter | null): number => (letter === null ? -1 : 'EDCBA'.indexOf(letter));
const points = (card: Scorecard) => card.dimensions.map((dimension) => dimension.points);

describe('whatever the verdicts', () => {
  test('undecided ones never change the points', () => {
    fc.assert(
      fc.property(
        verdicts,
        fc.subarray(weighted),
        fc.constantFrom<Outcome>('cantTell', 'untested', 'inapplicable'),
        (given, ids, other) => {
          const undecided = ids.filter((id) => ['cantTell', 'untested', 'inapplicable'].includes(given[id] ?? ''));
          const changed = { ...given, ...Object.fromEntries(undecided.map((id) => [id, other])) };
          expect(points(score(judge(changed)))).toEqual(points(score(judge(given))));
        },
      ),
    );
  });

  test('gates only lower: no letter is better than its points, and no overall letter better than the median', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        const card = score(judge(given));
        for (const { grade, points: share } of card.dimensions) {
          if (grade !== null && share !== null) expect(value(grade)).toBeLessThanOrEqual(value(letterOf(share)));
        }
        const lettered = card.dimensions.flatMap(({ grade }) => (grade === null ? [] : [grade])).sort();
        expect(value(card.grade)).toBeLessThanOrEqual(value(lettered[Math.floor(lettered.length / 2)] ?? null));
        if (lettered.length < 5) expect(card.grade).toBeNull();
      }),
    );
  });

  test('a better verdict never gives a worse letter', () => {
    fc.assert(
      fc.property(verdicts, fc.constantFrom(...weighted), (given, id) => {
        const improved = better[given[id] ?? 'untested'];
        if (improved === undefined) return;
        const [before, after] = [score(judge(given)), score(judge({ ...given, [id]: improved }))];
        expect(value(after.grade)).toBeGreaterThanOrEqual(value(before.grade));
        after.dimensions.forEach((dimension, index) => {
          expect(value(dimension.grade)).toBeGreaterThanOrEqual(value(before.dimensions[index]?.grade ?? null));
        });
      }),
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        expect(JSON.stringify(score(judge(given)))).toBe(JSON.stringify(score(judge(given))));
      }),
      { numRuns: 20 },
    );
  });
});
