import { join } from 'node:path';
import { StoreError, notARun, systemCode } from './errors.ts';
import { hashFile } from './hash-file.ts';
import { manifestFile, runFile } from './layout.ts';
import type { Fingerprint } from './ledger.ts';
import { fileReader } from './read-file.ts';
import { readManifest } from './trust.ts';
import { walk } from './walk.ts';

/** What became of the files of a run since it was sealed. Paths are from the run’s folder, sorted. */
export interface Verification {
  /** True when the run is sealed and every file is as it was. */
  readonly ok: boolean;
  /** False when there is no manifest: nothing can then be said of the files. */
  readonly sealed: boolean;
  readonly checked: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

type State = 'same' | 'changed' | 'missing';

async function stateOf(path: string, expected: Fingerprint): Promise<State> {
  try {
    const { sha256, bytes } = await hashFile(path);
    return sha256 === expected.sha256 && bytes === expected.bytes ? 'same' : 'changed';
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return 'missing';
    // A link, a folder or a pipe stands where the file was.
    if (systemCode(error) !== undefined) return 'changed';
    throw error;
  }
}

/** `manifest.json` by path; undefined for a run that was cut off. Throws `StoreError`: `not-a-run`, `damaged`, `bad-name`. */
export function sealedFiles(dir: string): ReadonlyMap<string, Fingerprint> | undefined {
  const files = fileReader(dir);
  try {
    if (files.has(manifestFile)) return readManifest(files);
    if (files.has(runFile)) return undefined;
  } catch (error) {
    if (error instanceof StoreError) throw error;
  }
  throw notARun(dir);
}

/**
 * Reads every file of a run again and compares it with the manifest. A consistent forgery of the files *and* of the manifest can only be
 * told by keeping the hash of the manifest elsewhere (`Seal.sha256`). Throws `StoreError`: `not-a-run`, `damaged`, `bad-name`.
 */
export async function verifyRun(dir: string): Promise<Verification> {
  const manifest = sealedFiles(dir);
  if (manifest === undefined) return { ok: false, sealed: false, checked: 0, changed: [], missing: [], added: [] };
  // Links are listed but not followed: a folder replaced by a link makes the files behind it missing, and the link an addition.
  const present = new Map((await walk(dir)).map(({ path, regular }) => [path, regular]));
  const states = new Map<string, State>();
  for (const [path, expected] of manifest) {
    states.set(path, present.has(path) ? await stateOf(join(dir, path), expected) : 'missing');
  }
  const withState = (state: State): readonly string[] =>
    [...states]
      .filter((entry) => entry[1] === state)
      .map(([path]) => path)
      .sort();
  const [changed, missing] = [withState('changed'), withState('missing')];
  const added = [...present.keys()].filter((path) => path !== manifestFile && !manifest.has(path)).sort();
  const ok = changed.length + missing.length + added.length === 0;
  return { ok, sealed: true, checked: manifest.size, changed, missing, added };
}
