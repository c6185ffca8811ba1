import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/index.ts';
import type { Path } from '../../src/model/scenario.ts';
import { env, fixtures } from './fixtures.ts';

const root = `${fixtures}/code`;
const load = (name: string) => loadScenario(`${name}.scenario.ts`, { env, root });

async function messages(name: string): Promise<readonly string[]> {
  const result = await load(name);
  return result.ok ? [] : result.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`);
}

async function pathsOf(name: string): Promise<readonly Path[]> {
  const result = await load(name);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.scenario.paths;
}

test('a TypeScript scenario is worked out like YAML', async () => {
  const [main, other] = await pathsOf('simple');
  expect(main?.steps.map((step) => step.do)).toEqual(['visit', 'fill', 'run', 'checkpoint']);
  expect(main?.data).toContainEqual({ name: 'code', value: 's3cret', kind: 'secret' });
  expect(other?.steps[1]).toMatchObject({ do: 'fill', id: 'identite', value: 'Dupont' });
});

test('a run step receives the page and the data of its own path', async () => {
  const typed: string[] = [];
  for (const path of await pathsOf('simple')) {
    const step = path.steps.find((one) => one.do === 'run');
    expect(step).toMatchObject({ name: 'Dessiner la signature' });
    if (step?.do === 'run') await step.code({ typed });
  }
  expect(typed).toEqual(['Martin s3cret', 'Durand s3cret']);
});

describe('what is wrong in a TypeScript scenario is said, never thrown', () => {
  test.each([
    ['cyclic', 'steps.1: This object contains itself'],
    ['no-default', 'The file exports no scenario'],
    ['throws', 'The file could not be loaded'],
    ['unknown-step', 'steps.1.clic: Unknown step `clic`; did you mean `click`?'],
    ['date', 'data.naissance: Only texts, numbers'],
    ['getter', 'Reading this value raises an error'],
    ['function-as-text', 'procedure.title: `title` must be a text, not a function'],
  ])('%s', async (name, message) => {
    expect(await messages(name)).toEqual([expect.stringMatching(new RegExp(`^${name}\\.scenario\\.ts:\\d+:\\d+ `))]);
    expect((await messages(name))[0]).toContain(message);
  });
});

test('an error of the code is placed on its line', async () => {
  expect((await messages('throws'))[0]).toMatch(/^throws\.scenario\.ts:3:/);
});
