/** Every page of `test/fixtures/rgaa/<criterion>/`, in the real browser: the grid says of the criterion what the name of the page expects. */
import { expect, test as base } from '@playwright/test';
import { rgaaChecks } from '../../src/audits/accessibility/checks/index.ts';
import { onePage, type PageSupply } from '../support/one-page.ts';
import {
  fixtureCriteria,
  fixturesOfCriterion,
  fixtureStates,
  isAsExpected,
  judgeFixture,
  rgaaFixtureRoot,
} from '../support/rgaa-fixtures.ts';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';

const test = base.extend<object, { readonly supply: PageSupply }>({
  supply: [
    async ({ browser }, use) => {
      const supply = onePage(browser);
      await use(supply);
      await supply.close();
    },
    { scope: 'worker' },
  ],
});

let server: StaticServer;
test.beforeAll(async () => {
  server = await startStaticServer(rgaaFixtureRoot);
});
test.afterAll(async () => {
  await server.close();
});

/** The check that a page is named after, `failed-<check>[-<detail>]`: it is the one that must prove the failure. */
function namesake(criterion: string, path: string): string | undefined {
  const name = path.slice(path.indexOf('/') + 1).replace(/\.html$/, '');
  const own = [...rgaaChecks.checks, ...rgaaChecks.journeyChecks].filter((check) => check.criterion === criterion);
  const ids = own.map(({ id }) => id).filter((id) => `${name}-`.startsWith(`failed-${id}-`));
  return ids.toSorted((one, other) => other.length - one.length)[0];
}

for (const criterion of fixtureCriteria()) {
  test(`criterion ${criterion} says what its fixtures expect`, async ({ browser, supply }) => {
    for (const fixture of fixturesOfCriterion(criterion)) {
      const cell = judgeFixture(fixture, await fixtureStates(browser, supply, server.url, fixture));
      const { status, decidedBy, toReview, findings } = cell;
      const seen = JSON.stringify({ status, decidedBy, toReview, quotes: findings.map(({ quote }) => quote) }, null, 1);
      expect.soft(isAsExpected(fixture.expected, cell), `${fixture.path}: ${seen}`).toBe(true);
      const check = namesake(criterion, fixture.path);
      if (check !== undefined) expect.soft(decidedBy, fixture.path).toContain(check);
    }
  });
}
