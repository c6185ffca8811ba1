// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/compare.ts';
import '../../src/cli/actions/history.ts';
import '../../src/cli/actions/report.ts';
import '../../src/cli/score-run.ts';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ComparedRuns } from '../../src/cli/compare-runs.ts';
import { renderComparison } from '../../src/cli/compare-text.ts';
import type { RunsComparison } from '../../src/model/comparison.ts';
import type { History } from '../../src/model/history.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { temporaryFolder } from '../store/build.ts';
import { usager } from './run.ts';
import { concludedRun, forge } from './saved-run.ts';

/** A folder with two runs of one procedure: the earlier one without any finding, so that those of the later one are new. */
let cwd = '';
let ids: readonly string[] = [];

const withoutFindings = (card: Scorecard): Scorecard => ({
  ...card,
  dimensions: card.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => ({ ...indicator, findings: [] })),
  })),
});

beforeAll(async () => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'runs'));
  for (const name of ['avant', 'apres']) cpSync(await concludedRun(), join(cwd, 'runs', name), { recursive: true });
  forge(join(cwd, 'runs', 'avant'), 'carte/scorecard.json', (text) => {
    const card = withoutFindings(JSON.parse(text) as Scorecard);
    return JSON.stringify({ ...card, run: { ...card.run, startedAt: '2026-11-01T00:00:00.000Z' } }, null, 2);
  });
  const { comparisons } = await compared([]);
  ids = comparisons[0]?.findings.new.map(({ id }) => id) ?? [];
});

interface Given {
  readonly about: string;
  readonly reason?: string;
  readonly expires?: string;
}

function configure(waivers: readonly Given[]): void {
  const lines = waivers.flatMap(({ about, reason = 'charte en cours', expires = '2027-03-31' }) => [
    `  - ${about}`,
    `    reason: ${JSON.stringify(reason)}`,
    '    owner: équipe web',
    `    expires: ${expires}`,
  ]);
  writeFileSync(join(cwd, 'usager.config.yaml'), waivers.length === 0 ? '' : `waivers:\n${lines.join('\n')}\n`);
}

const run = async (args: readonly string[]): Promise<string> => {
  const { code, out, err } = await usager(args, { cwd });
  expect([code, err]).toEqual([0, '']);
  return out;
};
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const compare = (...more: readonly string[]): Promise<string> => run(['compare', 'runs/avant', 'runs/apres', ...more]);

async function compared(waivers: readonly Given[]): Promise<RunsComparison> {
  configure(waivers);
  return JSON.parse(await compare('--json')) as RunsComparison;
}

