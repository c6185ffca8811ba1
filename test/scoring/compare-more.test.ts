import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Outcome } from '../../src/model/verdict.ts';
import { compareScorecards, findingTotals, goalLines, rankByDimension, regressionWeight } from '../../src/scoring/index.ts';
import { checkpoint, finding, journey, judge, procedure, score } from './build.ts';

function compared(before: Scorecard, after: Scorecard) {
  const result = compareScorecards(before, after);
  if (!result.ok) throw new Error(result.message.en);
  return result.comparison;
}

const card = (
  given: Readonly<Record<string, Outcome | 'measured'>>,
  journeys = [journey({ checkpoints: [checkpoint('accueil')] })],
) => score(judge(given, 'passed', { '5.3': given['5.3'] === 'failed' ? [finding('f')] : [] }), { journeys });

describe('indicators before and after', () => {
  const changeOf = (before: Scorecard, after: Scorecard, id: string) =>
    compared(before, after).indicators.find((indicator) => indicator.id === id);

  test.each([
    ['passed', 'partial', 'worse'],
    ['failed', 'partial', 'better'],
    ['partial', 'partial', 'same'],
    ['passed', 'untested', 'lost'],
    ['cantTell', 'failed', 'gained'],
    ['untested', 'cantTell', 'undecided'],
    ['inapplicable', 'passed', 'gained'],
  ] as const)('%s → %s: %s', (before, after, change) => {
    expect(changeOf(card({ '1.4': before }), card({ '1.4': after }), '1.4')).toMatchObject({
      dimension: 'channels',
      before: { outcome: before },
      after: { outcome: after },
      change,
    });
  });

  test('numbers without verdict go up or down, and have no better or worse', () => {
    const having = (value: number): Scorecard => {
      const base = card({ '3.1': 'measured' });
      const dimensions = base.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((one) => (one.id === '3.1' ? { ...one, value, unit: 'documents' } : one)),
      }));
      return { ...base, dimensions };
    };
    expect(changeOf(having(2), having(5), '3.1')).toMatchObject({ before: { value: 2, unit: 'documents' }, change: 'more' });
    expect(changeOf(having(5), having(2), '3.1')?.change).toBe('fewer');
    expect(changeOf(having(2), having(2), '3.1')?.change).toBe('same');
  });
});

test('journeys that no longer reach their end, and those that now do', () => {
  const checkpoints = [checkpoint('accueil')];
  const good = card({}, [journey({ checkpoints, outcome: 'completed' })]);
  const stopped = card({}, [journey({ checkpoints, outcome: 'blocked' })]);
  const planned = card({}, [journey({ checkpoints, outcome: 'stopped-before-submission' })]);
  expect(compared(good, stopped).journeys.noLongerComplete).toMatchObject([
    { id: 'principal--desktop', before: 'completed', after: 'blocked' },
  ]);
  expect(compared(stopped, planned).journeys.nowComplete).toHaveLength(1);
  expect(compared(good, planned).journeys).toMatchObject({ noLongerComplete: [], nowComplete: [] });
});

test('the gravest regression weighs most', () => {
  const checkpoints = [checkpoint('accueil')];
  const good = card({}, [journey({ checkpoints })]);
  const blocked = regressionWeight(compared(good, card({}, [journey({ checkpoints, outcome: 'blocked' })])));
  const found = regressionWeight(compared(good, card({ '5.3': 'failed' })));
  expect(blocked).toBeGreaterThan(found);
  expect(found).toBeGreaterThan(regressionWeight(compared(good, good)));
  expect(findingTotals([compared(good, card({ '5.3': 'failed' })), compared(card({ '5.3': 'failed' }), good)])).toMatchObject({
    new: 1,
    fixed: 1,
    kept: 0,
  });
});

const named = (id: string, given: Readonly<Record<string, Outcome>>): Scorecard =>
  score(judge(given, 'passed'), { procedure: { ...procedure, id } });

describe('the national goal of 80 %', () => {
  const line = (cards: readonly Scorecard[], id: string) => goalLines(cards).find(({ indicator }) => indicator === id);

  test('is a share of those decided; what is undecided is named and never counted', () => {
    const cards = [
      named('a', {}),
      named('b', {}),
      named('c', {}),
      named('d', {}),
      named('e', { '1.1': 'partial' }),
      named('f', { '1.1': 'untested' }),
      named('g', { '1.1': 'cantTell' }),
      named('h', { '1.1': 'inapplicable' }),
    ];
    expect(line(cards, '1.1')).toMatchObject({ share: 0.8, reached: true, notPassed: ['e'], undecided: ['f', 'g'] });
    expect(line(cards.slice(1), '1.1')).toMatchObject({ share: 0.75, reached: false });
    expect(line(cards.slice(5), '1.1')).toMatchObject({ share: null, reached: null });
  });

  test('only objectives of “Vos démarches essentielles” whose threshold is not ours', () => {
    const ids = goalLines([]).map(({ indicator }) => indicator);
    expect(ids).toContain('3.3');
    expect(ids).not.toContain('5.1');
    expect(ids).not.toContain('6.2');
  });
});

test('one order per dimension: letter, then points; equals share a place; no letter, no place', () => {
  const cards = [
    named('bad', { '1.9': 'failed' }),
    named('good', {}),
    named('same', {}),
    named('unseen', { '1.1': 'untested', '1.2': 'untested', '1.3': 'untested', '1.4': 'untested', '1.5': 'untested' }),
  ];
  const ranking = rankByDimension(cards).find(({ dimension }) => dimension === 'channels');
  expect(ranking?.procedures.map(({ procedure: id, rank }) => [id, rank])).toEqual([
    ['good', 1],
    ['same', 1],
    ['bad', 3],
    ['unseen', null],
  ]);
  expect(ranking?.procedures.at(-1)?.coverage).toBeLessThan(0.6);
});
