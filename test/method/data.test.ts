import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import {
  axeCriteria,
  axeTrust,
  contrastTest,
  dimensions,
  indicatorById,
  indicators,
  populationFigures,
  populationObstacles,
  rgaaCriteria,
  rgaaCriterion,
  rgaaThemes,
  wcagCriteria,
  wcagCriterion,
  wcagOfTag,
} from '../../src/method/index.ts';
import type { Localized } from '../../src/model/localized.ts';

const perDimension = [9, 7, 8, 8, 5, 9, 4, 5];
const withoutThreshold = ['3.1', '3.4', '3.6', '5.4'];
const ours = ['4.3', '5.1', '5.2', '5.3'];

function texts(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [value as Localized];
  return Object.values(value).flatMap(texts);
}

describe('the method as data', () => {
  test('has eight dimensions and their indicators, numbered without a gap', () => {
    const expected = perDimension.flatMap((count, index) =>
      Array.from({ length: count }, (_, rank) => `${index + 1}.${rank + 1}`),
    );
    expect(indicators.map(({ id }) => id)).toEqual(expected);
    for (const indicator of indicators) {
      expect(dimensions[Number.parseInt(indicator.id, 10) - 1]?.id).toBe(indicator.dimension);
    }
  });

  test('gives no weight where there is no threshold, and nowhere else', () => {
    expect(indicators.filter(({ weight }) => weight === 0).map(({ id }) => id)).toEqual(withoutThreshold);
    for (const { weight, thresholds } of indicators) expect(thresholds === null).toBe(weight === 0);
  });

  test('marks its own thresholds as its own', () => {
    expect(indicators.filter((indicator) => indicator.ours).map(({ id }) => id)).toEqual(ours);
  });

  test('names at least one source for every indicator', () => {
    for (const { sources } of indicators) expect(sources.length).toBeGreaterThan(0);
  });

  test('says everything in both languages, with French no-break spaces', () => {
    const all = texts([dimensions, indicators, rgaaCriteria, wcagCriteria, populationFigures]);
    expect(all.length).toBeGreaterThan(500);
    for (const { fr, en } of all) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(fr).not.toMatch(/ [:;?!%»]|« |'/);
    }
  });

  test('refuses an unknown indicator', () => {
    expect(() => indicatorById('9.9')).toThrow(RangeError);
  });
});

describe('RGAA and WCAG', () => {
  test('106 criteria in 13 themes, on WCAG criteria that exist', () => {
    expect(rgaaCriteria).toHaveLength(106);
    expect(rgaaThemes).toHaveLength(13);
    const counts = Array.from({ length: 13 }, (_, index) => rgaaCriteria.filter(({ theme }) => theme === index + 1).length);
    expect(counts).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
    for (const { wcag } of rgaaCriteria) for (const id of wcag) expect(wcagCriterion(id), id).toBeDefined();
  });

  test('55 criteria of WCAG 2.2 at levels A and AA', () => {
    expect(wcagCriteria.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(wcagCriteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
    expect(wcagOfTag('wcag1410')).toBe('1.4.10');
    expect(wcagOfTag('wcag2aa')).toBeUndefined();
  });

  test('every axe rule in the trust table exists, and its criteria too', () => {
    const known = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]));
    for (const rule of Object.keys(axeTrust)) {
      const tags = known.get(rule);
      expect(tags, rule).toBeDefined();
      const criteria = axeCriteria(rule, tags ?? []);
      expect(criteria.length, rule).toBeGreaterThan(0);
      for (const { criterion } of criteria) expect(rgaaCriterion(criterion), criterion).toBeDefined();
    }
  });

  test('accepts axe as proof on exactly these twenty criteria', () => {
    const proved = axe
      .getRules()
      .flatMap(({ ruleId, tags }) => axeCriteria(ruleId, tags).filter(({ proof }) => proof === 'proof'));
    const expected = '1.1 2.1 3.2 5.7 6.1 6.2 7.1 8.3 8.4 8.5 8.8 9.3 10.4 10.6 10.8 11.1 11.9 11.13 13.1 13.8';
    expect(new Set(proved.map(({ criterion }) => criterion))).toEqual(new Set(expected.split(' ')));
  });

  test('an unknown rule is only to review, and a hostile name is no rule', () => {
    expect(axeCriteria('made-up', ['RGAA-1.1.1', 'wcag2a'])).toEqual([{ criterion: '1.1', tests: ['1.1.1'], proof: 'review' }]);
    expect(axeCriteria('__proto__', [])).toEqual([]);
  });

  test.each([
    [16, false, '3.2.1', 4.5],
    [18.4, true, '3.2.2', 4.5],
    [24, false, '3.2.3', 3],
    [18.5, true, '3.2.4', 3],
  ])('contrast of a %d px text, bold: %s, is test %s at %d', (sizePx, bold, test, ratio) => {
    expect(contrastTest({ sizePx, bold })).toEqual({ test, ratio });
  });
});

test('population figures are shares, and obstacles name real indicators', () => {
  for (const { share, year } of populationFigures) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    expect(year).toBeGreaterThanOrEqual(2019);
  }
  for (const { indicator, outcome } of populationObstacles) expect(indicatorById(indicator).thresholds?.[outcome]).toBeDefined();
});
