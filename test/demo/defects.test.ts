import { describe, expect, it } from 'vitest';
import { expectedScorecards } from '../../src/demo/index.ts';
import { indicators } from '../../src/method/index.ts';

const known = new Set(indicators.map(({ id }) => id));

describe('the planted defects', () => {
  it.each(expectedScorecards)(
    'name indicators of the method, each id once: $procedure',
    ({ defects, passed, passedOnceObserved }) => {
      const all = [...defects.map(({ indicator }) => indicator), ...passed, ...passedOnceObserved];
      expect(all.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(defects.map(({ id }) => id)).size).toBe(defects.length);
      const planted = new Set(defects.map(({ indicator }) => indicator));
      expect([...passed, ...passedOnceObserved].filter((id) => planted.has(id))).toEqual([]);
    },
  );

  it('leave the good procedure without any', () => {
    expect(expectedScorecards.filter(({ flawless }) => flawless).map(({ defects }) => defects.length)).toEqual([0]);
  });
});
