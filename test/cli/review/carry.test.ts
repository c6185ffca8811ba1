import { describe, expect, test } from 'vitest';
import { carryAnswers } from '../../../src/cli/review/carry.ts';
import type { PersonAnswer } from '../../../src/model/review.ts';
import type { ScoredGridPage } from '../../../src/model/scorecard.ts';
import { gridCard } from '../../support/grid-card.ts';

const list = (...names: readonly string[]) => [
  {
    question: 'Informative ou décorative ?',
    items: names.map((name) => ({ selector: `main > img:nth-of-type(${name.length})`, name })),
    count: names.length,
  },
];
const state = (checkpoint: string, names: readonly string[], decided: ScoredGridPage['decided'] = []): ScoredGridPage => ({
  checkpoint,
  decided,
  toReview: [{ criterion: '1.1', places: 0, lists: list(...names) }],
});
const answer = (given: Partial<PersonAnswer> = {}): PersonAnswer => ({
  procedure: 'carte',
  criterion: '1.1',
  status: 'C',
  author: 'Marie',
  date: '2026-11-22',
  ...given,
});
const carry = (answers: readonly PersonAnswer[], before: readonly ScoredGridPage[], now: readonly ScoredGridPage[]) =>
  carryAnswers(answers, [gridCard('carte', before)], [gridCard('carte', now)]);

describe('answers of an older run', () => {
  test('hold where what was looked at is the same, even in another order', () => {
    const before = [state('p--d/01-a', ['logo', 'photo']), state('p--d/02-b', ['carte'])];
    const now = [state('p--d/01-a', ['photo', 'logo']), state('p--d/02-b', ['carte'])];
    expect(carry([answer()], before, now)).toEqual({ kept: [answer()], again: [] });
  });

  test('hold on the states that did not change, and are to be looked at again on the others', () => {
    const before = [state('p--d/01-a', ['logo']), state('p--d/02-b', ['carte'])];
    const now = [state('p--d/01-a', ['logo']), state('p--d/02-b', ['carte', 'plan'])];
    expect(carry([answer()], before, now)).toEqual({ kept: [answer({ checkpoint: 'p--d/01-a' })], again: [answer()] });
  });

  test('are to be looked at again on a state that was not there', () => {
    expect(carry([answer({ checkpoint: 'p--d/01-a' })], [state('p--d/01-a', [])], [state('p--d/03-c', [])])).toEqual({
      kept: [],
      again: [answer({ checkpoint: 'p--d/01-a' })],
    });
  });

  test('about a criterion for which nothing was prepared fall when anything of the state changes', () => {
    const bare = answer({ criterion: '12.8' });
    const before = [state('p--d/01-a', ['logo'])];
    expect(carry([bare], before, before).kept).toEqual([bare]);
    const decided = [{ criterion: '8.5', status: 'NC' as const, decidedBy: 'axe: document-title' }];
    expect(carry([bare], before, [state('p--d/01-a', ['logo'], decided)])).toEqual({ kept: [], again: [bare] });
  });
});
