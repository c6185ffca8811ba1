import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { evidenceKinds, openRun } from '../../src/store/index.ts';
import type { StaticServer } from '../support/static-server.ts';
import { procedureId, startSite, writeScenario } from './local-site.ts';
import { temporaryFolder, usager } from './run.ts';

// One worker and one pass for the file: its folder is removed at the end, not between two groups of tests.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder();
const cwd = folder.path;
let site: StaticServer;
let scenario: string;

const paths = Array.from(
  { length: 19 },
  (_, index) => `  p${index}:\n    title: Situation ${index}\n    data: { nom: Nom${index} }`,
);

test.beforeAll(async () => {
  site = await startSite();
  scenario = writeScenario(cwd, site.url, { rest: `paths:\n${paths.join('\n')}\nconditions: [desktop]` });
});
test.afterAll(async () => {
  await site.close();
  folder.remove();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Paths whose end was announced on a whole line before the signal was sent. */
  readonly announced: readonly string[];
}

const endsIn = (text: string): readonly string[] =>
  [...text.matchAll(/■ bac-a-compost › (\S+) › desktop[^\n]*\n/g)].map(([, path = '']) => path);

/** Runs `usager audit` in a process of its own, and sends it a signal once some journeys have announced their end. */
async function auditUntil(out: string, signal: NodeJS.Signals, ends: number): Promise<Ended> {
  const main = fileURLToPath(import.meta.resolve('../../src/cli/main.ts'));
  const args = [main, 'audit', scenario, '--no-lighthouse', '--no-screenshots', '--concurrency', '2', '--out', out];
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Killed by force, it cannot remove the profile of its browser.
    env: { ...process.env, TMPDIR: cwd },
  });
  const closed = once(child, 'close');
  let [stdout, stderr] = ['', ''];
  let announced: readonly string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (announced.length > 0 || endsIn(stderr).length < ends) return;
    announced = endsIn(stderr);
    child.kill(signal);
  });
  const [code] = await closed;
  return { code, out: stdout, err: stderr, announced };
}

test('kill -9 in the middle of twenty journeys loses none that was finished', async () => {
  const { announced } = await auditUntil('killed', 'SIGKILL', 4);
  expect(announced.length).toBeGreaterThanOrEqual(4);
  expect(announced.length).toBeLessThan(20);
  const reader = await openRun(join(cwd, 'killed'));
  expect(reader.run.complete).toBe(false);
  const journeys = await reader.readJourneys(procedureId, evidenceKinds);
  expect(journeys.map(({ path }) => path)).toEqual(expect.arrayContaining([...announced]));
  // Finished and not yet announced: at most the two under way.
  expect(journeys.length - announced.length).toBeLessThanOrEqual(2);
  for (const { outcome, checkpoints } of journeys) {
    expect(outcome).toBe('stopped-before-submission');
    expect(checkpoints.length).toBeGreaterThanOrEqual(3);
    expect(checkpoints.every(({ evidence }) => evidence.text.ok && evidence.axe.ok)).toBe(true);
  }
  const report = await usager(['report', 'killed', '--format', 'json'], { cwd });
  expect(report.code, report.err).toBe(0);
  expect(JSON.parse(report.out).scorecards[0].journeys).toHaveLength(journeys.length);
  const rescored = await usager(['rescore', 'killed'], { cwd });
  expect(rescored.code, rescored.err).toBe(0);
  expect(rescored.out).toContain('première fiche de cette campagne');
  expect(await usager(['verify', 'killed'], { cwd })).toMatchObject({
    code: 2,
    err: expect.stringContaining('n’a pas été scellée'),
  });
});

test('a real Ctrl-C ends in order: what is finished is scored, printed and sealed', async () => {
  const { code, out, err, announced } = await auditUntil('stopped', 'SIGINT', 2);
  expect(code).toBe(130);
  expect(err.replaceAll('\u00a0', ' ')).toContain('Interruption : les trajets en cours s’arrêtent');
  expect(err).toMatch(/\d+ trajets terminés et gardés sur 20\./);
  expect(out).toContain('Démarche d’exemple');
  const finished = (await openRun(join(cwd, 'stopped'))).journeys(procedureId).map(({ path }) => path);
  expect(finished).toEqual(expect.arrayContaining([...announced]));
  expect((await usager(['verify', 'stopped'], { cwd })).code).toBe(0);
});
