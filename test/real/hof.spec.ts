import { expect, test } from '@playwright/test';
import { disagreements } from '../inventories/disagreements.ts';
import { hasRedis, serveHof } from './hof/serve.ts';
import { expectGolden } from './support/golden.ts';
import { unreviewed } from './support/proofs.ts';
import { summarise } from './support/summary.ts';
import { usager } from './support/usager.ts';

test('the sandbox of Home Office Forms, its thirteen pages and its refusals', async () => {
  test.skip(!hasRedis(), 'SKIPPED: redis-server is not installed (Debian: apt-get install redis-server), and the sandbox needs it');
  const site = await serveHof();
  try {
    const { code, err, scorecards } = await usager('hof', ['audit', 'scenarios/real-hof-sandbox.yaml', '--lang', 'en']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect.soft(scorecards.flatMap((card) => disagreements(card)), 'where the inventories are not those of a reader').toEqual([]);
    expect.soft(scorecards.flatMap((card) => unreviewed(card)), 'proofs that nobody held against the page').toEqual([]);
    await expectGolden('real-hof-sandbox', scorecards.map(summarise));
  } finally {
    await site.close();
  }
});
