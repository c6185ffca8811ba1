import { expect, test } from '@playwright/test';
import { disagreements } from '../inventories/disagreements.ts';
import { serveDsfr } from './dsfr/serve.ts';
import { expectGolden } from './support/golden.ts';
import type { LocalServer } from './support/listen.ts';
import { unreviewed } from './support/proofs.ts';
import { summarise } from './support/summary.ts';
import { usager } from './support/usager.ts';

let site: LocalServer;
test.beforeAll(async () => {
  site = await serveDsfr();
});
test.afterAll(() => site.close());

test('pages of the State’s design system, whose scripts from elsewhere never come', async () => {
  const { code, err, scorecards } = await usager('dsfr', ['audit', 'scenarios/real-dsfr-*.yaml']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect.soft(scorecards.flatMap((card) => disagreements(card)), 'where the inventories are not those of a reader').toEqual([]);
  expect.soft(scorecards.flatMap((card) => unreviewed(card)), 'proofs that nobody held against the page').toEqual([]);
  await expectGolden('real-dsfr', scorecards.map(summarise));
});
