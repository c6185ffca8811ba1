/**
 * `npm run bench [-- NAME…]`: prints a table per benchmark and writes `bench/results/<name>.json`. Ratios are of two things measured in
 * turn in the same run; absolute times say as much about the machine as about Usager.
 */
import { benchArchive } from './archive.ts';
import { benchCapture } from './capture.ts';
import { benchIdentity } from './identity/bench.ts';
import { benchTwice } from './identity/twice.ts';
import { benchCompare } from './compare.ts';
import { judgeOne } from './judge.ts';
import { benchMemory } from './memory.ts';
import type { Metric } from './metric.ts';
import { benchParallel } from './parallel.ts';
import { benchReport } from './report.ts';
import { benchRescore } from './rescore.ts';
import { row, writeResults } from './results.ts';

/** Metrics, or why it was skipped: said aloud. */
type Bench = () => Promise<readonly Metric[] | { readonly skipped: string }>;

const benches: Readonly<Record<string, Bench>> = {
  capture: () => benchCapture(judgeOne),
  archive: benchArchive,
  parallel: benchParallel,
  report: benchReport,
  rescore: benchRescore,
  memory: benchMemory,
  identity: benchIdentity,
  twice: benchTwice,
  compare: benchCompare,
};

// What follows the first option is for the benchmark itself.
const args = process.argv.slice(2);
const wanted = args.slice(
  0,
  args.some((arg) => arg.startsWith('--')) ? args.findIndex((arg) => arg.startsWith('--')) : args.length,
);
const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no benchmark “${unknown}”: choose among ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${name}\n`);
  const metrics = await bench();
  if ('skipped' in metrics) {
    process.stdout.write(`  SKIPPED: ${metrics.skipped}\n`);
    continue;
  }
  for (const metric of metrics) process.stdout.write(`${row(metric)}\n`);
  writeResults(name, metrics);
}
