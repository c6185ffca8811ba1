import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { evidenceKinds, openRun, resumeRun, verifyRun } from '../../src/store/index.ts';
import { temporaryFolder } from './build.ts';

/** Writes a run in another process and kills it `delay` milliseconds after it began; returns what it had announced. */
async function writeAndKill(dir: string, delay: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./kill-child.ts')), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pieces: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await wait(delay);
  child.kill('SIGKILL');
  await closed;
  // The last line may have been cut by the kill; a line without its end was not announced.
  return pieces.join('').split('\n').slice(0, -1);
}

// Spread over the time that the child takes, a little at random: every instant is fair game.
const delays = [0, 30, 60, 100, 150, 220].map((delay) => delay + Math.floor(Math.random() * 30));

test.each(delays)('a process killed after %d ms loses no journey that it had announced', { timeout: 60_000 }, async (delay) => {
  const dir = join(temporaryFolder(), 'run');
  const announced = (await writeAndKill(dir, delay)).filter((line) => line.startsWith('parcours'));
  const reader = await openRun(dir);
  const found = reader.journeys('carte').map(({ path }) => path);
  expect(found).toEqual(expect.arrayContaining(announced));
  // Finished but not yet announced: at most the two that were being written.
  expect(found.length - announced.length).toBeLessThanOrEqual(2);
  for (const journey of await reader.readJourneys('carte', evidenceKinds)) {
    expect(journey.checkpoints).toHaveLength(3);
    expect(journey.checkpoints.every(({ evidence }) => evidence.axe.ok && evidence.dom.ok)).toBe(true);
  }
  expect(reader.run.complete).toBe(false);
  const writer = await resumeRun(dir);
  await writer.seal();
  expect(await verifyRun(dir)).toMatchObject({ ok: true });
});
