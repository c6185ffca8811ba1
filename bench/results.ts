import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Metric } from './metric.ts';

const machine = {
  cpus: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  kernel: release(),
  node: process.version,
};

/** A metric as a line of the table. */
export function row({ id, value, unit, reference, ratio }: Metric): string {
  const beside = reference === undefined ? '' : `${reference.value} ${unit}  ${reference.what}`;
  return `  ${id.padEnd(32)} ${`${value} ${unit}`.padStart(18)}  ${(ratio === undefined ? '' : `× ${ratio}`).padEnd(9)} ${beside}`.trimEnd();
}

/** Writes `bench/results/<name>.json`, with the machine that they were measured on. */
export function writeResults(name: string, metrics: readonly Metric[]): void {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ name, machine, metrics }, null, 2)}\n`);
}
