// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/report.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { concludedRun } from '../cli/saved-run.ts';
import { temporaryFolder } from '../store/build.ts';
import { act, action, root } from '../support/action.ts';
import { junitErrors, sarifErrors } from '../support/validators.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('the action', () => {
  test('is composite, and says what each input and output is', () => {
    expect(action.runs.using).toBe('composite');
    for (const { description } of Object.values(action.inputs)) expect(description.length).toBeGreaterThan(10);
    for (const step of action.runs.steps) expect(step.uses ?? step.shell).toMatch(/^(?:actions\/|bash$)/);
  });

  test('uses no input inside a script: a value could be a command', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('uses only inputs and outputs that exist', () => {
    const text = read('action.yml');
    const names = [...text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}|inputs\.([\w-]+) ==/gu)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    for (const name of names) expect(Object.keys(action.inputs)).toContain(name);
    const ids = action.runs.steps.flatMap(({ id }) => id ?? []);
    for (const [, id = ''] of text.matchAll(/steps\.(\w+)\.outputs/gu)) expect(ids).toContain(id);
  });

  test('reports a run, and its outputs are valid files', async () => {
    const run = await concludedRun();
    const folder = temporaryFolder();
    cpSync(run, join(folder, 'earlier'), { recursive: true });
    const { results, outputs, summary } = await act({ run, baseline: 'earlier', 'fail-on': 'new:any lost:phone' }, folder);
    expect([results['report']?.err, results['report']?.status]).toEqual(['', 0]);
    expect(sarifErrors(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')))).toEqual([]);
    expect(await junitErrors(readFileSync(outputs['junit'] ?? '', 'utf8'))).toEqual([]);
    expect(summary.startsWith('<!-- usager-summary -->')).toBe(true);
    expect(plain(summary)).toContain('0 nouveaux, 0 corrigés');
    expect(results['report']?.out).toMatch(/^::(?:error|warning|notice) file=/mu);
    expect(outputs['run']).toBe(run);
    expect([outputs['exit-code'], results['gate']?.status]).toEqual(['0', 0]);
  }, 240_000);

  test('fails with the exit code of a broken rule, and says which in the summary', async () => {
    const folder = temporaryFolder();
    const { results, outputs, summary } = await act({ run: await concludedRun(), 'fail-on': 'failed:4.2' }, folder);
    expect([outputs['exit-code'], results['gate']?.status]).toEqual(['1', 1]);
    expect(plain(summary)).toContain('failed:4.2');
  }, 240_000);

  test('on the first night compares nothing, says so, and does not fail for it', async () => {
    const folder = temporaryFolder();
    const { results, outputs } = await act(
      { run: await concludedRun(), baseline: 'none-yet', 'fail-on': 'new:any lost:phone documents:+1' },
      folder,
    );
    expect(results['gate']?.out).toContain('none-yet is no run yet (first run)');
    expect(plain(results['gate']?.out ?? '')).toContain('Règles non appliquées : new:any, lost:phone, documents:+1.');
    expect([outputs['exit-code'], results['gate']?.status]).toEqual(['0', 0]);
  }, 240_000);

  test('a baseline that holds something else than a run is no first night: exit code 2', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'earlier'));
    writeFileSync(join(folder, 'earlier', 'index.html'), '<p>');
    const { results, outputs } = await act({ run: await concludedRun(), baseline: 'earlier', 'fail-on': 'new:any' }, folder);
    expect([outputs['exit-code'], results['gate']?.status]).toEqual(['2', 2]);
    expect(plain(results['gate']?.out ?? '')).toContain('n’est pas un dossier de campagne');
  }, 240_000);

  test('stops with exit code 2, before any report, when a scenario is not right', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bad.yaml'), 'usager: 1\n');
    const { results } = await act({ scenarios: 'bad.yaml' }, folder);
    expect(results['replay']?.status).toBe(2);
    expect(results['replay']?.err).toContain('bad.yaml');
    expect(results['report']).toBeUndefined();
  }, 240_000);
});

describe('the GitLab template', () => {
  const template = parse(read('ci/gitlab-ci.yml'))['.usager'];

  test('has a script that bash reads, artifacts that are kept when it fails, and JUnit', () => {
    const script: readonly string[] = template.script;
    expect(spawnSync('bash', ['-n'], { input: script.join('\n'), encoding: 'utf8' }).stderr).toBe('');
    expect(template.artifacts).toMatchObject({
      when: 'always',
      reports: { junit: '$USAGER_OUT/junit.xml', codequality: '$USAGER_OUT/codequality.json' },
    });
    expect(template.allow_failure).toEqual({ exit_codes: [3] });
  });

  test('uses only its own variables', () => {
    const known = Object.keys(template.variables);
    for (const [name] of (template.script as readonly string[]).join('\n').matchAll(/USAGER_\w+/gu))
      expect(known).toContain(name);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');

  test('is Playwright’s, of the version that is installed', () => {
    const locked = JSON.parse(read('package-lock.json')).packages['node_modules/playwright'].version;
    expect(dockerfile).toContain(`FROM mcr.microsoft.com/playwright:v${locked}-noble`);
  });

  test('is not root, and runs a file that is copied', () => {
    expect(
      dockerfile
        .trim()
        .split('\n')
        .findLast((line) => line.startsWith('USER ')),
    ).toBe('USER pwuser');
    expect(existsSync(join(root, 'src/cli/main.ts'))).toBe(true);
    expect(read('.dockerignore').split('\n')).not.toContain('src');
  });
});

test('the workflows of the documentation are YAML, and use the action as it is', () => {
  for (const name of ['docs/ci.md', 'docs/ci.fr.md']) {
    const blocks = [...read(name).matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, block = '']) => parse(block));
    const steps = blocks.flatMap((block) =>
      Object.values(block.jobs ?? {}).flatMap((job) => (job as { steps: readonly { uses?: string; with?: object }[] }).steps),
    );
    const own = steps.filter(({ uses = '' }) => uses.includes('/usager@'));
    expect(own.length).toBeGreaterThan(0);
    for (const { with: given = {} } of own)
      for (const input of Object.keys(given)) expect(Object.keys(action.inputs)).toContain(input);
  }
});
