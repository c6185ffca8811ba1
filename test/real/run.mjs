/**
 * `npm run test:real`: Usager on procedures and texts written by others. Installs what they need, apart from the project's own packages,
 * then runs the tests of this folder. Plain JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, installDependencies, root, setup } from '../../scripts/setup.mjs';

const say = (text) => process.stderr.write(`usager, real procedures: ${text}\n`);
const runs = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** The Home Office sandbox keeps its sessions in Redis. Only an automatic build may install a program on the machine. */
function prepareRedis() {
  if (has('redis-server')) return;
  if (process.env['CI'] === 'true' && process.getuid?.() === 0 && has('apt-get')) {
    say('installing redis-server with apt-get');
    if (runs('apt-get', ['update', '-q']) && runs('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'redis-server'])) return;
  }
  say('redis-server is not installed: the tests on the Home Office sandbox are SKIPPED (Debian: apt-get install redis-server).');
}

const node = setup();
installDependencies(dirname(fileURLToPath(import.meta.url)));
prepareRedis();
const { status } = spawnSync(node, [join(root, 'scripts', 'run-tests.ts'), '--real'], {
  cwd: root,
  stdio: 'inherit',
  env: environment(node),
});
process.exit(status ?? 1);
