import { describe, expect, test } from 'vitest';
import type { PersonAnswer } from '../../src/model/review.ts';
import type { Scorecard, ScoredGridPage } from '../../src/model/scorecard.ts';
import { withAnswers } from '../../src/scoring/review.ts';
import { gridCard } from '../support/grid-card.ts';

const states: readonly ScoredGridPage[] = [
  {
    checkpoint: 'principal--desktop/01-accueil',
    decided: [
      { criterion: '1.1', status: 'NC', decidedBy: 'axe: image-alt', findings: ['abc'] },
      { criterion: '1.8', status: 'NA', decidedBy: 'absence: image', proposed: true },
    ],
    toReview: [{ criterion: '1.3', places: 2 }],
  },
  {
    checkpoint: 'principal--desktop/02-formulaire',
    decided: [{ criterion: '1.8', status: 'NA', decidedBy: 'absence: image' }],
    toReview: [{ criterion: '1.3', places: 1 }],
  },
];

const answer = (given: Partial<PersonAnswer> & Pick<PersonAnswer, 'criterion' | 'status'>): PersonAnswer => ({
  procedure: 'carte',
  author: 'Marie Dupont',
  date: '2026-11-22',
  ...given,
});

const card = gridCard('carte', states);
const rgaa = (scored: Scorecard) => scored.accessibility?.rgaa;
const criterion = (scored: Scorecard, id: string) => rgaa(scored)?.criteria.find((one) => one.id === id);
const cell = (scored: Scorecard, state: number, id: string) =>
  rgaa(scored)?.grid?.pages[state]?.decided.find((one) => one.criterion === id);

describe('answers of a person in the grid', () => {
  test('hold on every state where nothing was decided', () => {
    const scored = withAnswers(card, [answer({ criterion: '1.3', status: 'C', comment: 'relu' })]);
    expect(criterion(scored, '1.3')).toMatchObject({ status: 'C', decidedBy: 'person: Marie Dupont, 2026-11-22', toReview: 0 });
    expect(cell(scored, 0, '1.3')).toMatchObject({ status: 'C', comment: 'relu' });
    expect(rgaa(scored)?.grid?.pages.flatMap(({ toReview }) => toReview)).toEqual([]);
  });

  test('for one state leave the others to be checked, and nothing is compliant until then', () => {
    const one = [answer({ criterion: '1.3', status: 'C', checkpoint: 'principal--desktop/01-accueil' })];
    expect(criterion(withAnswers(card, one), '1.3')).toMatchObject({ status: 'NT', decidedBy: '' });
  });

  test('one state not compliant makes the criterion not compliant', () => {
    const both = [
      answer({ criterion: '1.3', status: 'C' }),
      answer({ criterion: '1.3', status: 'NC', comment: 'alt faux', checkpoint: 'principal--desktop/02-formulaire' }),
    ];
    expect(criterion(withAnswers(card, both), '1.3')?.status).toBe('NC');
  });

  test('for all states do not overrule a machine; for one state they do, and both stay beside each other', () => {
    expect(cell(withAnswers(card, [answer({ criterion: '1.1', status: 'C' })]), 0, '1.1')?.status).toBe('NC');
    const overruled = withAnswers(card, [
      answer({ criterion: '1.1', status: 'C', checkpoint: 'principal--desktop/01-accueil', comment: 'image décorative' }),
    ]);
    expect(cell(overruled, 0, '1.1')).toEqual({
      criterion: '1.1',
      status: 'C',
      decidedBy: 'person: Marie Dupont, 2026-11-22',
      comment: 'image décorative',
      instead: { status: 'NC', decidedBy: 'axe: image-alt' },
    });
  });

  test('confirm what a machine only proposed', () => {
    expect(criterion(card, '1.8')?.proposed).toBe(true);
    const confirmed = withAnswers(card, [answer({ criterion: '1.8', status: 'NA' })]);
    expect(criterion(confirmed, '1.8')).not.toHaveProperty('proposed');
  });

  test('move the bounds, and nothing else of the scorecard', () => {
    const scored = withAnswers(card, [answer({ criterion: '1.3', status: 'NC', comment: 'alt faux' })]);
    expect(rgaa(scored)?.grid?.bounds?.proved).toBe((rgaa(card)?.grid?.bounds?.proved ?? 0) + 1);
    expect(scored.dimensions).toBe(card.dimensions);
    expect(rgaa(scored)?.automatedRate).toBeNull();
  });

  test('about another procedure change nothing', () => {
    expect(withAnswers(card, [answer({ criterion: '1.3', status: 'C', procedure: 'autre' })])).toBe(card);
  });
});
