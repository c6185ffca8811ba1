import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { planJourneys, type PlannedJourney } from '../cli/plan.ts';
import { readScenarios } from '../cli/read-scenarios.ts';
import type { JourneySummary } from '../model/journey.ts';
import { replayJourney } from '../replay/index.ts';
import type { RunWriter } from '../store/index.ts';
import { openPart, partsFolder } from './part.ts';

/** Replays a journey and writes its evidence in this worker's part of the run. */
export type Replay = (journey: PlannedJourney, options?: { readonly allowSubmit?: boolean }) => Promise<JourneySummary>;

interface WorkerOptions {
  /** Folder of the run; parts go to `<out>/parts`, the joined run to `<out>/run`. */
  readonly usagerOut: string;
  readonly usagerWriters: Map<string, RunWriter>;
}

/**
 * Playwright Test with the auditor: `replay` walks a journey in the worker's browser and keeps its evidence. Joined by the reporter
 * `usager/playwright/reporter`, or, for shards on several machines, by `usager merge`.
 */
export const test = base.extend<{ replay: Replay }, WorkerOptions>({
  usagerOut: [process.env['USAGER_OUT'] ?? 'reports/playwright', { option: true, scope: 'worker' }],
  usagerWriters: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const writers = new Map<string, RunWriter>();
      await use(writers);
      for (const writer of writers.values()) await writer.seal();
    },
    { scope: 'worker' },
  ],
  replay: async ({ browser, usagerOut, usagerWriters }, use, info) => {
    await use(async ({ scenario, path, condition }, { allowSubmit = false } = {}) => {
      const id = scenario.procedure.id;
      const part = `${id}-${path.id}-${condition.id}-${info.config.shard?.current ?? 1}-${info.retry}`;
      const folder = join(partsFolder(usagerOut), part);
      const writer = await openPart(folder, [scenario], browser, { lang: 'fr', startedAt: new Date() });
      usagerWriters.set(folder, writer);
      const sink = writer.journeySink(id, path.id, condition.id);
      return replayJourney({ browser, scenario, path, condition, allowSubmit, sink, screenshots: true });
    });
  },
});

/** What `scenarioTests` may be told. */
export interface ScenarioTestOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly allowSubmit?: boolean;
  /** Journeys known to be blocked by the site, `<procedure>/<path>/<condition>`: there, being blocked is what is expected. */
  readonly blocked?: readonly string[];
}

/**
 * Declares one test per journey of the scenarios, so that Playwright Test spreads them over workers and shards.
 * @throws CannotRun when a scenario is wrong.
 */
export async function scenarioTests(patterns: readonly string[], options: ScenarioTestOptions = {}): Promise<void> {
  const scenarios = await readScenarios(patterns, { ...process.env, ...options.env });
  for (const journey of planJourneys(scenarios, {})) {
    const { scenario, path, condition } = journey;
    const name = `${scenario.procedure.id}/${path.id}/${condition.id}`;
    test(`${scenario.procedure.title} › ${path.title} › ${condition.title.fr} (${name})`, async ({ replay }) => {
      const { outcome, obstacle } = await replay(journey, { allowSubmit: options.allowSubmit === true });
      const fine = options.blocked?.includes(name) === true ? ['blocked'] : ['completed', 'stopped-before-submission'];
      expect(fine, obstacle?.message.en).toContain(outcome);
    });
  }
}
