import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBaseline } from '../../src/cli/baseline.ts';
import { brokenRules } from '../../src/cli/broken-rules.ts';
import { CannotRun } from '../../src/cli/errors.ts';
import { parseRules } from '../../src/cli/fail-on.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { createRun, StoreError } from '../../src/store/index.ts';
import { sampleRun } from '../support/sample-run.ts';
import { temporaryFolder } from './run.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const sample = sampleRun('fr');
const cardOf = (index: number): Scorecard => {
  const card = sample.scorecards[index];
  if (card === undefined) throw new Error('no such sample');
  return card;
};
const [good, middling, bad] = [cardOf(0), cardOf(1), cardOf(2)];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function refusal(texts: readonly string[], baseline?: string): CannotRun['sentence'] {
  try {
    parseRules(texts, baseline);
  } catch (error) {
    if (error instanceof CannotRun) return { fr: plain(error.sentence.fr), en: error.sentence.en };
  }
  throw new Error('not refused');
}

describe('reading the rules', () => {
  test.each([
    ['grade<C', { kind: 'grade', below: 'C' }],
    ['grade:channels<B', { kind: 'grade', dimension: 'channels', below: 'B' }],
    ['grade:follow-up<D', { kind: 'grade', dimension: 'follow-up' }],
    ['journey:blocked', { kind: 'journey', outcome: 'blocked' }],
    ['failed:1.4', { kind: 'failed', indicator: '1.4' }],
    ['new:any', { kind: 'new', indicator: undefined }],
    ['new:4.3', { kind: 'new', indicator: '4.3' }],
    ['lost:phone', { kind: 'lost', channel: 'phone' }],
    ['documents:+12', { kind: 'documents', more: 12 }],
  ])('%s', (text, expected) => {
    expect(parseRules([text], 'baseline')).toMatchObject([{ text, ...expected }]);
  });

  test('several, with spaces or commas', () => {
    expect(parseRules(['grade<C, failed:1.4', 'journey:failed'], undefined).map(({ text }) => text)).toEqual([
      'grade<C',
      'failed:1.4',
      'journey:failed',
    ]);
  });

  test.each([
    '',
    'moon',
    'grade<F',
    'grade>C',
    'grade<c',
    'journey:completed',
    'new:',
    'lost:email',
    'documents:+0',
    'documents:2',
    'failed:all',
  ])('“%s” is unknown, and the rules that exist are said', (text) => {
    const { fr, en } = refusal([text], 'baseline');
    expect(fr).toContain(`« ${text} »`);
    expect(en).toContain(`“${text}”`);
    for (const said of [fr, en]) expect(said).toContain('grade:channels<B');
  });

  test('a dimension or an indicator that the method does not have is refused: the rule could never be broken', () => {
    expect(refusal(['grade:chanels<B']).fr).toMatch(/« grade:chanels<B ».*channels, information/);
    expect(refusal(['failed:1.0']).en).toMatch(/“failed:1.0”.*from 1\.1 to 8\.5/);
    expect(refusal(['new:9.9'], 'baseline').fr).toContain('de 1.1 à 8.5');
  });

  test.each(['new:any', 'lost:any', 'documents:+1'])('%s needs a baseline, and says so', (text) => {
    expect(refusal([text]).fr).toContain('--baseline');
    expect(refusal([text]).en).toContain('--baseline');
    expect(refusal([text]).fr).toContain('--no-baseline');
    expect(parseRules([text], false)).toHaveLength(1);
  });
});

/** Which of the sample procedures break a rule. */
function breaking(text: string, baseline?: ReadonlyMap<string, Scorecard>): readonly string[] {
  const said = brokenRules(parseRules([text], 'baseline'), sample.scorecards, baseline).map(({ fr }) => fr);
  return sample.scorecards
    .filter(({ procedure }) => said.some((each) => each.includes(procedure.title)))
    .map(({ procedure }) => procedure.id);
}

