import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/method/index.ts';
import { concerns } from '../../src/method/priorities.ts';
import { prioritiesOf, priorityScore } from '../../src/scoring/priorities.ts';
import { sampleRun } from '../support/sample-run.ts';

const [good, , bad] = sampleRun('fr').scorecards;

describe('the weight of a thing to mend', () => {
  test('is people × effect × ease, half when in part', () => {
    expect(priorityScore(0.14, 'stops', 'page', false)).toBe(0.14);
    expect(priorityScore(0.14, 'stops', 'page', true)).toBe(0.07);
    expect(priorityScore(1, 'slows', 'organisation', false)).toBe(0.0075);
  });

  test('puts what stops one in ten before what slows everyone down', () => {
    expect(priorityScore(0.11, 'stops', 'component', false)).toBeGreaterThan(priorityScore(1, 'slows', 'page', false));
  });
});

test('every indicator with a threshold says whom it concerns, but 4.3, told rule by rule, and those never observed', () => {
  const untold = indicators.filter(({ id, weight }) => weight > 0 && !Object.hasOwn(concerns, id)).map(({ id }) => id);
  expect(untold).toEqual(['4.3', '8.1', '8.2', '8.3', '8.4', '8.5']);
});

describe('the list', () => {
  const list = bad === undefined ? [] : prioritiesOf(bad);

  test('goes from the greatest weight to the least, each line once', () => {
    const scores = list.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test('holds the journey that was stopped, and not 6.9 besides', () => {
    const blocked = bad?.journeys.some(({ outcome, condition }) => outcome === 'blocked' && condition === 'smartphone');
    expect(list.some(({ id }) => id === 'journey:smartphone')).toBe(blocked);
    expect(list.some(({ id }) => id === 'indicator:6.9')).toBe(false);
  });

  test('holds nothing that was met, not observed or left to a person', () => {
    const outcomes = new Map(
      (good?.dimensions ?? []).flatMap((dimension) => dimension.indicators.map(({ id, outcome }) => [id, outcome] as const)),
    );
    for (const { id } of good === undefined ? [] : prioritiesOf(good)) {
      const [kind, name = ''] = id.split(':');
      if (kind === 'indicator') expect(['failed', 'partial']).toContain(outcomes.get(name));
    }
  });

  test('survives codes of objects and rules that nobody knows', () => {
    if (bad?.accessibility == null) throw new Error('no accessibility');
    const [violation] = bad.accessibility.violations;
    if (violation === undefined) throw new Error('no violation');
    const violations = [{ ...violation, rule: '__proto__', impact: 'constructor' }];
    const odd = prioritiesOf({ ...bad, accessibility: { ...bad.accessibility, violations } });
    expect(odd.find(({ id }) => id.endsWith('__proto__'))?.harm).toBe('slows');
  });
});
