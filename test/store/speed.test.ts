import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRun, evidenceKinds, openRun } from '../../src/store/index.ts';
import { temporaryFolder } from './build.ts';
import { checkpoint, evidence, sampleRun, summary } from './sample.ts';

const fewestPerSecond = 200;

test('reads and validates at least 200 checkpoints per second of processor', { timeout: 60_000 }, async () => {
  const dir = join(temporaryFolder(), 'run');
  const writer = await createRun(dir, sampleRun());
  const state = evidence(150, 40);
  const folders = Array.from({ length: 25 }, (_, index) => `${String(index + 1).padStart(2, '0')}-etat`);
  for (const path of ['a', 'b', 'c', 'd']) {
    const sink = writer.journeySink('carte', path, 'desktop');
    for (const folder of folders) await sink.checkpoint(checkpoint(folder, { evidence: state }, path));
    await sink.finish(summary(folders, { path }));
  }
  await writer.seal();
  // Processor time, not the clock: other work on the machine is not ours to answer for.
  const before = process.cpuUsage();
  const journeys = await (await openRun(dir)).readJourneys('carte', evidenceKinds);
  const { user, system } = process.cpuUsage(before);
  const checkpoints = journeys.reduce((sum, journey) => sum + journey.checkpoints.length, 0);
  expect(checkpoints).toBe(100);
  expect(checkpoints / ((user + system) / 1_000_000)).toBeGreaterThan(fewestPerSecond);
});
