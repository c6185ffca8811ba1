import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type TestInfo } from '@playwright/test';
import type { Browser } from 'playwright';
import { planJourneys, type PlannedJourney } from '../cli/plan.ts';
import { readScenarios } from '../cli/read-scenarios.ts';
import type { JourneySummary } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { Procedure } from '../model/scenario.ts';
import { locatorGuide } from '../method/channels/locator-guide.ts';
import { replayJourney } from '../replay/index.ts';
import { openPart, partsFolder } from './part.ts';
import { followTest } from './test-journey.ts';
import { testProcedure } from './test-procedure.ts';
import type { ProcedureOption } from './test-procedure.ts';
import { dataOf, usagerOver } from './usager.ts';
import type { TestData, Usager } from './usager.ts';

export { expect } from '@playwright/test';
export type { CheckpointOptions, TestData, Usager } from './usager.ts';
export type { ProcedureOption } from './test-procedure.ts';

/** Replays a journey and writes its evidence in this worker's part of the run. */
export type Replay = (journey: PlannedJourney, options?: { readonly allowSubmit?: boolean }) => Promise<JourneySummary>;

/** Options of the tests, for `use` in `playwright.config.ts`: `defineConfig<UsagerOptions, UsagerWorkerOptions>`. */
export interface UsagerOptions {
  /** The procedure that the tests walk through, for `usager.checkpoint`. */
  readonly usagerProcedure: ProcedureOption | undefined;
  /** What the person knows: masked wherever it would be recorded. */
  readonly usagerData: TestData;
}

interface TestFixtures extends UsagerOptions {
  readonly replay: Replay;
  readonly usager: Usager;
}

/** Options of the workers. */
export interface UsagerWorkerOptions {
  /** Folder of the run; parts go to `<out>/parts`, the joined run to `<out>/run`. */
  readonly usagerOut: string;
  /** Language of the messages; the reports have that of the reporter. */
  readonly usagerLang: Lang;
}

/**
 * Playwright Test with the auditor: `usager.checkpoint(name)` records the page of an existing test, `replay` walks a whole scenario in the
 * worker's browser. Joined by the reporter `usager/playwright/reporter`, or, for shards on several machines, by `usager merge`.
 */
export const test = base.extend<TestFixtures, UsagerWorkerOptions>({
  usagerOut: [process.env['USAGER_OUT'] ?? 'reports/playwright', { option: true, scope: 'worker' }],
  usagerLang: ['fr', { option: true, scope: 'worker' }],
  usagerProcedure: [undefined, { option: true }],
  usagerData: [{}, { option: true }],
  usager: async (
    { page, browser, browserName, storageState, usagerProcedure, usagerData, usagerOut: out, usagerLang: lang },
    use,
    info,
  ) => {
    const procedure = (url: string): Procedure => testProcedure(usagerProcedure, url, lang);
    const journey = await followTest({
      info,
      page,
      browser,
      out,
      lang,
      procedure,
      data: dataOf(usagerData),
      signedIn: storageState !== undefined,
    });
    await use(usagerOver(journey, page, { info, browserName, lang }));
    await journey.end();
  },
  replay: async ({ browser, usagerOut, usagerLang }, use, info) => {
    // A test that times out is left by Playwright: its journey is ended before the part is sealed.
    const abort = new AbortController();
    const begun: Promise<unknown>[] = [];
    await use((journey, { allowSubmit = false } = {}) => {
      const running = replayPart(journey, browser, {
        folder: join(partsFolder(usagerOut), partName(journey, info)),
        lang: usagerLang,
        allowSubmit,
        signal: abort.signal,
      });
      begun.push(running);
      return running;
    });
    abort.abort();
    await Promise.allSettled(begun);
  },
});

/** The same for every try of a test: the last one is kept. */
function partName({ scenario, path, condition }: PlannedJourney, { config }: TestInfo): string {
  return `${scenario.procedure.id}-${path.id}-${condition.id}-${config.shard?.current ?? 1}`;
}

interface PartOptions {
  readonly folder: string;
  readonly lang: Lang;
  readonly allowSubmit: boolean;
  readonly signal: AbortSignal;
}

async function replayPart(
  { scenario, path, condition }: PlannedJourney,
  browser: Browser,
  { folder, lang, allowSubmit, signal }: PartOptions,
): Promise<JourneySummary> {
  await rm(folder, { recursive: true, force: true });
  const writer = await openPart(folder, [scenario], browser, { lang, startedAt: new Date() });
  try {
    const sink = writer.journeySink(scenario.procedure.id, path.id, condition.id);
    const locators = locatorGuide(scenario.procedure);
    return await replayJourney({ browser, scenario, path, condition, allowSubmit, sink, screenshots: true, locators, signal });
  } finally {
    await writer.seal();
  }
}

/** What `scenarioTests` may be told. */
export interface ScenarioTestOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly allowSubmit?: boolean;
  /** Milliseconds that one journey may take (default: five minutes). */
  readonly timeout?: number;
  /** Only these conditions; default: the scenarios' own. */
  readonly conditions?: readonly string[];
  /** Journeys known to be blocked by the site, `<procedure>/<path>/<condition>`: there, being blocked is what is expected. */
  readonly blocked?: readonly string[];
}

/**
 * Declares one test per journey of the scenarios, so that Playwright Test spreads them over workers and shards.
 * @throws CannotRun when a scenario is wrong.
 */
export async function scenarioTests(patterns: readonly string[], options: ScenarioTestOptions = {}): Promise<void> {
  const scenarios = await readScenarios(patterns, { ...process.env, ...options.env });
  for (const journey of planJourneys(scenarios, { condition: options.conditions })) {
    const { scenario, path, condition } = journey;
    const name = `${scenario.procedure.id}/${path.id}/${condition.id}`;
    test(`${scenario.procedure.title} › ${path.title} › ${condition.title.fr} (${name})`, async ({ replay }) => {
      test.setTimeout(options.timeout ?? 300_000);
      const { outcome, obstacle } = await replay(journey, { allowSubmit: options.allowSubmit === true });
      const fine = options.blocked?.includes(name) === true ? ['blocked'] : ['completed', 'stopped-before-submission'];
      expect(fine, obstacle?.message.en).toContain(outcome);
    });
  }
}
