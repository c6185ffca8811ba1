import { describe, expect, test } from 'vitest';
import type { JudgedIndicator } from '../../src/model/audit.ts';
import type { JourneyOutcome } from '../../src/model/journey.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { replayFacts, stabilityOf } from '../../src/scoring/index.ts';
import { audited, checkpoint, finding, journey, judge, score } from './build.ts';

type Judged = Parameters<typeof judge>[0];

const with43 = (outcome: 'passed' | 'failed', ...ids: readonly string[]): readonly JudgedIndicator[] =>
  judge({}, 'passed').map((one) =>
    one.indicator === '4.3'
      ? { ...one, verdict: { outcome, message: { fr: 'm', en: 'm' }, findings: [] }, findings: ids.map((id) => finding(id)) }
      : one,
  );

const facts = (judged: readonly JudgedIndicator[], outcome: JourneyOutcome = 'completed') =>
  replayFacts(audited(judged), [journey({ outcome })]);

function scored(first: readonly JudgedIndicator[], ...others: readonly ReturnType<typeof facts>[]): Scorecard {
  return score(first, { stability: stabilityOf([facts(first), ...others], 'fr') });
}

const indicator = (card: Scorecard, id: string) =>
  card.dimensions.flatMap(({ indicators }) => indicators).find((entry) => entry.id === id);
const of = (outcomes: Judged) => judge(outcomes, 'passed');

describe('replays compared', () => {
  test('one replay says nothing of stability, and changes nothing', () => {
    const card = score(of({}));
    expect(stabilityOf([facts(of({}))], 'fr')).toBeUndefined();
    expect(scored(of({}))).toEqual(card);
    expect(card).not.toHaveProperty('stability');
  });

  test('replays that agree leave every verdict and letter as it was', () => {
    const card = scored(of({}), facts(of({})), facts(of({})));
    const { stability, ...rest } = card;
    expect(stability).toEqual({ replays: 3, unstable: [] });
    expect(rest).toEqual(score(of({})));
  });

  test('a verdict that they contradict is left undecided, says why, and lowers the coverage', () => {
    const card = scored(of({}), facts(of({ '1.4': 'failed' })), facts(of({})));
    expect(indicator(card, '1.4')).toMatchObject({
      outcome: 'cantTell',
      unstable: true,
      message: 'Verdict instable\u00a0: les 3 rejeux se contredisent (conforme, non conforme, conforme).',
    });
    expect(card.stability?.unstable).toEqual([{ indicator: '1.4', values: ['passed', 'failed', 'passed'] }]);
    expect(card.dimensions.find(({ id }) => id === 'channels')?.coverage).toBeLessThan(1);
    expect(indicator(card, '1.5')).not.toHaveProperty('unstable');
  });

  test('a gate closes on what every replay says only', () => {
    const none = of({ '1.9': 'failed' });
    expect(score(none).gradeReason).toContain('D');
    const card = scored(none, facts(of({})));
    expect(card.dimensions.find(({ id }) => id === 'channels')?.grade).toBe('A');
    expect(indicator(card, '1.9')?.outcome).toBe('cantTell');
  });

  test('a measure keeps its number, and says that it varies', () => {
    const measure = (value: number): readonly JudgedIndicator[] =>
      of({ '3.1': 'measured' }).map((one) =>
        one.indicator === '3.1'
          ? { ...one, verdict: { outcome: 'measured', value, unit: 'documents', message: { fr: 'm', en: 'm' } } }
          : one,
      );
    const card = scored(measure(7), facts(measure(8)));
    expect(indicator(card, '3.1')).toMatchObject({ measured: true, value: 7, unstable: true });
    expect(card.stability?.unstable).toEqual([{ indicator: '3.1', values: [7, 8] }]);
  });

  test('findings are told one by one, and a state that was not reached is not a finding gone', () => {
    const elsewhere = replayFacts(audited(with43('failed')), [journey({ checkpoints: [checkpoint('ailleurs')] })]);
    const card = scored(with43('failed', 'aaa'), facts(with43('failed', 'bbb')), elsewhere);
    expect(card.stability?.unstable).toMatchObject([
      { finding: 'aaa', in: '4.3', message: 'Constat aaa', values: ['found', 'not-found', 'not-observed'] },
      { finding: 'bbb', values: ['not-found', 'found', 'not-observed'] },
    ]);
    expect(indicator(card, '4.3')?.outcome).toBe('failed');
  });

  test('a journey that does not end in the same way leaves no overall letter, and is not said to be blocked', () => {
    const card = scored(of({}), facts(of({}), 'blocked'), facts(of({})));
    expect(card.grade).toBeNull();
    expect(card.gradeReason).toContain('se contredisent, 2 sur 3 menés à leur terme');
    expect(card.journeys[0]).toMatchObject({ outcome: 'completed', unstable: true });
    expect(card.stability?.unstable[0]).toEqual({
      journey: 'principal--desktop',
      values: ['completed', 'blocked', 'completed'],
    });
  });

  test('does not grow with a site that answers at random', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `f${index}`);
    const card = scored(with43('failed', ...many), facts(with43('failed')));
    expect(card.stability).toMatchObject({ omitted: 4800 });
    expect(card.stability?.unstable).toHaveLength(200);
  });
});
