import { expect, test } from 'vitest';
import { checkScenarios } from '../../src/scenario/index.ts';
import { env, filesIn, fixtures } from './fixtures.ts';

test('two files cannot describe one procedure', async () => {
  const { files, scenarios, problems } = await checkScenarios(['twice'], { env, root: fixtures });
  expect(files).toEqual(['twice/one.yaml', 'twice/three.yaml', 'twice/two.yaml']);
  expect(scenarios.map((scenario) => scenario.procedure.id)).toEqual(['meme', 'autre']);
  expect(problems).toEqual([
    {
      file: 'twice/two.yaml',
      line: 2,
      column: 18,
      message: { en: expect.stringContaining('already described by `twice/one.yaml`'), fr: expect.any(String) },
    },
  ]);
});

test('good files are kept beside bad ones, and every bad one is named', async () => {
  const { scenarios, problems } = await checkScenarios(['valid', 'invalid/*.yaml', 'nowhere'], { env, root: fixtures });
  expect(scenarios.map((scenario) => scenario.file)).toEqual(filesIn('valid').map((name) => `valid/${name}`));
  const named = new Set(problems.map((problem) => problem.file));
  expect([...filesIn('invalid').map((name) => `invalid/${name}`), 'nowhere'].filter((file) => !named.has(file))).toEqual([]);
});

test('conditions are those that the program can replay', async () => {
  const check = (conditionIds: readonly string[]) =>
    checkScenarios(['valid/contract.yaml'], { env, root: fixtures, conditionIds });
  expect((await check(['desktop', 'smartphone', 'zoom'])).problems).toEqual([]);
  expect((await check(['desktop'])).problems).toMatchObject([{ line: 40, column: 23 }]);
});
