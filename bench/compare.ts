import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metric } from './metric.ts';
import { median } from './metric.ts';
import { multiplied } from './many-scorecards.ts';

const procedures = 250;
const rounds = 3;

/** Bars: seconds and megabytes. */
const bars = { seconds: 5, megabytes: 500 } as const;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The real command line in a process of its own, as the installed command starts it. */
function compareOnce(before: string, after: string): Measured {
  const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');
  const measure = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS));`;
  const flags = [
    '--max-semi-space-size=8',
    '--optimize-for-size',
    '--import',
    `data:text/javascript,${encodeURIComponent(measure)}`,
  ];
  const start = performance.now();
  const child = spawnSync(process.execPath, [...flags, main, 'compare', before, after], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`compare ended with ${child.status}: ${child.stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/u.exec(child.stderr)?.[1] ?? NaN) / 1024 };
}

/** The demonstration, replayed as `usager demo` does. */
export function recordDemo(dir: string): string {
  const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');
  const args = [main, 'demo', '--out', dir, '--no-lighthouse', '--quiet', '--format', 'json'];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (child.status !== 0) throw new Error(`the demonstration ended with ${child.status}: ${child.stderr}`);
  return dir;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * `usager compare` of 250 × 2 scorecards: those of the demonstration, replayed here, under other names, one in five changed; a run of the
 * demonstration that is kept is named by `USAGER_BENCH_RUN`. The runs have journeys but not the evidence of their states, which comparing does not read.
 */
export async function benchCompare(): Promise<readonly Metric[]> {
  const folder = mkdtempSync(join(tmpdir(), 'usager-bench-compare-'));
  try {
    const demo = process.env['USAGER_BENCH_RUN'] ?? recordDemo(join(folder, 'demo'));
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    const bytes = multiplied(demo, before, procedures, false) + multiplied(demo, after, procedures, true);
    const runs = Array.from({ length: rounds }, () => compareOnce(before, after));
    return [
      { id: 'scorecards', value: procedures * 2, unit: 'files' },
      { id: 'scorecards-size', value: Math.round(bytes / 1e6), unit: 'MB' },
      {
        id: 'compare-time',
        value: rounded(median(runs.map(({ seconds }) => seconds)), 2),
        unit: 's',
        reference: { what: 'at most (bar)', value: bars.seconds },
      },
      {
        id: 'compare-peak-memory',
        value: Math.round(Math.max(...runs.map(({ megabytes }) => megabytes))),
        unit: 'MB',
        reference: { what: 'at most (bar)', value: bars.megabytes },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
