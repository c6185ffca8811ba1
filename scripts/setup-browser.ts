/** Last part of the set-up: a browser. Looks first; installs only when there is none. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../src/cli/browser.ts';

const say = (text: string): void => void process.stderr.write(`usager set-up: ${text}\n`);

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  );
}

function playwrightInstaller(): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  say('no browser was found: installing Playwright’s Chromium (about 170 MB, once)');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

const managers: readonly (readonly (readonly string[])[])[] = [
  [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', 'chromium', 'font-dejavu']],
];

function packageManager(): boolean {
  if (process.getuid?.() !== 0) return false;
  const manager = managers.find(([first]) => spawnSync('which', [first?.[0] ?? '']).status === 0);
  if (manager === undefined) return false;
  say(`Playwright’s installer could not be reached: installing the system’s chromium package with ${manager[0]?.[0]}`);
  return manager.every(([command = '', ...args]) => run(command, args));
}

function isThere(): boolean {
  return !('missing' in findBrowser(process.env));
}

const first = findBrowser(process.env);
if ('missing' in first && first.missing !== '') {
  say(`USAGER_BROWSER says ${first.missing}, which cannot be run. Correct it, or unset it so that a browser is looked for.`);
  process.exit(2);
}
const ready = isThere() || (playwrightInstaller() && isThere()) || (packageManager() && isThere());
if (!ready) {
  say('no browser could be installed. Install Google Chrome or Chromium, or give its path: USAGER_BROWSER=/path/to/chrome');
  process.exit(2);
}
