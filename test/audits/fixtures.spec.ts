/**
 * Replays every fixture of every indicator in the real browser and expects the outcome that its name says:
 * `test/fixtures/audits/<indicator>/<outcome>[-<detail>].html`, or a folder of that name with an `index.html`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { runAudits } from '../../src/audits/run.ts';
import type { Journey } from '../../src/model/journey.ts';
import { conditionById, conditions } from '../../src/replay/conditions.ts';
import { replayJourney } from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { memorySink } from '../support/memory-sink.ts';
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

interface FrontMatter {
  readonly steps?: unknown;
  readonly procedure?: object;
  readonly conditions?: readonly string[];
  readonly site?: object;
  readonly data?: object;
}

async function frontMatter(file: string): Promise<FrontMatter> {
  const comment = /^\s*(?:<!doctype[^>]*>\s*)?<!--\s*usager\s*\n([\s\S]*?)-->/i.exec(await readFile(file, 'utf8'));
  return comment === null ? {} : (parse(comment[1] ?? '') as FrontMatter);
}

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
        const folder = await mkdtemp(join(tmpdir(), 'usager-fixture-'));
        const start = `${server.url}/${fixture.indicator}/${fixture.page}`;
        const matter = await frontMatter(join(root, fixture.indicator, fixture.page));
        const document = {
          usager: 1,
          procedure: {
            id: 'fixture',
            title: 'Fixture',
            authority: 'Agence des essais',
            country: 'FR',
            language: 'fr',
            kind: 'state',
            ...matter.procedure,
          },
          site: { start, allow: [new URL(start).host], ...matter.site },
          ...(matter.data === undefined ? {} : { data: matter.data }),
          steps: matter.steps ?? [{ visit: 'start' }, { checkpoint: 'page' }],
          conditions: matter.conditions ?? ['desktop'],
        };
        const file = join(folder, 'scenario.yaml');
        await writeFile(file, JSON.stringify(document));
        const loaded = await loadScenario(file, { env: {}, conditionIds: conditions.map(({ id }) => id) });
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
        const { scenario } = loaded;
        const journeys: Journey[] = [];
        for (const path of scenario.paths) {
          for (const id of scenario.conditions) {
            const condition = conditionById(id);
            if (condition === undefined) throw new Error(`unknown condition ${id}`);
            const sink = memorySink(folder);
            const summary = await replayJourney({
              browser,
              scenario,
              path,
              condition,
              allowSubmit: false,
              sink,
              screenshots: false,
            });
            journeys.push({ ...summary, checkpoints: sink.checkpoints });
          }
        }
        await rm(folder, { recursive: true });
        const judged = runAudits(journeys, scenario.procedure).indicators.find((each) => each.indicator === indicator);
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
