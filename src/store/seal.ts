import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../model/run.ts';
import { hashFile } from './hash-file.ts';
import { manifestFile } from './layout.ts';
import type { Fingerprint, Ledger } from './ledger.ts';
import { isSafePath, isTemporaryName } from './names.ts';
import { walk } from './walk.ts';
import { prettyJson, writeAtomically } from './write-file.ts';

/** The whole run in one number: SHA-256 of `manifest.json`, worth printing or depositing elsewhere. */
export interface Seal extends Fingerprint {
  readonly files: number;
}

/** The outermost temporary file or folder that holds `path`, if any: what a journey that was cut off left behind. */
function leftover(path: string): string | undefined {
  const segments = path.split('/');
  const at = segments.findIndex(isTemporaryName);
  return at === -1 ? undefined : segments.slice(0, at + 1).join('/');
}

/** Writes `manifest.json`, last. Files that were not written through the store are hashed now; temporary leftovers are removed. */
export async function seal(root: string, ledger: Ledger): Promise<Seal> {
  for (const { path, regular } of await walk(root)) {
    const old = leftover(path);
    if (old !== undefined) await rm(join(root, old), { recursive: true, force: true });
    else if (regular && path !== manifestFile && isSafePath(path) && !ledger.has(path))
      ledger.add(path, await hashFile(join(root, path)));
  }
  // A file that vanished since it was written stays in the manifest: the loss must be seen, not sealed over.
  const manifest: Manifest = { schema: 'usager/manifest/1', files: ledger.entries() };
  const print = await writeAtomically(join(root, manifestFile), prettyJson(manifest));
  return { ...print, files: manifest.files.length };
}
