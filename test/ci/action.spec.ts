import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { startSite, writeScenario } from '../cli/local-site.ts';
import { temporaryFolder } from '../cli/run.ts';
import { act, bash, root } from '../support/action.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** Rules that compare, in the configuration, and no baseline there: CI gives it. */
const rules = "failOn: ['new:any', 'lost:phone', 'worse:any', 'documents:+1', 'journey:blocked']\n";
const notApplied = 'Règles non appliquées : new:any, lost:phone, worse:any, documents:+1. Il n’y a pas encore';

test('the steps of the action replay a scenario in a real browser, the first night and the second', async () => {
  test.setTimeout(480_000);
  const folder = temporaryFolder();
  const site = await startSite();
  try {
    writeScenario(folder.path, site.url, { id: 'demarche' });
    writeFileSync(join(folder.path, 'usager.config.yaml'), rules);
    const given = { scenarios: 'demarche.yaml', baseline: 'reports/reference', args: '--no-lighthouse --condition desktop' };
    const first = await act({ ...given, out: 'reports/first' }, folder.path);
    expect(first.outputs, JSON.stringify(first.results)).toMatchObject({ run: 'reports/first', 'exit-code': '0' });
    expect(first.results['gate']?.out).toContain('::notice title=Usager::reports/reference is no run yet (first run)');
    expect(plain(first.summary)).toContain(notApplied);
    expect(plain(first.summary)).toContain('Porte ouverte : 5 règle(s) dont 4 non appliquée(s)');
    cpSync(join(folder.path, 'reports/first'), join(folder.path, 'reports/reference'), { recursive: true });
    const second = await act({ ...given, out: 'reports/tonight' }, folder.path);
    expect(second.outputs, JSON.stringify(second.results)).toMatchObject({ run: 'reports/tonight', 'exit-code': '0' });
    expect(plain(second.summary)).toMatch(/0 nouveaux, 0 corrigés/u);
    expect(plain(second.summary)).toContain('Porte ouverte : 5 règle(s), 1 démarche(s).');
    expect(plain(second.summary)).not.toContain('non appliquées');
    const sarif = JSON.parse(readFileSync(join(folder.path, second.outputs['sarif'] ?? ''), 'utf8'));
    const uris = sarif.runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set(['demarche.yaml']));
    expect(existsSync(join(folder.path, 'reports/tonight/index.html'))).toBe(true);
  } finally {
    await site.close();
    folder.remove();
  }
});

test('the script of the GitLab template: the first night keeps its run, the second compares with it', async () => {
  test.setTimeout(480_000);
  const folder = temporaryFolder();
  const site = await startSite();
  try {
    writeScenario(folder.path, site.url, { id: 'demarche' });
    writeFileSync(join(folder.path, 'usager.config.yaml'), `${rules}lighthouse: false\n`);
    const command = join(folder.path, 'usager');
    writeFileSync(command, `#!/bin/sh\nexec node '${join(root, 'src/cli/main.ts')}' "$@"\n`);
    chmodSync(command, 0o755);
    const { script, variables } = parse(readFileSync(join(root, 'ci/gitlab-ci.yml'), 'utf8'))['.usager'];
    const night = (out: string) =>
      bash(script.join('\n'), folder.path, {
        ...variables,
        PATH: `${folder.path}${delimiter}${process.env['PATH']}`,
        USAGER_SCENARIOS: 'demarche.yaml',
        USAGER_OUT: out,
        USAGER_FAIL_ON: 'new:any journey:blocked',
      });
    const first = await night('reports/first');
    expect(first.status, first.err).toBe(0);
    expect(plain(first.err)).toContain(notApplied);
    expect(existsSync(join(folder.path, 'reports/reference/run.json'))).toBe(true);
    const quality = JSON.parse(readFileSync(join(folder.path, 'reports/first/codequality.json'), 'utf8'));
    expect(new Set(quality.map((one: { location: { path: string } }) => one.location.path))).toEqual(new Set(['demarche.yaml']));
    const second = await night('reports/second');
    expect(second.status, second.err).toBe(0);
    expect(plain(second.err)).not.toContain('non appliquées');
    expect(plain(readFileSync(join(folder.path, 'usager-summary.md'), 'utf8'))).toMatch(/0 nouveaux, 0 corrigés/u);
  } finally {
    await site.close();
    folder.remove();
  }
});
