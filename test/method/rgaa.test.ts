import { describe, expect, test } from 'vitest';
import { rgaaBeside } from '../../src/method/rgaa/beside.ts';
import {
  rgaaCriteria,
  rgaaCriterion,
  rgaaCriterionUrl,
  rgaaInForce,
  rgaaThemes,
  rgaaVersion,
} from '../../src/method/rgaa/criteria.ts';
import { rgaaDecidable } from '../../src/method/rgaa/decidable.ts';
import { rgaaSpecialCases } from '../../src/method/rgaa/special-cases.ts';
import { wcagCriteria, wcagCriterion } from '../../src/method/wcag.ts';

const ids = rgaaCriteria.map(({ id }) => id);
const withCases =
  '1.3 1.8 3.2 3.3 4.1 4.2 4.3 4.5 4.7 4.8 4.13 5.7 6.1 7.1 7.3 8.7 9.2 10.4 10.11 10.12 10.13 11.2 11.4 11.9 11.10 12.1 12.2 12.7 ' +
  '13.1 13.3 13.9 13.10 13.11 13.12';

describe('RGAA 4.1.2', () => {
  test('has 106 criteria and 258 tests, numbered without a gap, each under its criterion', () => {
    expect(rgaaVersion).toBe('4.1.2');
    expect(new Set(ids).size).toBe(106);
    expect(rgaaThemes).toHaveLength(13);
    expect(rgaaCriteria.flatMap(({ tests }) => tests)).toHaveLength(258);
    for (const { id, tests } of rgaaCriteria) {
      expect(tests).toEqual(Array.from({ length: tests.length }, (_, rank) => `${id}.${rank + 1}`));
      expect(tests.length, id).toBeGreaterThan(0);
    }
  });

  test.each([
    ['1.1', 8],
    ['1.6', 10],
    ['3.2', 5],
    ['8.9', 1],
    ['11.10', 7],
    ['12.8', 2],
    ['13.12', 3],
  ])('criterion %s has %d tests', (id, count) => {
    expect(rgaaCriterion(id)?.tests).toHaveLength(count);
  });

  test('is of level A for 83 criteria and AA for 23, the lowest level of what each rests on', () => {
    const at = (level: string) => rgaaCriteria.filter((criterion) => criterion.level === level).map(({ id }) => id);
    expect(at('A')).toHaveLength(83);
    expect(at('AA').join(' ')).toBe(
      '1.8 3.2 3.3 4.5 4.6 7.5 8.7 8.8 10.4 10.5 10.11 10.12 10.13 11.3 11.11 11.12 11.13 12.1 12.2 12.3 12.4 12.5 13.9',
    );
  });

  test('rests on 49 of the 50 success criteria of WCAG 2.1: live captions are left out', () => {
    const covered = new Set(rgaaCriteria.flatMap(({ wcag }) => wcag));
    expect(covered.size).toBe(49);
    const missing = wcagCriteria.map(({ id }) => id).filter((id) => !covered.has(id));
    const beside = rgaaBeside.filter(({ level }) => level !== 'AAA').map(({ id }) => id);
    expect(missing).toEqual(['1.2.4', ...beside].toSorted((one, other) => sortKey(one) - sortKey(other)));
  });

  test.each([
    ['1.1', '9.1.1.1'],
    ['3.2', '5.2 9.1.4.3'],
    ['4.11', '7.1.1 7.2.1 9.2.1.1 9.2.1.2'],
    ['8.1', '9.4.1.1'],
    ['10.4', '9.1.4.4 11.7'],
    ['13.3', '10'],
    ['13.4', '10'],
  ])('criterion %s is clause %s of EN 301 549', (id, clauses) => {
    expect(rgaaCriterion(id)?.en301549.join(' ')).toBe(clauses);
  });

  test('leads to the official text of each criterion', () => {
    expect(rgaaCriterionUrl('11.10')).toBe('https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#11.10');
  });

  test('knows nothing of a number that is not its own', () => {
    for (const id of ['14.1', '1.10', '', '__proto__', 'constructor']) {
      expect(rgaaCriterion(id)).toBeUndefined();
      expect(rgaaDecidable(id)).toBeUndefined();
      expect(rgaaSpecialCases(id)).toEqual([]);
    }
  });
});

