/**
 * `npm run bench [-- NAME…]`: prints a table per benchmark and writes `bench/results/<name>.json`. Ratios are of two things measured in
 * turn in the same run; absolute times say as much about the machine as about Usager.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchCapture } from './capture.ts';
import { judgeOne } from './judge.ts';
import { benchMemory } from './memory.ts';
import type { Metric } from './metric.ts';
import { benchParallel } from './parallel.ts';
import { benchRescore } from './rescore.ts';

/** Metrics, or why it was skipped: said aloud. */
type Bench = () => Promise<readonly Metric[] | { readonly skipped: string }>;

const benches: Readonly<Record<string, Bench>> = {
  capture: () => benchCapture(judgeOne),
  parallel: benchParallel,
  rescore: benchRescore,
  memory: benchMemory,
};

const machine = {
  cpus: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  kernel: release(),
  node: process.version,
};

function row({ id, value, unit, reference, ratio }: Metric): string {
  const beside = reference === undefined ? '' : `${reference.value} ${unit}  ${reference.what}`;
  return `  ${id.padEnd(32)} ${`${value} ${unit}`.padStart(18)}  ${(ratio === undefined ? '' : `× ${ratio}`).padEnd(9)} ${beside}`.trimEnd();
}

const wanted = process.argv.slice(2);
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
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ name, machine, metrics }, null, 2)}\n`);
}
