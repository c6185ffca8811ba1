import { join } from 'node:path';
import { expect, test as base, type TestInfo } from '@playwright/test';
import type { Browser } from 'playwright';
import { planJourneys, type PlannedJourney } from '../cli/plan.ts';
import { readScenarios } from '../cli/read-scenarios.ts';
import type { JourneySummary } from '../model/journey.ts';
import { locatorGuide } from '../method/channels/locator-guide.ts';
import { replayJourney } from '../replay/index.ts';
import { openPart, partsFolder } from './part.ts';

/** Replays a journey and writes its evidence in this worker's part of the run. */
export type Replay = (journey: PlannedJourney, options?: { readonly allowSubmit?: boolean }) => Promise<JourneySummary>;

interface WorkerOptions {
  /** Folder of the run; parts go to `<out>/parts`, the joined run to `<out>/run`. */
  readonly usagerOut: string;
}

/**
 * Playwright Test with the auditor: `replay` walks a journey in the worker's browser and keeps its evidence. Joined by the reporter
 * `usager/playwright/reporter`, or, for shards on several machines, by `usager merge`.
 */
export const test = base.extend<{ replay: Replay }, WorkerOptions>({
  usagerOut: [process.env['USAGER_OUT'] ?? 'reports/playwright', { option: true, scope: 'worker' }],
  replay: async ({ browser, usagerOut }, use, info) => {
    // A test that times out is left by Playwright: its journey is ended before the part is sealed.
    const abort = new AbortController();
    const begun: Promise<unknown>[] = [];
    await use((journey, { allowSubmit = false } = {}) => {
      const running = replayPart(journey, browser, {
        folder: join(partsFolder(usagerOut), partName(journey, info)),
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

function partName({ scenario, path, condition }: PlannedJourney, { config, retry }: TestInfo): string {
  return `${scenario.procedure.id}-${path.id}-${condition.id}-${config.shard?.current ?? 1}-${retry}`;
}

async function replayPart(
  { scenario, path, condition }: PlannedJourney,
  browser: Browser,
  { folder, allowSubmit, signal }: { readonly folder: string; readonly allowSubmit: boolean; readonly signal: AbortSignal },
): Promise<JourneySummary> {
  const writer = await openPart(folder, [scenario], browser, { lang: 'fr', startedAt: new Date() });
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
