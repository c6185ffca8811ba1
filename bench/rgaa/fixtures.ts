import { join } from 'node:path';
import { launchBrowser } from '../../src/cli/launch.ts';
import { pool } from '../../src/cli/pool.ts';
import {
  fixtureCriteria,
  fixturesOfCriterion,
  fixtureStates,
  isAsExpected,
  judgeFixture,
  rgaaFixtureRoot,
  type FixtureStates,
  type RgaaFixture,
} from '../../test/support/rgaa-fixtures.ts';
import { onePage } from '../../test/support/one-page.ts';
import { startStaticServer } from '../../test/support/static-server.ts';
import { openCache, shortHash, versionOf } from './cache.ts';

/** What records a fixture: the capture, and the replay for those with steps. */
const recorders = ['src/capture', 'src/replay', 'src/scenario', 'test/support', 'node_modules/axe-core/package.json'];

type States = ReadonlyMap<RgaaFixture, FixtureStates>;

/** States of the fixtures, recorded once for a version of the capture and of the fixture’s folder. */
async function statesOf(fixtures: readonly RgaaFixture[]): Promise<States> {
  const cache = openCache('fixtures', versionOf(recorders));
  const nameOf = ({ criterion, path }: RgaaFixture): string =>
    `${criterion}-${shortHash(path + versionOf([join('test/fixtures/rgaa', criterion)]))}`;
  const missing = fixtures.filter((one) => !cache.has(nameOf(one)));
  if (missing.length > 0) {
    process.stderr.write(`  recording ${missing.length} fixtures…\n`);
    const server = await startStaticServer(rgaaFixtureRoot);
    const { browser } = await launchBrowser(['127.0.0.1'], { env: process.env });
    try {
      await pool(
        2,
        missing.map((one) => async () => {
          const supply = onePage(browser);
          cache.write(nameOf(one), await fixtureStates(browser, supply, server.url, one));
          await supply.close();
        }),
      );
    } finally {
      await browser.close();
      await server.close();
    }
  }
  return new Map(fixtures.map((one) => [one, cache.read(nameOf(one)) as FixtureStates]));
}

/** What the fixtures of one criterion show. */
interface Shown {
  readonly criterion: string;
  /** A failed page is NC and a page that passes is not. */
  readonly failure: boolean;
  /** A page without the content concerned is NA: certain, or proposed to a person. */
  readonly absence: 'certain' | 'likely' | undefined;
  /** Fixtures on which the grid does not say what their name expects. */
  readonly unmet: readonly string[];
}

const saysNotFailed = new Set(['passed', 'compliant', 'review']);

/** Whether the grid says what the name of a fixture expects, and what it says. A check that throws is a fixture that is not met. */
function meet(fixture: RgaaFixture, states: FixtureStates): { readonly right: boolean; readonly status: string } {
  try {
    const cell = judgeFixture(fixture, states);
    return { right: isAsExpected(fixture.expected, cell), status: cell.status };
  } catch (error) {
    return { right: false, status: error instanceof Error ? error.message.slice(0, 200) : 'error' };
  }
}

function show(criterion: string, fixtures: readonly RgaaFixture[], states: States): Shown {
  const met = fixtures.map((fixture) => ({ ...fixture, ...meet(fixture, states.get(fixture) ?? { states: [], journeys: [] }) }));
  const some = (test: (expected: string) => boolean): boolean => met.some(({ expected, right }) => right && test(expected));
  const isNa = (expected: string): boolean => some((one) => one === expected);
  return {
    criterion,
    failure: some((expected) => expected === 'failed') && some((expected) => saysNotFailed.has(expected)),
    absence: isNa('na') ? 'certain' : isNa('likely-na') ? 'likely' : undefined,
    unmet: met.filter(({ right }) => !right).map(({ path, status }) => `${path} (${status})`),
  };
}

/** What the fixtures show of each criterion that has some. A criterion with a fixture that is not met shows nothing: its check is wrong somewhere. */
export async function fixturesShown(): Promise<readonly Shown[]> {
  const criteria = fixtureCriteria();
  const byCriterion = new Map(criteria.map((criterion) => [criterion, fixturesOfCriterion(criterion)]));
  const states = await statesOf([...byCriterion.values()].flat());
  return criteria.map((criterion) => {
    const shown = show(criterion, byCriterion.get(criterion) ?? [], states);
    return shown.unmet.length === 0 ? shown : { ...shown, failure: false, absence: undefined };
  });
}
