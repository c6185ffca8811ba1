import { glob, readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { quote, say } from './explain/say.ts';
import type { Problem } from './problem.ts';

/** The scenario files that patterns name, sorted, each once; and the patterns that name none. */
export interface FoundScenarios {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const inFolders = /(\.ya?ml|\.scenario\.[mc]?[jt]s)$/i;
const skipped = /(^|[\\/])(node_modules|\.[^\\/.][^\\/]*)([\\/]|$)/;

/**
 * Finds scenario files. A pattern is a file (any name), a folder (every `*.yaml`, `*.yml` and `*.scenario.ts` below it) or a glob.
 * Hidden folders and node_modules are left out. Names come back relative to `root` (default: the working directory).
 */
export async function findScenarioFiles(patterns: readonly string[], root = process.cwd()): Promise<FoundScenarios> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const pattern of patterns) {
    const found = await findOne(pattern, root);
    if (found.length === 0) problems.push({ file: pattern, line: 1, column: 1, message: nothing(pattern) });
    for (const file of found) files.add(nameFrom(root, file));
  }
  if (patterns.length === 0) problems.push({ file: '', line: 1, column: 1, message: noPattern });
  return { files: [...files].sort((a, b) => (a < b ? -1 : 1)), problems };
}

async function findOne(pattern: string, root: string): Promise<readonly string[]> {
  const absolute = resolve(root, pattern);
  const kind = await kindOf(absolute);
  if (kind === 'file') return [absolute];
  if (kind === 'folder') return (await filesBelow(absolute)).filter((file) => isScenario(file, absolute));
  return /[*?[\]{}]/.test(pattern) ? (await matches(pattern, root)).filter((file) => isScenario(file, root)) : [];
}

const isScenario = (file: string, base: string): boolean => inFolders.test(file) && !skipped.test(relative(base, file));

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

async function matches(pattern: string, root: string): Promise<readonly string[]> {
  const files: string[] = [];
  try {
    for await (const file of glob(pattern, { cwd: root })) {
      const absolute = resolve(root, file);
      if ((await kindOf(absolute)) === 'file') files.push(absolute);
    }
  } catch {
    // A pattern that the glob cannot understand finds nothing, and is reported so.
  }
  return files;
}

function nameFrom(root: string, file: string): string {
  const inside = relative(root, file);
  return inside.startsWith('..') || inside === '' ? file : inside.split(sep).join('/');
}

const nothing = (pattern: string) =>
  say(
    `No scenario is found at ${quote(pattern)}: name a file, a folder that holds \`.yaml\` files, or a pattern between quotes ('scenarios/*.yaml')`,
    `Aucun scénario trouvé à ${quote(pattern)} : indiquez un fichier, un dossier qui contient des fichiers \`.yaml\`, ou un motif entre apostrophes ('scenarios/*.yaml')`,
  );

const noPattern = say(
  'Name at least one scenario: a file, a folder or a pattern',
  'Indiquez au moins un scénario : un fichier, un dossier ou un motif',
);
