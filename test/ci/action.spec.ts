import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startSite, writeScenario } from '../cli/local-site.ts';
import { temporaryFolder } from '../cli/run.ts';
import { act } from '../support/action.ts';

test('the steps of the action replay a scenario in a real browser, night after night', async () => {
  test.setTimeout(240_000);
  const folder = temporaryFolder();
  const site = await startSite();
  try {
    writeScenario(folder.path, site.url, { id: 'demarche' });
    const rules = {
      scenarios: 'demarche.yaml',
      baseline: 'reports/reference',
      'fail-on': 'new:any',
      args: '--no-lighthouse --condition desktop',
    };
    const first = await act({ ...rules, out: 'reports/reference' }, folder.path);
    expect(first.outputs, JSON.stringify(first.results)).toMatchObject({ run: 'reports/reference', 'exit-code': '0' });
    const second = await act({ ...rules, out: 'reports/tonight' }, folder.path);
    expect(second.outputs, JSON.stringify(second.results)).toMatchObject({ run: 'reports/tonight', 'exit-code': '0' });
    expect(second.summary).toMatch(/0 nouveaux, 0 corrigés/u);
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
