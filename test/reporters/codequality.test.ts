import { describe, expect, test } from 'vitest';
import type { RenderInput } from '../../src/model/run.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { codequality } from '../../src/reporters/codequality.ts';
import { problemsOf } from '../../src/reporters/problems/problem.ts';
import { sampleRun } from '../support/sample-run.ts';
import { codeQualityErrors } from '../support/validators.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const entriesOf = (input: RenderInput): readonly Entry[] => JSON.parse(codequality.render(input));
const input = sampleRun('fr');
const entries = entriesOf(input);
const problems = problemsOf(input);

test.each(['fr', 'en'] as const)('has the fields that GitLab documents, and no other, in %s', (lang) => {
  expect(codeQualityErrors(entriesOf(sampleRun(lang)))).toEqual([]);
});

test('what we hold it to refuses what GitLab would not take', () => {
  const [one] = entries;
  const path = (text: string) => [{ ...one, location: { path: text, lines: { begin: 1 } } }];
  for (const wrong of [[{ ...one, severity: 'grave' }], [one, one], path('/etc'), path('./a'), path('https://a.fr'), [{}], {}])
    expect(codeQualityErrors(wrong)).not.toEqual([]);
});

describe('entries', () => {
  test('are the proved problems, each once, the gravest first, with the identity of the finding', () => {
    expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(problems.map(({ fingerprint }) => fingerprint));
    expect(entries.length).toBeGreaterThan(10);
  });

  test('severity: a blocked journey, the impact, the objective', () => {
    const severities = new Map(entries.map(({ fingerprint, severity }) => [fingerprint, severity]));
    for (const { fingerprint, indicator, finding, level } of problems) {
      const objective = level === 'error' ? 'major' : level === 'warning' ? 'minor' : 'info';
      const impact = finding?.impact === 'critical' ? 'critical' : objective;
      expect(severities.get(fingerprint)).toBe(indicator === undefined ? 'blocker' : impact);
    }
    expect(new Set(severities.values()).size).toBeGreaterThan(3);
  });

  test('are at the line of the scenario', () => {
    const places = problems.map(({ place }) => `${place?.file}:${place?.line}`);
    expect(entries.map(({ location }) => `${location.path}:${location.lines.begin}`)).toEqual(places);
  });

  test('of a page audited alone are at its address, as a relative path', () => {
    const url = 'https://www.example.fr/contact';
    const procedures = input.run.procedures.map((entry) => ({ ...entry, scenario: { file: url, hash: '' } }));
    const scorecards = input.scorecards.map((card) => ({
      ...card,
      journeys: card.journeys.map((journey) => ({
        ...journey,
        checkpoints: journey.checkpoints.map(({ step: _step, ...state }) => ({ ...state, url })),
      })),
    })) as readonly Scorecard[];
    const alone = entriesOf({ ...input, run: { ...input.run, procedures }, scorecards });
    expect(codeQualityErrors(alone)).toEqual([]);
    expect(alone.some(({ location }) => location.path === 'www.example.fr/contact' && location.lines.begin === 1)).toBe(true);
  });

  test('a waived finding stays, and says until when, by whom and why', () => {
    const waived = { reason: 'charte', owner: 'équipe web', expires: '2027-01-01' };
    const scorecards = input.scorecards.map((card) => ({
      ...card,
      dimensions: card.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((each) => ({
          ...each,
          findings: each.findings.map((finding) => ({ ...finding, waived })),
        })),
      })),
    }));
    const marked = entriesOf({ ...input, scorecards });
    expect(marked).toHaveLength(entries.length);
    expect(marked.filter(({ description }) => description.includes('accepté jusqu’au 2027-01-01')).length).toBeGreaterThan(5);
  });

  test('of a run that was cut off: it says so, because what is missing is not fixed', () => {
    const [only] = entriesOf({ ...input, scorecards: [], run: { ...input.run, complete: false } });
    expect(only).toMatchObject({ check_name: 'usager-cut-off', severity: 'info' });
  });

  test('stays under ten megabytes, and says what it leaves out', () => {
    const card = input.scorecards[2] as Scorecard;
    const [dimension] = card.dimensions.filter(({ id }) => id === 'accessibility');
    const [indicator] = (dimension?.indicators ?? []).filter(({ findings }) => findings.length > 0);
    const [finding] = indicator?.findings ?? [];
    if (dimension === undefined || indicator === undefined || finding === undefined) throw new Error('no finding');
    const findings = Array.from({ length: 30_000 }, (_, index) => ({
      ...finding,
      id: index.toString(16).padStart(12, '0'),
      quote: 'é'.repeat(300),
    }));
    const many = {
      ...card,
      dimensions: [{ ...dimension, indicators: [{ ...indicator, outcome: 'failed' as const, findings }] }],
    };
    const text = codequality.render({ ...input, scorecards: [many] });
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    const cut: readonly Entry[] = JSON.parse(text);
    expect(cut.length).toBeGreaterThan(5000);
    expect(cut.at(-1)?.description).toMatch(new RegExp(`les ${cut.length - 1} plus graves`));
  });
});
