import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/model/method.ts';
import { atMost, letterOf, medianLetter, oneAbove, worstOf } from '../../src/scoring/letters.ts';

const list = (text: string): Letter[] => text.split('') as Letter[];

describe('letters', () => {
  test.each([
    [1, 'A'],
    [0.9, 'A'],
    [18 / 20, 'A'],
    [0.8999, 'B'],
    [0.75, 'B'],
    [0.5, 'C'],
    [0.25, 'D'],
    [0.2499, 'E'],
    [0, 'E'],
  ])('%d of the points is %s', (points, letter) => {
    expect(letterOf(points)).toBe(letter);
  });

  test.each([
    ['A', 'A'],
    ['ACE', 'C'],
    ['ABCD', 'C'],
    ['AAEE', 'E'],
    ['AAAEE', 'A'],
    ['EBAD', 'D'],
  ])('median of %s is %s: the best letter that a strict majority reach', (all, median) => {
    expect(medianLetter(list(all))).toBe(median);
    const reached = list('ABCDE').filter((letter) => list(all).filter((own) => own <= letter).length * 2 > all.length);
    expect(reached[0]).toBe(median);
  });

  test('bounds', () => {
    expect(medianLetter([])).toBeNull();
    expect(worstOf([])).toBeNull();
    expect(worstOf(list('BDA'))).toBe('D');
    expect(atMost('A', 'D')).toBe('D');
    expect(atMost('E', 'D')).toBe('E');
    expect([oneAbove('A'), oneAbove('E')]).toEqual(['A', 'D']);
  });
});
