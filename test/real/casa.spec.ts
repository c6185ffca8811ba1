import { expect, test } from '@playwright/test';
import { disagreements } from '../inventories/disagreements.ts';
import { serveCasa } from './casa/serve.ts';
import { expectGolden } from './support/golden.ts';
import type { LocalServer } from './support/listen.ts';
import { unreviewed } from './support/proofs.ts';
import { summarise } from './support/summary.ts';
import { usager } from './support/usager.ts';

let site: LocalServer;
test.beforeAll(async () => {
  site = await serveCasa();
});
test.afterAll(() => site.close());

test('a French procedure on the engine of a British department, with and without e-mail', async () => {
  const { code, err, scorecards } = await usager('casa', ['audit', 'scenarios/real-casa.yaml']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect.soft(scorecards.flatMap((card) => disagreements(card)), 'where the inventories are not those of a reader').toEqual([]);
  expect.soft(scorecards.flatMap((card) => unreviewed(card)), 'proofs that nobody held against the page').toEqual([]);
  await expectGolden('real-casa', scorecards.map(summarise));
});
