/**
 * `npm test`: units (vitest), then browsers (Playwright), then one line that counts both. Options are passed to neither: to run one
 * suite or one file, use `npx vitest run …` or `npx playwright test …`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'usager-tests-'));
// The tests' temporary folder is their own, so that what they leave there is seen.
const temporary = join(folder, 'tmp');
mkdirSync(temporary);
const environment = { ...process.env, TMPDIR: temporary };
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// Ctrl-C goes to the suites too: they tidy up and end, and are waited for.
process.on('SIGINT', () => undefined);

/** Runs a suite to its end; returns its exit code. An interrupted one ends all. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = environment): number | null {
  const { status, signal } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status === 130 || signal === 'SIGINT') process.exit(130);
  return status;
}

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
  const status = run(args);
  const count = readCount(file, (report) => ({
    passed: report['numPassedTests'] ?? 0,
    failed: report['numFailedTests'] ?? 0,
    skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
  }));
  return honest(count, status);
}

function playwright(args: readonly string[] = []): Count {
  const file = join(folder, `playwright-${args.length}.json`);
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: '0' };
  const command = [
    packageFile('@playwright/test', 'cli.js'),
    'test',
    '--reporter=list,json,./src/playwright/reporter.ts',
    ...args,
  ];
  const status = run(command, env);
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

/** Caches of Node and of Playwright, kept on purpose; and what a browser that a test kills by force cannot remove. */
const excused =
  /^(?:node-compile-cache|node-jiti|v8-compile-cache.*|playwright-transform-cache.*|playwright-artifacts-.*|playwright_chromiumdev_profile-.*|[.]?org[.]chromium.*)$/;

/** A test that leaves something in the temporary folder has failed, whichever it is. */
function litter(): Count {
  const left = readdirSync(temporary).filter((name) => !excused.test(name));
  if (left.length > 0) process.stdout.write(`Left in the temporary folder by tests: ${left.slice(0, 20).join(', ')}\n`);
  return { passed: 0, failed: left.length > 0 ? 1 : 0, skipped: 0 };
}

const real = process.argv.includes('--real');
const suites = real ? [playwright(['--config=test/real/playwright.config.ts'])] : [vitest(), playwright()];
const counts = [...suites, litter()];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exit(sum('failed') > 0 ? 1 : 0);