describe('judging one run', () => {
  test('grade: strictly below, on the whole or on a dimension', () => {
    const withGrade = sample.scorecards.filter(({ grade }) => grade !== null);
    expect(withGrade.length).toBeGreaterThan(0);
    expect(breaking('grade<E')).toEqual([]);
    expect(breaking('grade<A')).toEqual(withGrade.filter(({ grade }) => grade !== 'A').map(({ procedure }) => procedure.id));
    const low = sample.scorecards.filter(({ dimensions }) =>
      dimensions.some(({ id, grade }) => id === 'channels' && (grade ?? 'A') > 'B'),
    );
    expect(low.length).toBeGreaterThan(0);
    expect(breaking('grade:channels<B')).toEqual(low.map(({ procedure }) => procedure.id));
  });

  test('the letter is said', () => {
    const [sentence] = brokenRules(parseRules(['grade:channels<A'], undefined), [bad]);
    expect(sentence?.fr).toMatch(/^Règle « grade:channels<A » non respectée par « .* » : lettre [B-E]$/);
    expect(sentence?.en).toMatch(/^Rule “grade:channels<A” is broken by “.*”: letter [B-E]$/);
  });

  test('a procedure without a letter breaks no rule of grade', () => {
    expect(brokenRules(parseRules(['grade<A'], undefined), [{ ...bad, grade: null }])).toEqual([]);
  });

  test('journey: one that ended so in a later replay only', () => {
    const [card] = sample.scorecards.filter(({ journeys }) => journeys.every(({ outcome }) => outcome !== 'blocked'));
    if (card === undefined) throw new Error('no procedure without a blocked journey');
    const rules = parseRules(['journey:blocked'], undefined);
    const values = ['completed', 'blocked', 'completed'] as const;
    const moody = { ...card, stability: { replays: 3, unstable: [{ journey: 'principal--desktop', values }] } };
    expect(brokenRules(rules, [card])).toEqual([]);
    expect(brokenRules(rules, [moody])[0]?.fr).toContain('principal › desktop – dans 1 rejeu(x) sur 3');
    expect(brokenRules(parseRules(['journey:failed'], undefined), [moody])).toEqual([]);
  });

  test('journey: any journey that ended so, by its path and condition', () => {
    const blocked = sample.scorecards.filter(({ journeys }) => journeys.some(({ outcome }) => outcome === 'blocked'));
    expect(blocked.length).toBeGreaterThan(0);
    expect(breaking('journey:blocked')).toEqual(blocked.map(({ procedure }) => procedure.id));
    const journey = blocked[0]?.journeys.find(({ outcome }) => outcome === 'blocked');
    const [sentence] = brokenRules(parseRules(['journey:blocked'], undefined), blocked);
    expect(sentence?.en).toContain(`${journey?.path} › ${journey?.condition}`);
  });

  test('failed: only that outcome of that indicator', () => {
    const outcomeOf = (card: Scorecard): string | undefined =>
      card.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === '1.4')?.outcome;
    const failing = sample.scorecards.filter((card) => outcomeOf(card) === 'failed');
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.length).toBeLessThan(sample.scorecards.length);
    expect(breaking('failed:1.4')).toEqual(failing.map(({ procedure }) => procedure.id));
  });

  test('no rule, nothing broken', () => {
    expect(brokenRules([], sample.scorecards)).toEqual([]);
  });
});

/** Writes a run that holds scorecards, as an earlier run would be; returns what `--baseline` reads. */
async function baselineOf(name: string, cards: readonly Scorecard[]) {
  const dir = join(folder.path, name);
  const ids = new Set(cards.map(({ procedure }) => procedure.id));
  const procedures = sample.run.procedures
    .filter(({ procedure }) => ids.has(procedure.id))
    .map((entry) => ({ ...entry, journeys: [] }));
  const writer = await createRun(dir, { ...sample.run, procedures });
  for (const card of cards) await writer.writeScorecard(card);
  await writer.seal();
  return readBaseline(dir, 'fr');
}

describe('against a baseline', () => {
  test('the same run breaks nothing', async () => {
    const baseline = await baselineOf('same', sample.scorecards);
    for (const rule of ['new:any', 'lost:any', 'documents:+1']) expect(breaking(rule, baseline)).toEqual([]);
  });

  test('new: a finding that was not there', async () => {
    const withoutFindings = {
      ...bad,
      dimensions: bad.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((indicator) =>
          indicator.id === '1.4' ? { ...indicator, findings: [] } : indicator,
        ),
      })),
    };
    const baseline = await baselineOf('cleaner', [good, middling, withoutFindings]);
    expect(breaking('new:any', baseline)).toEqual([bad.procedure.id]);
    expect(breaking('new:1.4', baseline)).toEqual([bad.procedure.id]);
    expect(breaking('new:4.3', baseline)).toEqual([]);
  });

  test('lost: a human channel that is no longer found', async () => {
    const phone = sample.scorecards.flatMap(({ channels }) => channels?.phone ?? [])[0];
    if (phone === undefined || bad.channels === null) throw new Error('the sample has no phone');
    const before = { ...bad, channels: { ...bad.channels, phone: [phone] } };
    const after = { ...bad, channels: { ...bad.channels, phone: [] } };
    const baseline = await baselineOf('phone', [before]);
    const broken = (rule: string): number => brokenRules(parseRules([rule], 'x'), [after], baseline).length;
    expect(broken('lost:phone')).toBe(1);
    expect(broken('lost:any')).toBe(1);
    expect(broken('lost:post')).toBe(0);
    // Channels that were not looked at are not lost.
    expect(brokenRules(parseRules(['lost:any'], 'x'), [{ ...after, channels: null }], baseline)).toEqual([]);
  });

  test('documents: that many more at most', async () => {
    if (bad.documents === null) throw new Error('the sample has no documents');
    const fewer = { ...bad, documents: { ...bad.documents, max: bad.documents.max - 2 } };
    const baseline = await baselineOf('fewer', [fewer]);
    expect(breaking('documents:+1', baseline)).toEqual([bad.procedure.id]);
    expect(breaking('documents:+2', baseline)).toEqual([bad.procedure.id]);
    expect(breaking('documents:+3', baseline)).toEqual([]);
  });

  test('a procedure that the baseline does not have is not compared', async () => {
    const baseline = await baselineOf('other', [good]);
    for (const rule of ['new:any', 'lost:any', 'documents:+1']) expect(breaking(rule, baseline)).toEqual([]);
  });

  test('a folder that is not a run is refused', async () => {
    await expect(readBaseline(folder.path, 'fr')).rejects.toThrow(StoreError);
  });
});