describe('compare with waivers', () => {
  test('the fixture has new findings', () => expect(ids.length).toBeGreaterThan(1));

  test('an accepted finding stays new, is told as accepted and counted apart; letters are the same', async () => {
    const before = await compared([]);
    const after = await compared([{ about: `finding: '${ids[0]}'` }]);
    expect(before).not.toHaveProperty('accepted');
    expect(after.totals).toEqual(before.totals);
    expect(after.accepted).toMatchObject({ new: 1, kept: 0 });
    const [one] = after.comparisons;
    expect(one?.findings.new.find(({ id }) => id === ids[0])?.waived).toEqual({
      reason: 'charte en cours',
      owner: 'équipe web',
      expires: '2027-03-31',
    });
    expect(one?.dimensions).toEqual(before.comparisons[0]?.dimensions);
  });

  test('in text and Markdown, in both languages', async () => {
    configure([{ about: `finding: '${ids[0]}'` }]);
    const fr = flat(await compare('--format', 'md'));
    expect(fr).toContain(`${ids.length} constats nouveaux (dont 1 accepté)`);
    expect(fr).toContain(`Constats nouveaux (${ids.length}, dont 1 accepté)`);
    expect(fr).toContain('– accepté jusqu’au 2027-03-31 (équipe web) : charte en cours');
    // The scorecards are in French: only the words of the comparison are asked for in English, nothing is recomputed.
    const en = flat(renderComparison(JSON.parse(await compare('--json')) as ComparedRuns, 'text', 'en', undefined));
    expect(en).toContain(`${ids.length} new findings (of which 1 accepted)`);
    expect(en).toContain('accepted until 2027-03-31 (équipe web): charte en cours');
  });

  test('a finding that is fixed: its waiver can be removed', async () => {
    configure([{ about: `finding: '${ids[0]}'` }]);
    const text = flat(await run(['compare', 'runs/apres', 'runs/avant', '--format', 'md']));
    expect(text).toContain('– dérogation à retirer, elle disait : accepté jusqu’au 2027-03-31');
    expect(text).not.toContain('dont 1 accepté');
  });

  test('an expired waiver accepts nothing, and is named with its line and owner', async () => {
    const after = await compared([{ about: `finding: '${ids[0]}'`, expires: '2026-11-21' }]);
    expect(after.accepted).toMatchObject({ new: 0 });
    expect(after.expiredWaivers).toMatchObject([{ finding: ids[0], owner: 'équipe web', line: 2 }]);
    expect(after.comparisons[0]?.findings.new.find(({ id }) => id === ids[0])).toMatchObject({
      waiverExpired: { expires: '2026-11-21' },
    });
    const text = flat(await compare());
    expect(text).toContain('Dérogations échues, qui n’acceptent plus rien (1)');
    expect(text).toMatch(/usager\.config\.yaml:2 – constat \w{12}, échue le 2026-11-21 \(équipe web\) : charte en cours/);
    expect(text).toContain('– dérogation échue le 2026-11-21 (équipe web)');
  });

  test('of an indicator or a rule: told with its procedure; of another procedure, not at all', async () => {
    const waivers = [{ about: 'rule: documents:+1\n    procedure: carte' }, { about: 'rule: lost:phone\n    procedure: autre' }];
    const after = await compared(waivers);
    expect(after.comparisons[0]?.accepted).toMatchObject([{ rule: 'documents:+1', procedure: 'carte' }]);
    const text = flat(await compare());
    expect(text).toContain('règle documents:+1, accepté jusqu’au 2027-03-31 (équipe web)');
    expect(text).not.toContain('lost:phone');
  });

  test('--no-config leaves waivers aside', async () => {
    configure([{ about: `finding: '${ids[0]}'` }]);
    expect(await compare('--no-config')).not.toContain('accepté');
  });

  test('words of a waiver command nothing', async () => {
    const reason = `\u001b[31m\u202e<script>alert(1)</script> | [x](javascript:1) ${'long '.repeat(200)}`;
    configure([{ about: `finding: '${ids[0]}'`, reason }]);
    const text = await compare();
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    const md = await compare('--format', 'md');
    expect(md).not.toMatch(/<script|[^\\]\]\(javascript/u);
    expect(md).toContain('[…\\]');
  });

  test('the report and the job summary with --baseline say it too', async () => {
    configure([{ about: `finding: '${ids[0]}'` }]);
    for (const format of ['html', 'summary']) {
      const args = ['report', 'runs/apres', '--format', format, '--baseline', 'runs/avant'];
      const text = flat(await run(args));
      expect(text).toMatch(/dont 1 accepté/u);
      expect(text).toContain('accepté jusqu’au 2027-03-31');
    }
  });
});

describe('history with waivers', () => {
  const read = async (): Promise<History> => JSON.parse(await run(['history', 'runs', '--json'])) as History;

  test('the last run says how many of its findings are accepted; those before say nothing', async () => {
    configure([{ about: `finding: '${ids[0]}'` }, { about: `finding: '${ids[1]}'`, expires: '2026-11-21' }]);
    const { procedures, expiredWaivers } = await read();
    expect(procedures[0]?.points.map(({ accepted }) => accepted)).toEqual([undefined, 1]);
    expect(expiredWaivers).toMatchObject([{ finding: ids[1] }]);
    const text = await run(['history', 'runs']);
    expect(text).toMatch(/– dont acceptés\s+1/);
    expect(flat(text)).toContain('Dérogations échues, qui n’acceptent plus rien (1)');
    expect(await run(['history', 'runs', '--format', 'csv'])).toMatch(/,apres,.*,findings,accepted,,1,,1,\r\n/);
  });

  test('without waivers nothing is added', async () => {
    configure([]);
    const { procedures, ...rest } = await read();
    expect(procedures[0]?.points.some((point) => 'accepted' in point)).toBe(false);
    expect(rest).not.toHaveProperty('expiredWaivers');
    expect(await run(['history', 'runs'])).not.toContain('acceptés');
  });
});
