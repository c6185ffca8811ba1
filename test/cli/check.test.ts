// Loaded here and not within the time of the first test that needs it.
import '../../src/cli/actions/check.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder, usager } from './run.ts';
import { scenarioText, written } from './scenarios.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) written(path, file, text);
  return path;
}

const cwd = folder.path;
folderOf('good', {
  'one.yaml': scenarioText({ id: 'une', rest: 'conditions: [desktop, smartphone]' }),
  'two.yaml': scenarioText({ id: 'deux', rest: 'conditions: [desktop]' }),
});
folderOf('bad', {
  'one.yaml': scenarioText({ id: 'une', steps: ['- visit: start', '- clic: Commencer'] }),
  'two.yaml': scenarioText({ id: 'deux', rest: 'conditions: [desktop]' }),
});
folderOf('unused', { 'one.yaml': scenarioText({ rest: 'data: {nom: Martin}\nconditions: [desktop]' }) });

test('a good folder: each file, its procedure and its number of journeys', async () => {
  const { code, out, err } = await usager(['check', 'good'], { cwd });
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toMatch(
    /✓ good\/one\.yaml {2}Démarche d’exemple – 2 trajets\n✓ good\/two\.yaml {2}Démarche d’exemple – 1 trajet\n/,
  );
  expect((await usager(['check', 'good', '--lang', 'en'], { cwd })).out).toContain('– 2 journeys');
});

test('a folder with a wrong file: the place and the remedy, and the good files all the same', async () => {
  const { code, out, err } = await usager(['check', 'bad'], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/^bad\/one\.yaml:11:\d+: .*`clic`.*`click`/);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toContain('✓ bad/two.yaml');
  expect(out).not.toContain('one.yaml');
  const english = await usager(['check', 'bad', '--lang=en'], { cwd });
  expect(english.err).toMatch(/^bad\/one\.yaml:11:\d+: .*did you mean `click`/i);
});

test('what is only doubtful is called a warning, and is no failure', async () => {
  const { code, err } = await usager(['check', 'unused'], { cwd });
  expect(code).toBe(0);
  expect(err).toMatch(/^unused\/one\.yaml:\d+:\d+: avertissement : /);
  expect((await usager(['check', 'unused', '--lang', 'en'], { cwd })).err).toContain(': warning: ');
});

test('--json says the same to programs, in both languages', async () => {
  const { code, out, err } = await usager(['check', 'bad', '--json'], { cwd });
  expect(code).toBe(2);
  expect(err).toBe('');
  const { files, problems, warnings } = JSON.parse(out);
  expect(files).toEqual(['bad/one.yaml', 'bad/two.yaml']);
  expect(warnings).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'bad/one.yaml', line: 11 });
  expect(problems[0].message.fr).not.toBe(problems[0].message.en);
});
