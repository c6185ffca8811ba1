import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planJourneys, type PlannedJourney } from '../src/cli/plan.ts';
import { recordRun } from '../src/cli/record-run.ts';
import { readScenarios } from '../src/cli/read-scenarios.ts';
import { startDemo } from '../src/demo/index.ts';

/** Runs work against the demonstration site, in a temporary folder. */
export async function withDemo<T>(
  work: (plan: readonly PlannedJourney[], folder: string) => Promise<T>,
  condition: readonly string[] = ['desktop'],
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'usager-bench-'));
  const demo = await startDemo();
  try {
    const scenarios = await readScenarios(demo.scenarios, { ...process.env, ...demo.env });
    return await work(planJourneys(scenarios, { condition }), folder);
  } finally {
    await demo.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Records journeys as `usager audit` does, without Lighthouse. */
export async function record(
  journeys: readonly PlannedJourney[],
  dir: string,
  concurrency: number,
  archive = false,
): Promise<void> {
  await recordRun({
    journeys,
    dir,
    lang: 'fr',
    command: ['bench'],
    env: process.env,
    concurrency,
    retries: 0,
    repeat: 1,
    allowSubmit: false,
    lighthouse: false,
    screenshots: true,
    archive,
    now: () => new Date(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}
