import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporaryName } from './names.ts';

/** A file under a folder, by its path with `/`; `regular` is false for links, devices and pipes, which are never followed. */
export interface FoundFile {
  readonly path: string;
  readonly regular: boolean;
}

const deepest = 8;

/** Every file under `root`. Links, temporary folders and what is deeper than any run goes are listed as they are, never gone into. */
export async function walk(root: string, prefix = '', depth = 0): Promise<readonly FoundFile[]> {
  const entries = await readdir(join(root, prefix), { withFileTypes: true });
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    const goesIn = entry.isDirectory() && depth < deepest && !isTemporaryName(entry.name);
    if (goesIn) found.push(...(await walk(root, path, depth + 1)));
    else found.push({ path, regular: entry.isFile() });
  }
  return found;
}
