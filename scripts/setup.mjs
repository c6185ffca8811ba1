/**
 * Puts in place what Usager needs and nothing else: dependencies, a supported Node, a browser. Plain JavaScript, because it runs
 * before any of them is there (Node ≥ 18). Each part looks first and downloads only what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = [22, 19];
const nodePackage = 'node@24';
const say = (text) => process.stderr.write(`usager set-up: ${text}\n`);

function fail(text) {
  say(text);
  process.exit(2);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Names of the locked packages that are not installed in their locked version. Optional ones depend on the platform: left aside. */
function missingPackages(folder) {
  const wanted = readJson(join(folder, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted)
    .filter(([name, entry]) => name !== '' && !entry.optional && !entry.link && present[name]?.version !== entry.version)
    .map(([name]) => name);
}

function npm(args, folder) {
  const shell = process.platform === 'win32';
  return (
    spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 2, 2], shell })
      .status === 0
  );
}

// A folder of its own: installing it among the project's packages would make npm resolve them all again.
const nodeFolder = join(root, 'node_modules', '.usager-node');
const putAside = join(root, '.usager-setup');

/** `npm ci` empties `node_modules`, and with it the very Node that may be running this: it is put aside meanwhile. */
function keepingNode(work) {
  // An interruption may have left it there.
  if (!existsSync(nodeFolder) && existsSync(putAside) && existsSync(dirname(nodeFolder))) renameSync(putAside, nodeFolder);
  if (!existsSync(nodeFolder)) return work();
  rmSync(putAside, { recursive: true, force: true });
  renameSync(nodeFolder, putAside);
  try {
    return work();
  } finally {
    mkdirSync(dirname(nodeFolder), { recursive: true });
    rmSync(nodeFolder, { recursive: true, force: true });
    renameSync(putAside, nodeFolder);
  }
}

/** Installs the dependencies of a folder from its lock file, when some are missing. */
export function installDependencies(folder = root) {
  const missing = missingPackages(folder);
  if (missing.length === 0) return;
  say(
    `installing ${missing.length} packages from package-lock.json (missing: ${missing.slice(0, 2).join(', ')}${missing.length > 2 ? '…' : ''})`,
  );
  const install = () => npm(['ci'], folder);
  if (!(folder === root ? keepingNode(install) : install()))
    fail(
      'the packages could not be installed: see npm’s message above, check the connection to the npm registry, and start again.',
    );
}

function isSupported(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

const localNode = join(nodeFolder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function localNodeVersion() {
  const run = existsSync(localNode) ? spawnSync(localNode, ['--version'], { encoding: 'utf8' }) : undefined;
  return run?.status === 0 ? run.stdout.trim() : undefined;
}

/** Lets `npx vitest` and the like find that Node, as npm puts `node_modules/.bin` on the PATH. */
function linkNode() {
  if (process.platform === 'win32') return;
  const link = join(root, 'node_modules', '.bin', 'node');
  rmSync(link, { force: true });
  symlinkSync(localNode, link);
}

/** Path of a Node that Usager supports: the one running, else npm's `node` package, installed when needed. */
export function ensureNode() {
  if (isSupported(process.version)) {
    if (process.execPath === localNode) linkNode();
    return process.execPath;
  }
  const before = localNodeVersion();
  if (before === undefined || !isSupported(before)) {
    say(
      `this machine has Node ${process.version}; Usager needs ${oldest.join('.')} or newer: installing npm’s “${nodePackage}” in node_modules (nothing else is changed)`,
    );
    mkdirSync(nodeFolder, { recursive: true });
    npm(['install', '--prefix', nodeFolder, nodePackage], nodeFolder);
    const after = localNodeVersion();
    if (after === undefined || !isSupported(after))
      fail(`Node ${oldest.join('.')} or newer could not be installed: install it from nodejs.org and start again.`);
  }
  linkNode();
  return localNode;
}

/** Environment in which `node` and the project's commands are the project's own. */
export function environment(node) {
  const bin = join(root, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: [dirname(node), bin, process.env['PATH'] ?? ''].join(separator) };
}

/** The whole set-up. Returns the Node to run the project with. */
export function setup({ browser = true } = {}) {
  installDependencies();
  const node = ensureNode();
  if (browser) {
    const found = spawnSync(node, [join(root, 'scripts', 'setup-browser.ts')], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: environment(node),
    });
    if (found.status !== 0) process.exit(2);
  }
  return node;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setup();
  say('everything is in place');
}