describe('special cases', () => {
  test('are those of 34 criteria', () => {
    expect(rgaaCriteria.filter(({ id }) => rgaaSpecialCases(id).length > 0).map(({ id }) => id)).toEqual(withCases.split(' '));
    expect(rgaaCriteria.filter(({ hasSpecialCases }) => hasSpecialCases).map(({ id }) => id)).toEqual(withCases.split(' '));
  });

  test('have names of their own and tests of their criterion', () => {
    for (const { id: criterion, tests: known } of rgaaCriteria) {
      const cases = rgaaSpecialCases(criterion);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      for (const { tests } of cases) expect(known).toEqual(expect.arrayContaining([...tests]));
    }
  });

  test.each([
    ['9.2', 'not-html5', 'page', 'evidence', 'all'],
    ['10.11', 'mobile-browser', 'page', 'evidence', 'all'],
    ['11.10', 'single-field', 'content', 'evidence', '11.10.1 11.10.2'],
    ['11.10', 'optional-marked', 'content', 'evidence', '11.10.1 11.10.2'],
    ['12.1', 'process-page', 'page', 'evidence', 'all'],
    ['12.2', 'home-page', 'page', 'evidence', 'all'],
    ['12.7', 'single-page-site', 'page', 'person', 'all'],
    ['13.9', 'essential', 'content', 'person', 'all'],
  ])('%s does not apply: %s', (criterion, id, on, toldBy, tests) => {
    const found = rgaaSpecialCases(criterion).find((one) => one.id === id);
    const expected = tests === 'all' ? rgaaCriterion(criterion)?.tests : tests.split(' ');
    expect(found).toMatchObject({ effect: 'NA', on, toldBy, tests: expected });
  });

  test('are said in both languages, with French no-break spaces', () => {
    for (const { title } of [...rgaaInForce.specialCases, ...rgaaBeside]) {
      expect(title.en.trim()).not.toBe('');
      expect(title.fr.trim()).not.toBe('');
      expect(title.fr).not.toMatch(/ [:;?!%»]|« |'/);
    }
  });

  test('of a header without scope is accepted, not left out', () => {
    expect(rgaaSpecialCases('5.7')).toMatchObject([{ effect: 'accepted', tests: ['5.7.1'] }]);
  });
});

describe('what a machine may decide', () => {
  const count = (of: (id: string) => string | undefined, value: string) => ids.filter((id) => of(id) === value).length;

  test('is said once for each criterion, as counted', () => {
    const inapplicable = (id: string) => rgaaDecidable(id)?.inapplicable;
    const compliant = (id: string) => rgaaDecidable(id)?.compliant;
    expect(['certain', 'heuristic', 'never', 'person'].map((value) => count(inapplicable, value))).toEqual([55, 26, 20, 5]);
    expect(['machine', 'conditional', 'person'].map((value) => count(compliant, value))).toEqual([14, 33, 59]);
  });

  test.each([
    ['1.1', 'certain', 'person'],
    ['2.1', 'certain', 'machine'],
    ['3.1', 'person', 'person'],
    ['3.2', 'never', 'conditional'],
    ['8.5', 'never', 'machine'],
    ['9.3', 'heuristic', 'person'],
    ['11.12', 'person', 'conditional'],
    ['13.12', 'certain', 'person'],
  ])('criterion %s: not applicable %s, compliant %s', (id, inapplicable, compliant) => {
    expect(rgaaDecidable(id)).toEqual({ inapplicable, compliant });
  });
});

test('the six criteria of WCAG 2.2 that RGAA 4.1.2 lacks stand beside it, and two of level AAA', () => {
  expect(rgaaBeside.map(({ id, level }) => `${id} ${level}`)).toEqual([
    '1.4.6 AAA',
    '2.2.4 AAA',
    '2.4.11 AA',
    '2.5.7 AA',
    '2.5.8 AA',
    '3.2.6 A',
    '3.3.7 A',
    '3.3.8 AA',
  ]);
  for (const { id, title, level } of rgaaBeside) {
    if (level === 'AAA') expect(wcagCriterion(id)).toBeUndefined();
    else expect(wcagCriterion(id)?.level).toBe(level);
    expect(title).not.toEqual(wcagCriterion(id)?.title);
  }
});

/** `2.4.11` after `2.4.7`. */
function sortKey(id: string): number {
  return id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
}
