// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/history.ts';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { blocksToTerminal } from '../../src/reporters/blocks/terminal.ts';
import { historyBlocks, historyCsv } from '../../src/reporters/history.ts';
import { historyPoint, procedureHistories } from '../../src/scoring/index.ts';
import { temporaryFolder } from '../store/build.ts';
import { sampleRun } from '../support/sample-run.ts';
import { usager } from './run.ts';
import { concludedRun, cutRun, expectRefusal } from './saved-run.ts';

const card = sampleRun('en').scorecards[2] as Scorecard;
const on = (day: number, changes: Partial<Scorecard> = {}) =>
  historyPoint(`r${day}`, { ...card, run: { ...card.run, startedAt: `2026-11-0${day}T00:00:00Z` }, ...changes });
const historyOf = (points: Parameters<typeof procedureHistories>[0]) =>
  ({ schema: 'usager/history/1', runs: [], skipped: [], procedures: procedureHistories(points) }) as const;
const shown = (points: Parameters<typeof procedureHistories>[0]): string =>
  blocksToTerminal(historyBlocks(historyOf(points), 'en'), 120).join('\n');

describe('a procedure over time', () => {
  test('is put in order of time, whatever the order of the folders', () => {
    const [only] = procedureHistories([on(3), on(1), on(2)]);
    expect(only?.points.map(({ run }) => run)).toEqual(['r1', 'r2', 'r3']);
    expect(only?.breaks).toEqual([]);
  });

  test('is not drawn across two versions of the method, and rescore is offered', () => {
    const points = [
      on(1, { method: { version: '2025.1' }, grade: 'E' }),
      on(2, { method: { version: '2025.1' }, grade: 'D' }),
      on(3, { grade: 'B' }),
    ];
    expect(procedureHistories(points)[0]?.breaks).toEqual([2]);
    const text = shown(points);
    expect(text).toMatch(/Overall\s+E D ┊ B\s+B/);
    expect(text).toMatch(/Findings\s+▄▄┊▄/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('usager history --rescore');
  });

  test('numbers of findings are not drawn across older rules that name them; letters are', () => {
    const { identity: _, ...older } = on(1, { grade: 'E' });
    const text = shown([older, on(2, { grade: 'B', identity: 2 })]);
    expect(text).toMatch(/Overall\s+E B\s+B/);
    expect(text).toMatch(/Findings\s+▄┊▄/);
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/not all named by the same rules.*usager history --rescore/);
    expect(shown([on(1), on(2)])).not.toContain('same rules');
  });

  test('bars go from the least to the most; what is missing is a point', () => {
    const asking = (max: number | null) => ({
      documents: max === null ? null : { required: 0, conditional: 0, min: 0, max, avoidable: 0, items: [] },
    });
    expect(shown([on(1, asking(1)), on(2, asking(null)), on(3, asking(8))])).toMatch(/Documents at most\s+▁·█\s+8/);
  });

  test('an indicator on which the replays of a run do not agree is marked unstable', () => {
    const { id } = card.dimensions[0]?.indicators[0] ?? { id: '' };
    const unstable = {
      stability: { replays: 3, unstable: [{ indicator: id, values: ['passed', 'failed', 'passed'] as const }] },
    };
    expect(shown([on(1)])).not.toContain(`${id} `);
    expect(shown([on(1), on(2, unstable)])).toMatch(new RegExp(`${id.replace('.', '\\.')} .*!`));
    expect(historyCsv(historyOf([on(2, unstable)]))).toMatch(new RegExp(`,indicator,${id.replace('.', '\\.')},.*,yes\\r\\n`));
  });

  test('the CSV runs no formula, and every record has as many cells', () => {
    const csv = historyCsv(historyOf([on(1, { procedure: { ...card.procedure, title: '=cmd()|x' } })]));
    const records = csv.trimEnd().split('\r\n');
    expect(records.every((record) => record.split(',').length === 12)).toBe(true);
    expect(csv).toContain(",'=cmd()|x,");
  });
});

describe('usager history', () => {
  let folder = '';
  beforeAll(async () => {
    folder = temporaryFolder();
    cpSync(await concludedRun(), join(folder, 'one'), { recursive: true });
    cpSync(await concludedRun(), join(folder, 'two'), { recursive: true });
    cpSync(await cutRun(), join(folder, 'cut'), { recursive: true });
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken', 'run.json'), '{');
    mkdirSync(join(folder, 'not-a-run'));
  });

  test('reads every run, names and skips what cannot be read', async () => {
    const { code, out, err } = await usager(['history', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/\(carte\)[\s\S]*2 campagnes/);
    expect(err).toMatch(/« broken » laissée de côté : .*run\.json/);
    expect(err).toMatch(/« cut » laissée de côté : sans fiche/);
    expect(err).not.toContain('not-a-run');
  });

  test('--json', async () => {
    const history = JSON.parse((await usager(['history', folder, '--json'])).out);
    expect(history).toMatchObject({ schema: 'usager/history/1', runs: [{ run: 'one' }, { run: 'two' }] });
    expect(history.procedures[0].points).toHaveLength(2);
    expect(history.skipped).toHaveLength(2);
  });

  test('a folder without a run, or that is not there, is refused', async () => {
    await expectRefusal(['history', join(folder, 'not-a-run')], /Aucune campagne dans/, /No run in/);
    await expectRefusal(['history', join(folder, 'absent')], /il n’existe pas/, /does not exist/);
  });
});
