import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test, and how to remove it. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

const made = new Set<string>();
const remove = (path: string): void => {
  rmSync(path, { recursive: true, force: true });
  made.delete(path);
};

// What a test that failed has not removed; and what a file that Playwright reads only to list its tests has made.
process.once('exit', () => made.forEach(remove));

/** Makes a fresh folder in the temporary one; it is removed with the process at the latest. In Vitest, which kills its processes: `test/store/build.ts`. */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `usager-${name}-`));
  made.add(path);
  return { path, remove: () => remove(path) };
}
