import { describe, expect, test } from 'vitest';
import { reportBaseline } from '../../src/cli/report-baseline.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Finding, Outcome } from '../../src/model/verdict.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { checkpoint, finding, journey, judge, score } from '../scoring/build.ts';
import { hostileRun, planted } from '../support/hostile-run.ts';
import { sampleRun } from '../support/sample-run.ts';
import { sarifErrors } from '../support/validators.ts';

interface Result {
  readonly kind: string;
  readonly level: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly notCompared?: string };
}
interface Run {
  readonly automationDetails: { readonly id: string };
  readonly results: readonly Result[];
}

const run = sampleRun('en');
const [one, two, three, four] = ['aaaaaaaa0001', 'bbbbbbbb0002', 'cccccccc0003', 'dddddddd0004'];

type Walk = ReturnType<typeof journey>;
type Findings = Readonly<Record<string, readonly Finding[]>>;
const card = (outcomes: Readonly<Record<string, Outcome>>, findings: Findings = {}, journeys?: readonly Walk[]): Scorecard =>
  score(judge(outcomes, 'passed', findings), journeys === undefined ? {} : { journeys });

function runsOf(before: Scorecard | undefined, after: Scorecard): readonly Run[] {
  const baseline = reportBaseline(new Map(before === undefined ? [] : [[before.procedure.id, before]]), [after]);
  const document = JSON.parse(sarif.render({ ...run, scorecards: [after], ...(baseline === undefined ? {} : { baseline }) }));
  expect(sarifErrors(document)).toEqual([]);
  return document.runs;
}

/** Each result of a run: fingerprint → state. */
const states = ({ results }: Run): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    results.map(({ partialFingerprints, baselineState }) => [
      partialFingerprints['usagerFinding/v1']?.split(':')[1],
      baselineState,
    ]),
  );
const reasons = ({ results }: Run): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    results.map(({ partialFingerprints, properties }) => [
      partialFingerprints['usagerFinding/v1']?.split(':')[1],
      properties.notCompared,
    ]),
  );

describe('baselineState', () => {
  test('new, unchanged, absent: each result has one, and the file is valid', () => {
    const before = card({ '4.3': 'failed', '1.9': 'failed' }, { '4.3': [finding(one), finding(two)] });
    const after = card({ '4.3': 'failed', '4.8': 'failed' }, { '4.3': [finding(two), finding(three)] });
    const [only, ...others] = runsOf(before, after);
    expect(others).toEqual([]);
    expect(only && states(only)).toEqual({
      [one]: 'absent',
      [two]: 'unchanged',
      [three]: 'new',
      'indicator-4.8': 'new',
      'indicator-1.9': 'absent',
    });
  });

  test('updated: seen on more states, or an objective that got worse', () => {
    const there = ['principal--desktop/01-accueil', 'principal--desktop/01-suite'];
    const seen = (seenOn: readonly string[]) => ({ '4.3': [finding(one, { seenOn })] });
    const journeys = [
      journey({ checkpointFolders: ['01-accueil', '01-suite'], checkpoints: [checkpoint('accueil'), checkpoint('suite')] }),
    ];
    const before = card({ '4.3': 'failed', '1.9': 'partial' }, seen(there.slice(0, 1)), journeys);
    const after = card({ '4.3': 'failed', '1.9': 'failed' }, seen(there), journeys);
    expect(states(runsOf(before, after)[0] as Run)).toEqual({ [one]: 'updated', 'indicator-1.9': 'updated' });
  });

  test('a journey: blocked now, no longer, still', () => {
    const ends = (outcome: Walk['outcome']) => card({}, {}, [journey({ outcome })]);
    const id = 'journey-principal--desktop';
    expect(states(runsOf(ends('completed'), ends('blocked'))[0] as Run)).toEqual({ [id]: 'new' });
    expect(states(runsOf(ends('blocked'), ends('completed'))[0] as Run)).toEqual({ [id]: 'absent' });
    expect(states(runsOf(ends('blocked'), ends('blocked'))[0] as Run)).toEqual({ [id]: 'unchanged' });
    expect(reasons(runsOf(ends('failed'), ends('blocked'))[1] as Run)).toEqual({ [id]: 'not-checked-before' });
    expect(reasons(runsOf(ends('blocked'), ends('failed'))[1] as Run)).toEqual({ [id]: 'not-rechecked' });
  });

  test('what was not looked at in both runs has no state, says why, and is a run of its own', () => {
    const before = card({ '4.3': 'failed', '5.3': 'cantTell' }, { '4.3': [finding(one)] });
    const after = card({ '4.3': 'cantTell', '5.3': 'failed' }, { '5.3': [finding(four)] });
    const [compared, apart] = runsOf(before, after);
    expect(compared?.results).toEqual([]);
    expect(apart && reasons(apart)).toEqual({ [one]: 'not-rechecked', [four]: 'not-checked-before' });
    expect(apart?.results.every(({ baselineState }) => baselineState === undefined)).toBe(true);
    const open = apart?.results.find(({ properties }) => properties.notCompared === 'not-rechecked');
    expect(open).toMatchObject({ kind: 'open', level: 'none' });
    expect(new Set([compared?.automationDetails.id, apart?.automationDetails.id]).size).toBe(2);
  });

  test('a procedure that the baseline does not have is compared with nothing', () => {
    const [compared, apart] = runsOf(undefined, card({ '4.3': 'failed' }, { '4.3': [finding(one)] }));
    expect(compared?.results).toEqual([]);
    expect(apart && reasons(apart)).toEqual({ [one]: 'procedure-not-in-baseline' });
  });

  test('without a baseline there is one run, and no state', () => {
    const { runs } = JSON.parse(sarif.render(run));
    expect(runs).toHaveLength(1);
    expect(runs[0].results.some((result: Result) => 'baselineState' in result || 'suppressions' in result)).toBe(false);
  });

  test('planted words go through it', () => {
    const input = hostileRun(planted);
    const before = new Map(input.scorecards.map((each) => [each.procedure.id, each]));
    const baseline = reportBaseline(before, input.scorecards);
    const document = JSON.parse(sarif.render({ ...input, ...(baseline === undefined ? {} : { baseline }) }));
    expect(sarifErrors(document)).toEqual([]);
    const results: readonly Result[] = document.runs.flatMap((each: Run) => each.results);
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ baselineState }) => baselineState === 'unchanged')).toBe(true);
  });
});

test('with a waiver, every result says whether it is suppressed, as the standard wants (3.27.23)', () => {
  const waived = { reason: 'r', owner: 'o', expires: '2027-01-01' };
  const plain = card({ '4.3': 'failed' }, { '4.3': [finding(one), finding(two)] });
  const dimensions = plain.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => ({
      ...indicator,
      findings: indicator.findings.map((each) => (each.id === one ? { ...each, waived } : each)),
    })),
  }));
  const { runs } = JSON.parse(sarif.render({ ...run, scorecards: [{ ...plain, dimensions }] }));
  expect(runs[0].results.map(({ suppressions }: Result) => suppressions?.length).toSorted()).toEqual([0, 1]);
});
