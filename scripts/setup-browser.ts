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

/** For each package manager: what readies it, then the packages to try, the lightest first. */
const managers: readonly { readonly ready: readonly string[]; readonly install: readonly (readonly string[])[] }[] = [
  {
    ready: ['apt-get', 'update', '-qq'],
    install: ['chromium-headless-shell', 'chromium'].map((name) => [
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      name,
      'fonts-dejavu-core',
    ]),
  },
  { ready: ['dnf', '--version'], install: [['dnf', 'install', '-y', 'chromium']] },
  { ready: ['apk', '--version'], install: [['apk', 'add', 'chromium', 'font-dejavu']] },
];

function packageManager(): boolean {
  if (process.getuid?.() !== 0) return false;
  const manager = managers.find(({ ready: [command = ''] }) => spawnSync('which', [command]).status === 0);
  if (manager === undefined) return false;
  const [command = '', ...args] = manager.ready;
  say(`Playwright’s installer could not be reached: installing the system’s Chromium with ${command}`);
  return run(command, args) && manager.install.some(([name = '', ...given]) => run(name, given) && isThere());
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
