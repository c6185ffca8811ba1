import { describe, expect, test } from 'vitest';
import type { RenderInput } from '../../src/model/run.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { sarifText } from '../../src/reporters/sarif/texts.ts';
import { sampleRun } from '../support/sample-run.ts';
import { sarifErrors } from '../support/validators.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly finding?: string; readonly procedure: string };
}

const rendered = (input: RenderInput) => JSON.parse(sarif.render(input));
const input = sampleRun('fr');
const document = rendered(input);
const [run] = document.runs;
const results: readonly Result[] = run.results;
const rules: readonly {
  readonly id: string;
  readonly properties: { readonly tags: readonly string[] };
  readonly help: { readonly text: string; readonly markdown: string };
}[] = run.tool.driver.rules;

test.each(['fr', 'en'] as const)('is valid against the schema of SARIF 2.1.0 in %s', (lang) => {
  expect(sarifErrors(rendered(sampleRun(lang)))).toEqual([]);
});

test('the schema that we hold it to refuses what is not SARIF', () => {
  expect(sarifErrors({ ...document, version: '2.0.0' })).not.toEqual([]);
  expect(sarifErrors({ ...document, runs: [{ ...run, results: [{ message: {}, level: 'grave' }] }] })).not.toEqual([]);
});

describe('results', () => {
  test('are the findings of what is not met or met in part, each once, and what has no place', () => {
    const failing = input.scorecards.flatMap(({ procedure, dimensions }) =>
      dimensions.flatMap(({ indicators }) =>
        indicators
          .filter(({ measured, outcome }) => !measured && (outcome === 'failed' || outcome === 'partial'))
          .flatMap(({ id, findings }) =>
            findings.length === 0 ? [`${procedure.id}:indicator-${id}`] : findings.map((one) => `${procedure.id}:${one.id}`),
          ),
      ),
    );
    const blocked = input.scorecards.flatMap(({ procedure, journeys }) =>
      journeys
        .filter(({ outcome }) => outcome === 'blocked')
        .map(({ path, condition }) => `${procedure.id}:journey-${path}--${condition}`),
    );
    expect(blocked.length).toBeGreaterThan(0);
    expect(results.map((result) => result.partialFingerprints['usagerFinding/v1'] ?? '').toSorted()).toEqual(
      [...failing, ...blocked].toSorted(),
    );
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['fail']));
  });

  test('have a fingerprint of their own, that does not move when the lines of the scenario do', () => {
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(new Set(prints).size).toBe(results.length);
    const moved = {
      ...input,
      scorecards: input.scorecards.map((card) => ({
        ...card,
        journeys: card.journeys.map((journey) => ({
          ...journey,
          checkpoints: journey.checkpoints.map((state) => ({ ...state, step: { file: 'scenarios/exemple.yaml', line: 999 } })),
        })),
      })),
    };
    expect(rendered(moved).runs[0].results.map((result: Result) => result.partialFingerprints)).toEqual(
      results.map(({ partialFingerprints }) => partialFingerprints),
    );
  });

  test('are at a line of the scenario; at the page when there is no scenario', () => {
    for (const { locations } of results) {
      expect(locations[0]?.physicalLocation?.artifactLocation.uri).toBe('scenarios/exemple.yaml');
      expect(locations[0]?.physicalLocation?.region?.startLine).toBeGreaterThanOrEqual(20);
    }
    const page = {
      ...input,
      run: {
        ...input.run,
        procedures: input.run.procedures.map((entry) => ({ ...entry, scenario: { file: 'https://www.exemple.fr/', hash: '' } })),
      },
      scorecards: input.scorecards.map((card) => ({
        ...card,
        journeys: card.journeys.map(({ blockedStep: _blocked, ...journey }) => ({
          ...journey,
          checkpoints: journey.checkpoints.map(({ step: _step, ...state }) => state),
        })),
      })),
    };
    for (const { locations } of rendered(page).runs[0].results as readonly Result[]) {
      expect(locations[0]?.physicalLocation?.artifactLocation.uri).toMatch(/^https:/);
      expect(locations[0]?.physicalLocation?.region).toBeUndefined();
    }
    expect(sarifErrors(rendered(page))).toEqual([]);
  });

  test('refer to their rule, and the gravest come first', () => {
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    const ranks = results
      .filter(({ ruleId }) => ruleId !== 'journey-blocked')
      .map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(results.filter(({ ruleId }) => ruleId === 'journey-blocked').map(({ level }) => level))).toEqual(
      new Set(['error']),
    );
  });

  test('beyond what GitHub takes are left out, and the file says how many', () => {
    const [card] = input.scorecards.slice(-1);
    if (card === undefined) throw new Error('there is a bad card');
    const many = Array.from({ length: 25_001 }, (_, rank) => ({ id: `f${rank}`, checkpoint: '', message: 'm', seenOn: [] }));
    const [dimension] = card.dimensions;
    const [indicator] = dimension?.indicators ?? [];
    if (dimension === undefined || indicator === undefined) throw new Error('the card has indicators');
    const big = {
      ...card,
      journeys: [],
      dimensions: [{ ...dimension, indicators: [{ ...indicator, outcome: 'failed' as const, measured: false, findings: many }] }],
    };
    const read = rendered({ ...input, scorecards: [big] }).runs[0];
    expect(read.results).toHaveLength(25_000);
    expect(read.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^25001 constats\s; les 25000 plus graves/);
  });
});

test('rules have help, at most twenty tags, and the numbers of RGAA and WCAG', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { help, properties } of rules) {
    expect(help.text.length).toBeGreaterThan(10);
    expect(help.markdown).toContain('**');
    expect(properties.tags.length).toBeLessThanOrEqual(20);
  }
  const tags = rules.flatMap(({ properties }) => properties.tags);
  expect(tags.some((tag) => /^RGAA \d+\.\d+$/.test(tag))).toBe(true);
  expect(tags.some((tag) => /^WCAG \d\.\d\.\d+$/.test(tag))).toBe(true);
});

test('what is left to a person, or failed because of us, is a notification and no result', () => {
  const notifications: readonly { readonly message: { readonly text: string } }[] = run.invocations[0].toolExecutionNotifications;
  expect(notifications.map(({ message }) => message.text).join('\n')).toMatch(/Non observés ou à vérifier/);
});

test('a text can neither be a link nor a placeholder', () => {
  expect(sarifText('Cliquez [ici](https://piege.example) {0}')).toBe(String.raw`Cliquez \[ici\](https://piege.example) {{0}}`);
  expect(sarifText('input[name="a"] {x}')).toBe('input[name="a"] {x}');
});

test('a finding that a waiver accepts stays a result, suppressed with its reason, in a valid file', () => {
  const waived = { reason: 'corrigé en mars', owner: 'équipe web', expires: '2027-03-31' };
  const scorecards = input.scorecards.map((card) => ({
    ...card,
    dimensions: card.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => ({
        ...indicator,
        findings: indicator.findings.map((finding, rank) => (rank === 0 ? { ...finding, waived } : finding)),
      })),
    })),
  }));
  const accepted = rendered({ ...input, scorecards });
  expect(sarifErrors(accepted)).toEqual([]);
  const all: readonly (Result & { readonly suppressions?: readonly { readonly justification: string }[] })[] =
    accepted.runs[0].results;
  expect(all).toHaveLength(results.length);
  const suppressed = all.filter(({ suppressions = [] }) => suppressions.length > 0);
  expect(suppressed.length).toBeGreaterThan(0);
  expect(suppressed.length).toBeLessThan(all.length);
  expect(suppressed[0]?.suppressions?.[0]?.justification).toContain('corrigé en mars');
});
