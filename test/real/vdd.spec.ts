import { expect, test } from '@playwright/test';
import { disagreements } from '../inventories/disagreements.ts';
import { expectGolden } from './support/golden.ts';
import type { LocalServer } from './support/listen.ts';
import { unreviewed } from './support/proofs.ts';
import { summarise } from './support/summary.ts';
import { usager } from './support/usager.ts';
import { readPage } from './vdd/tree.ts';
import { pageIds, serveVdd } from './vdd/serve.ts';

let site: LocalServer;
test.beforeAll(async () => {
  site = await serveVdd();
});
test.afterAll(() => site.close());

test('twelve pages of service-public.fr, without a scenario', async () => {
  const { code, err, scorecards } = await usager('vdd', ['page', ...pageIds.map((id) => `${site.url}/${id}`)]);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(scorecards).toHaveLength(12);
  expect.soft(scorecards.flatMap((card) => disagreements(card)), 'where the inventories are not those of a reader').toEqual([]);
  // What the pages ask for is held to what a reader wrote, not to what was found the first time.
  expect.soft(scorecards.flatMap((card) => unreviewed(card)), 'proofs that nobody held against the page').toEqual([]);
  await expectGolden('real-vdd', scorecards.map(summarise).map(({ documents: _documents, ...rest }) => rest));
});

test('pages kept for acceptance are never read', () => {
  expect(() => readPage('F1459')).toThrow(/kept apart/);
});
