import { join } from 'node:path';
import { scoreAll } from '../src/cli/score-run.ts';
import { openRun } from '../src/store/index.ts';
import { record, withDemo } from './demo-run.ts';
import { median, timed, type Metric } from './metric.ts';

const rounds = 7;

/** Scorecards recomputed from the evidence on the disk: reading, validating, hashing, auditing, scoring. */
export async function benchRescore(): Promise<readonly Metric[]> {
  return withDemo(async (plan, folder) => {
    const dir = join(folder, 'run');
    await record(plan, dir, 2);
    const reader = await openRun(dir);
    const states = reader.procedures
      .flatMap(({ procedure }) => reader.journeys(procedure.id))
      .reduce((sum, journey) => sum + journey.checkpointFolders.length, 0);
    const times: number[] = [];
    let first = '';
    for (let round = 0; round < rounds; round += 1) {
      times.push(
        await timed(async () => {
          const bytes = JSON.stringify(await scoreAll(await openRun(dir), 'fr'));
          if (first !== '' && bytes !== first) throw new Error('two recomputations of the same evidence differ');
          first = bytes;
        }),
      );
    }
    const perSecond = states / (median(times) / 1000);
    return [
      { id: 'states', value: states, unit: 'states' },
      { id: 'rescore', value: Math.round(perSecond), unit: 'states/s' },
    ];
  });
}
