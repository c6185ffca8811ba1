/** `npm run demo|test|check|bench|usager`: does the set-up, then runs the command with the project's own Node. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, root, setup } from './setup.mjs';

const [name = '', ...args] = process.argv.slice(2);
const cli = join(root, 'src', 'cli', 'main.ts');
// As the first line of the command says: without them, Node lets a long run’s short-lived objects grow to hundreds of megabytes.
const usager = ['node', '--max-semi-space-size=8', '--optimize-for-size', cli];
const commands = {
  demo: { browser: true, run: [[...usager, 'demo', ...args]] },
  usager: { browser: false, run: [[...usager, ...args]] },
  test: { browser: true, run: [['node', join(root, 'scripts', 'run-tests.ts'), ...args]] },
  bench: { browser: true, run: [['node', join(root, 'bench', 'main.ts'), ...args]] },
  'bench:extraction': { browser: true, run: [['node', join(root, 'bench', 'extraction', 'main.ts'), ...args]] },
  'bench:rgaa': { browser: true, run: [['node', join(root, 'bench', 'rgaa', 'main.ts'), ...args]] },
  'bench:language': {
    browser: false,
    run: ['install.mjs', 'main.ts'].map((file) => ['node', join(root, 'bench', 'language', file), ...args]),
  },
  check: {
    browser: false,
    run: [
      ['node', join(root, 'node_modules', 'typescript', 'bin', 'tsc')],
      ['node', join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'), '--type-aware'],
      ['node', join(root, 'node_modules', 'oxfmt', 'bin', 'oxfmt'), '--check', '.'],
      ['node', join(root, 'node_modules', 'knip', 'bin', 'knip.js')],
    ],
  },
};

const command = commands[name];
if (command === undefined) {
  process.stderr.write(`usager: unknown script “${name}”; there are: ${Object.keys(commands).join(', ')}\n`);
  process.exit(2);
}
const node = setup({ browser: command.browser });
for (const [, ...rest] of command.run) {
  const { status, signal } = spawnSync(node, rest, {
    cwd: process.env['INIT_CWD'] ?? root,
    stdio: 'inherit',
    env: environment(node),
  });
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}
