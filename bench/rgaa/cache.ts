import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Twelve characters that change with the content of files and folders, paths from the root of the project. */
export function versionOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(join(root, path)))) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Twelve characters that change with a text. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A folder of what was recorded, by name, for a version of what recorded it. */
export interface Cache {
  has(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** Opens `reports/bench-rgaa/<kind>-<version>`, which git ignores. */
export function openCache(kind: string, version: string): Cache {
  const folder = join(root, 'reports', 'bench-rgaa', `${kind}-${version}`);
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string): string => join(folder, `${name}.json`);
  return {
    has: (name) => existsSync(fileOf(name)),
    read: (name) => JSON.parse(readFileSync(fileOf(name), 'utf8')) as unknown,
    write: (name, value) => {
      // Two runs may record at once: a file is there whole or not at all.
      const draft = `${fileOf(name)}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(value));
      renameSync(draft, fileOf(name));
    },
  };
}
