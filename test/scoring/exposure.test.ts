import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observedObstacles, populationExposure, unionBounds } from '../../src/scoring/index.ts';
import { judge } from './build.ts';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

describe('exposure to obstacles', () => {
  test('is an interval, never a sum over one', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const { lower, upper, independence } = unionBounds(list);
        expect(lower).toBe(Math.max(0, ...list));
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(independence);
        expect(independence).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test('says from how many to how many, and that the bases differ', () => {
    const exposure = populationExposure(['digital-illiteracy', 'no-e-mail', 'no-e-mail']);
    expect(exposure).toMatchObject({ lower: 0.154, basesDiffer: true });
    expect(exposure.upper).toBeCloseTo(0.234, 10);
    expect(exposure.independence).toBeCloseTo(1 - 0.846 * 0.92, 10);
    expect(exposure.figures).toHaveLength(2);
    expect(exposure.message.fr).toBe(
      'Part de la population exposée à au moins un obstacle observé\u00a0: de 15,4 à 23,4\u00a0% (bases différentes).',
    );
    expect(exposure.message.en).toBe(
      'Share of the population exposed to at least one obstacle observed: 15.4 to 23.4% (bases differ).',
    );
  });

  test('one figure is no interval; none is said in words', () => {
    expect(populationExposure(['no-e-mail']).message.fr).toMatch(/: 8\u00a0%\.$/);
    expect(populationExposure([])).toMatchObject({ lower: 0, upper: 0, independence: 0, figures: [] });
  });

  test('comes from decided verdicts only, each figure once', () => {
    expect(observedObstacles(judge({ '7.2': 'failed', '4.4': 'failed', '4.8': 'failed', '5.1': 'cantTell' }))).toEqual([
      'disability',
      'no-e-mail',
    ]);
    expect(observedObstacles(judge({}, 'passed'))).toEqual([]);
  });
});
