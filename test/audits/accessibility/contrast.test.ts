import { expect, it } from 'vitest';
import { colourOf, contrast, isReddish } from '../../../src/audits/accessibility/checks/colours/contrast.ts';

const ratio = (one: string, other: string): number => contrast(colourOf(one) ?? [0, 0, 0], colourOf(other) ?? [0, 0, 0]);

it('gives the ratios of WCAG', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#ffffff', '#ffffff')).toBe(1);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(ratio('#ffffff', '#949494')).toBeCloseTo(3.03, 2);
});

it('reads opaque colours only', () => {
  expect(colourOf('#ff0080')).toEqual([255, 0, 128]);
  for (const text of [undefined, '', 'rgba(0, 0, 0, 0.5)', 'oklch(0.5 0.1 20)', '#fff']) expect(colourOf(text)).toBeUndefined();
});

it('knows a red from an orange, a pink and a grey', () => {
  for (const red of ['#ff0000', '#cc0000', '#e1000f', '#ce0500']) expect(isReddish(colourOf(red)!), red).toBe(true);
  for (const other of ['#ffa500', '#ffc0cb', '#333333', '#0000ff', '#ffffff'])
    expect(isReddish(colourOf(other)!), other).toBe(false);
});
