import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/index.ts';
import type { Path, Scenario, Step } from '../../src/model/scenario.ts';
import { env, filesIn, fixtures } from './fixtures.ts';

const root = `${fixtures}/valid`;

/** A scenario as lines that a person can compare with the YAML file; absolute folders as `‹folder›`. */
function summary(scenario: Scenario): string {
  const { hash: _hash, paths, ...rest } = scenario;
  const text = [JSON.stringify(rest, null, 2), ...paths.map(pathLines)].join('\n\n');
  return `${text.replaceAll(root, '‹folder›')}\n`;
}

const pathLines = (path: Path): string =>
  [
    `${path.id}: ${path.title}`,
    ...path.data.map((datum) => `  ${datum.kind} ${datum.name} = ${datum.value}`),
    ...path.steps.map(stepLine),
  ].join('\n');

function stepLine({ place, ...step }: Step): string {
  return `  ${place?.line}:${place?.column} ${JSON.stringify(step)}`;
}

describe.each(filesIn('valid'))('%s', (name) => {
  test('is worked out as its expected file says', async () => {
    const result = await loadScenario(name, { env, root });
    if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
    await expect(summary(result.scenario)).toMatchFileSnapshot(`${root}/${name.replace('.yaml', '.expected.txt')}`);
  });
});

test('the hash is the SHA-256 of the file', async () => {
  const result = await loadScenario('contract.yaml', { env, root });
  const { createHash } = await import('node:crypto');
  const { readFileSync } = await import('node:fs');
  const hash = createHash('sha256')
    .update(readFileSync(`${root}/contract.yaml`))
    .digest('hex');
  expect(result).toMatchObject({ ok: true, scenario: { hash } });
});

test('a number that starts with zero is typed as written, with the advice to quote it', async () => {
  const result = await loadScenario('every-step.yaml', { env, root });
  const messages = result.ok ? result.warnings.map(({ line, message }) => `${line} ${message.en}`) : [];
  expect(messages).toEqual([
    expect.stringMatching(/^13 `01000` is typed as it is written.*put it between quotes, "01000"$/),
    '17 No step uses `inscrit`',
  ]);
});
