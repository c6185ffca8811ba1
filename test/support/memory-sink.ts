import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint, JourneySummary } from '../../src/model/journey.ts';
import type { JourneySink } from '../../src/model/replay.ts';

/** A sink that keeps the evidence in memory; pictures go to a folder. */
export interface MemorySink extends JourneySink {
  readonly checkpoints: readonly Checkpoint[];
  readonly summary: JourneySummary | undefined;
}

/** Keeps what a journey records, for tests that judge it at once. */
export function memorySink(folder: string): MemorySink {
  const checkpoints: Checkpoint[] = [];
  let summary: JourneySummary | undefined;
  return {
    checkpoints,
    get summary() {
      return summary;
    },
    folder: async (name) => {
      const path = join(folder, name);
      await mkdir(path, { recursive: true });
      return path;
    },
    checkpoint: async (checkpoint) => void checkpoints.push(checkpoint),
    obstaclePicture: async () => ({ path: join(folder, 'obstacle.jpg'), name: 'obstacle.jpg' }),
    restart: async () => {
      checkpoints.length = 0;
      return undefined;
    },
    finish: async (done) => {
      summary = done;
    },
  };
}
