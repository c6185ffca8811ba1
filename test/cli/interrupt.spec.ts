import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openRun } from '../../src/store/index.ts';
import { fakeHost } from '../support/fake-host.ts';
import type { StaticServer } from '../support/static-server.ts';
import { procedureId, startSite, writeScenario } from './local-site.ts';
import { runOn, temporaryFolder, usager } from './run.ts';

// One worker and one pass for the file: its folder is removed at the end, not between two groups of tests.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder();
const cwd = folder.path;
let site: StaticServer;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(async () => {
  await site.close();
  folder.remove();
});

const paths = Array.from(
  { length: 5 },
  (_, index) => `  p${index}:\n    title: Situation ${index}\n    data: { nom: Nom${index} }`,
);
const manyPaths = `paths:\n${paths.join('\n')}\nconditions: [desktop]`;

test('Ctrl-C in the middle keeps the journeys that are finished, says so, and leaves a run that reads', async () => {
  const host = fakeHost({ cwd, env: process.env });
  const interrupted: boolean[] = [];
  host.onError((text) => {
    if (text.includes('■') && interrupted.length === 0) interrupted.push(host.interrupt());
  });
  const scenario = writeScenario(cwd, site.url, { rest: manyPaths });
  const { code, out, err } = await runOn(host, ['audit', scenario, '--no-lighthouse', '--concurrency', '1', '--out', 'cut']);
  expect(interrupted).toEqual([true]);
  expect(code).toBe(130);
  expect(err).toMatch(/Interruption : les trajets en cours s’arrêtent, ce qui est fini est gardé/);
  expect(err).toContain('1 trajet terminé et gardé sur 6.');
  expect(out).toContain('Preuves : cut');
  const reader = await openRun(join(cwd, 'cut'));
  expect(reader.journeys(procedureId)).toHaveLength(1);
  expect(reader.run).toMatchObject({ complete: false, endedAt: '2026-11-22T14:05:09.000Z' });
  for (const command of ['verify', 'rescore', 'report']) expect((await usager([command, 'cut'], { cwd })).code, command).toBe(0);
  // Nobody listens any more: the next Ctrl-C is the system's.
  expect(host.interrupt()).toBe(false);
});

test('Ctrl-C before any journey is finished says that nothing was', async () => {
  const host = fakeHost({ cwd, env: process.env });
  let asked = false;
  host.onError((text) => {
    if (!text.includes('▶') || asked) return;
    asked = true;
    host.interrupt();
  });
  const scenario = writeScenario(cwd, site.url, { id: 'rien' });
  const args = ['audit', scenario, '--no-lighthouse', '--json', '--lang', 'en', '--out', 'nothing'];
  const { code, out, err } = await runOn(host, args);
  expect(code).toBe(130);
  expect(err).toContain('No journey was finished (of 1): there is nothing to keep.');
  expect(JSON.parse(out)).toMatchObject({ complete: false, exitCode: 130, journeys: { planned: 1, finished: 0 } });
  expect(readdirSync(join(cwd, 'nothing'))).toContain('run.json');
  expect(JSON.parse(readFileSync(join(cwd, 'nothing', 'run.json'), 'utf8')).complete).toBe(false);
});
