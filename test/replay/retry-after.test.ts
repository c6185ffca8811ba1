import { describe, expect, test } from 'vitest';
import { retryAfter } from '../../src/replay/retry-after.ts';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2020 10:00:30 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['bientôt', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['9'.repeat(1_000_000), undefined],
  ])('%s', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });
});
