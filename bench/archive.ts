import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedJourney } from '../src/cli/plan.ts';
import { record, withDemo } from './demo-run.ts';
import { compared, timed, type Metric } from './metric.ts';

const rounds = 3;
/** The demonstration’s journey that asks most of the network: pictures, forms sent, and a script that never stops asking. */
const wanted = 'demo-prime-renovation';

interface Sizes {
  readonly archive: number;
  readonly pages: number;
}

/** Bytes of the archive, and of what the journey received. */
async function sizesOf(dir: string): Promise<Sizes> {
  const journey = join(dir, wanted, 'journeys', 'principal--desktop', 'journey.json');
  const { bytes } = JSON.parse(await readFile(journey, 'utf8')) as { readonly bytes: number };
  return { archive: (await stat(join(dir, wanted, 'archive.wacz'))).size, pages: bytes };
}

async function measure(plan: readonly PlannedJourney[], folder: string): Promise<readonly Metric[]> {
  const journeys = plan.filter(({ scenario }) => scenario.procedure.id === wanted);
  const times = { with: [] as number[], without: [] as number[] };
  let sizes: Sizes = { archive: NaN, pages: NaN };
  // The first round warms up; then each goes first in turn.
  for (let round = 0; round <= rounds; round += 1) {
    const run = async (archive: boolean): Promise<void> => {
      const dir = join(folder, `${round}-${archive}`);
      const time = await timed(() => record(journeys, dir, 1, archive));
      if (round > 0) times[archive ? 'with' : 'without'].push(time);
      if (archive) sizes = await sizesOf(dir);
    };
    const isFirst = round % 2 === 0;
    await run(isFirst);
    await run(!isFirst);
  }
  return [
    compared('journey/with-archive', times.with, 'the same journey without', times.without),
    {
      id: 'archive/size',
      value: sizes.archive,
      unit: 'bytes',
      reference: { what: 'bytes that the journey received', value: sizes.pages },
      ratio: Number((sizes.archive / sizes.pages).toFixed(3)),
    },
  ];
}

/** What `--archive` costs a journey, in time, and its size. */
export const benchArchive = (): Promise<readonly Metric[]> => withDemo(measure);
