/**
 * Replays every fixture of every indicator in the real browser and expects the outcome that its name says:
 * `test/fixtures/audits/<indicator>/<outcome>[-<detail>].html`, or a folder of that name with an `index.html`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { audits } from '../../src/audits/index.ts';
import { runAudits } from '../../src/audits/run.ts';
import { frontMatter, replayFixture } from '../support/replay-fixture.ts';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';

const root = join(import.meta.dirname, '../fixtures/audits');
const outcome = /^(passed|partial|failed|inapplicable|cantTell|untested|measured)/;

interface Fixture {
  readonly indicator: string;
  readonly page: string;
  readonly expected: string;
}

function fixturesOf(indicator: string): readonly Fixture[] {
  return readdirSync(join(root, indicator))
    .filter((name) => outcome.test(name))
    .map((name) => {
      const page = existsSync(join(root, indicator, name, 'index.html')) ? `${name}/index.html` : name;
      return { indicator, page, expected: outcome.exec(name)?.[1] ?? '' };
    });
}

/** What an audit does not declare it cannot read: axe-core, the most costly evidence, is run for those that do. */
const readsAxe = (indicator: string): boolean =>
  audits.find((audit) => audit.indicator === indicator)?.requires.includes('axe') ?? true;

let server: StaticServer;
test.beforeAll(async () => {
  server = await startStaticServer(root);
});
test.afterAll(async () => {
  await server.close();
});

for (const indicator of readdirSync(root)) {
  test.describe(`indicator ${indicator}`, () => {
    for (const fixture of fixturesOf(indicator)) {
      test(`${fixture.page} is ${fixture.expected}`, async ({ browser }) => {
        const matter = await frontMatter(join(root, fixture.indicator, fixture.page));
        const start = `${server.url}/${fixture.indicator}/${fixture.page}`;
        const { journeys, procedure } = await replayFixture(browser, start, matter ?? {}, { axe: readsAxe(indicator) });
        const judged = runAudits(journeys, procedure).indicators.find((each) => each.indicator === indicator);
        expect(
          judged?.verdict,
          JSON.stringify({ verdict: judged?.verdict, outcome: journeys.map((each) => each.obstacle) }, null, 1),
        ).toMatchObject({
          outcome: fixture.expected,
        });
      });
    }
  });
}
