/**
 * `npm test`: units (vitest), then browsers (Playwright), then one line that counts both. Options are passed to neither: to run one
 * suite or one file, use `npx vitest run …` or `npx playwright test …`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'usager-tests-'));
const packageFile = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

function readCount(file: string, read: (report: Record<string, number>) => Count): Count {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A suite that ends badly without a failed test (a crash, no test found) counts as one failure. */
function honest(count: Count, status: number | null): Count {
  return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

function vitest(): Count {
  const file = join(folder, 'vitest.json');
  const args = [packageFile('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  const count = readCount(file, (report) => ({
    passed: report['numPassedTests'] ?? 0,
    failed: report['numFailedTests'] ?? 0,
    skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
  }));
  return honest(count, status);
}

function playwright(args: readonly string[] = []): Count {
  const file = join(folder, `playwright-${args.length}.json`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: '0' };
  const command = [
    packageFile('@playwright/test', 'cli.js'),
    'test',
    '--reporter=list,json,./src/playwright/reporter.ts',
    ...args,
  ];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  const count = readCount(file, (report) => {
    const stats = report['stats'] as unknown as Record<string, number>;
    return {
      passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
      failed: stats['unexpected'] ?? 0,
      skipped: stats['skipped'] ?? 0,
    };
  });
  return honest(count, status);
}

const real = process.argv.includes('--real');
const counts = real ? [playwright(['--config=test/real/playwright.config.ts'])] : [vitest(), playwright()];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
rmSync(folder, { recursive: true });
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exit(sum('failed') > 0 ? 1 : 0);
