import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Metric } from './metric.ts';

/**
 * Peak memory of Node itself for a run of 200 journeys, in a process of its own, started as the
 * command is; the browser is another process.
 */
export async function benchMemory(): Promise<readonly Metric[]> {
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=8', '--optimize-for-size', join(import.meta.dirname, 'memory-child.ts')],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (child.status !== 0) throw new Error(`the run of 200 journeys ended with ${child.status}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '[]') as readonly Metric[];
}
