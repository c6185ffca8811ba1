import { join } from 'node:path';
import { record, withDemo } from './demo-run.ts';
import { compared, timed, type Metric } from './metric.ts';

const rounds = 5;

/**
 * Two journeys at once beside the same two one after the other, browser start included in both. The main paths of two procedures: of
 * journeys of unlike lengths, the longer one alone would set the figure.
 */
export async function benchParallel(): Promise<readonly Metric[]> {
  return withDemo(async (plan, folder) => {
    const two = plan.filter(({ scenario, path }) => path.id === scenario.paths[0]?.id).slice(0, 2);
    const together: number[] = [];
    const inTurn: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const inSequence = await timed(() => record(two, join(folder, `sequence-${round}`), 1));
      const atOnce = await timed(() => record(two, join(folder, `parallel-${round}`), 2));
      if (round < 0) continue;
      inTurn.push(inSequence);
      together.push(atOnce);
    }
    return [compared('two-journeys', together, 'the same two in sequence', inTurn)];
  });
}
