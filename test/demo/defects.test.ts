import { describe, expect, it } from 'vitest';
import { expectedScorecards, missing } from '../../src/demo/index.ts';
import { valuesAt } from '../../src/demo/shown.ts';
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

const scorecard = {
  dimensions: [{ indicators: [{ id: '1.1', outcome: 'passed' }] }, { indicators: [{ id: '1.4', outcome: 'failed' }] }],
  channels: { level: 'N1', phone: [{ tariff: 'surcharged' }, { tariff: 'free' }] },
  documents: { avoidable: 3 },
};

describe('missing', () => {
  it.each([
    { outcome: ['failed'] },
    { outcome: ['partial', 'failed'] },
    { at: 'channels.level', equals: 'N1' },
    { at: 'channels.phone[].tariff', includes: 'surcharged' },
    { at: 'channels.phone[].tariff', includesText: 'charged' },
    { at: 'documents.avoidable', atLeast: 3 },
    { at: 'documents.avoidable', atMost: 3 },
  ] as const)('is silent when it is shown: %o', (shown) => {
    expect(missing(scorecard, '1.4', shown)).toBeUndefined();
  });

  it.each([
    { outcome: ['passed'] },
    { at: 'channels.level', equals: 'N0' },
    { at: 'channels.phone[].tariff', includes: 'standard' },
    { at: 'channels.phone[].price', includes: 'standard' },
    { at: 'documents.avoidable', atLeast: 4 },
    { at: 'documents.avoidable', atMost: 2 },
    { at: 'nowhere.at.all', equals: null },
  ] as const)('says what is shown instead: %o', (shown) => {
    expect(missing(scorecard, '1.4', shown)).toMatch(/not/);
  });

  it('reads lists within lists, and nothing from what is absent', () => {
    expect(valuesAt(scorecard, 'dimensions[].indicators[].id')).toEqual(['1.1', '1.4']);
    expect(valuesAt(null, 'a.b')).toEqual([]);
    expect(missing({}, '9.9', { outcome: ['failed'] })).toBe('9.9: undefined, not failed');
  });
});
