/** Every page of `test/fixtures/rgaa/<criterion>/`, in the real browser: the grid says of the criterion what the name of the page expects. */
import { expect, test } from '@playwright/test';
import {
  fixtureCriteria,
  fixturesOfCriterion,
  fixtureStates,
  isAsExpected,
  judgeFixture,
  rgaaFixtureRoot,
} from '../support/rgaa-fixtures.ts';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';

let server: StaticServer;
test.beforeAll(async () => {
  server = await startStaticServer(rgaaFixtureRoot);
});
test.afterAll(async () => {
  await server.close();
});

for (const criterion of fixtureCriteria()) {
  test(`criterion ${criterion} says what its fixtures expect`, async ({ browser }) => {
    for (const fixture of fixturesOfCriterion(criterion)) {
      const cell = judgeFixture(fixture, await fixtureStates(browser, server.url, fixture));
      const { status, decidedBy, toReview, findings } = cell;
      const seen = JSON.stringify({ status, decidedBy, toReview, quotes: findings.map(({ quote }) => quote) }, null, 1);
      expect.soft(isAsExpected(fixture.expected, cell), `${fixture.path}: ${seen}`).toBe(true);
    }
  });
}
