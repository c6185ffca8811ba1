import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createRun } from '../../src/store/index.ts';
import { sampleRun } from '../store/sample.ts';
import { deadAddress, writeScenario } from './local-site.ts';
import { temporaryFolder, usager, type Answer } from './run.ts';
import { written } from './scenarios.ts';

// One worker and one pass for the file: its folder is removed at the end, not between two groups of tests.
test.describe.configure({ mode: 'default' });

// A browser is started for each of these, although it has nothing to visit.
const folder = temporaryFolder();
const cwd = folder.path;
test.afterAll(() => folder.remove());

function audit(scenario: string, ...args: readonly string[]): Promise<Answer> {
  return usager(['audit', scenario, '--no-lighthouse', '--no-screenshots', '--quiet', ...args], { cwd, env: process.env });
}

/** Exit code 2, nothing on standard output, and one sentence that says this. */
function expectRefusal(answer: Answer, sentence: RegExp): void {
  expect(answer.err).toMatch(sentence);
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.err.trim().split('\n')).toHaveLength(1);
}

test('a site where nobody answers', async () => {
  const url = await deadAddress();
  const scenario = writeScenario(cwd, url, { id: 'morte' });
  const french = await audit(scenario, '--out', 'morte');
  expectRefusal(
    french,
    /^http:\/\/127\.0\.0\.1:\d+\/ : Le site n’est pas joignable \(ERR_CONNECTION_REFUSED\)\. Vérifiez l’adresse.*\(la trace est gardée dans .*morte\)/,
  );
  expect(existsSync(join(cwd, 'morte', 'run.json'))).toBe(true);
  expectRefusal(
    await audit(scenario, '--out', 'dead', '--lang', 'en'),
    /The site cannot be reached \(ERR_CONNECTION_REFUSED\)\. Check the address/,
  );
});

test('a host that does not exist', async () => {
  const scenario = writeScenario(cwd, 'http://nulle-part.invalid', { id: 'inconnue' });
  expectRefusal(
    await audit(scenario, '--out', 'inconnue'),
    /^http:\/\/nulle-part\.invalid\/ : Le nom du site est inconnu.*Vérifiez l’adresse/,
  );
});

test('an output that cannot be written: a file stands in the way', async () => {
  const scenario = writeScenario(cwd, 'http://127.0.0.1:9', { id: 'sans-place' });
  written(cwd, 'file', '');
  expectRefusal(await audit(scenario, '--out', 'file/run'), /Impossible d’écrire dans « .*file\/run ».*--out/);
  expectRefusal(await audit(scenario, '--out', 'file', '--lang', 'en'), /Cannot write in “.*file”.*--out/);
});

test('an output folder that already holds a run, or something else', async () => {
  const scenario = writeScenario(cwd, 'http://127.0.0.1:9', { id: 'deja' });
  await createRun(join(cwd, 'taken'), sampleRun());
  const before = readFileSync(join(cwd, 'taken', 'run.json'), 'utf8');
  expectRefusal(await audit(scenario, '--out', 'taken'), /taken » contient déjà une campagne.*--out/);
  expect(readFileSync(join(cwd, 'taken', 'run.json'), 'utf8')).toBe(before);
  expectRefusal(await audit(scenario, '--out', '.', '--lang', 'en'), /is not empty.*--out/);
});
