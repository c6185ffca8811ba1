import { join, resolve } from 'node:path';
import { hashFile } from './hash-file.ts';
import { manifestFile } from './layout.ts';
import type { Fingerprint } from './ledger.ts';
import { createLedger } from './ledger.ts';
import { isSafePath } from './names.ts';
import { fileReader } from './read-file.ts';
import { openRun } from './reader.ts';
import { readManifest } from './trust.ts';
import { walk } from './walk.ts';
import type { RunWriter } from './writer.ts';
import { writerOf } from './writer.ts';

type KnownFile = Fingerprint & { readonly path: string };

async function hashedFiles(root: string): Promise<readonly KnownFile[]> {
  const files = (await walk(root)).filter(({ path, regular }) => regular && isSafePath(path) && path !== manifestFile);
  const known: KnownFile[] = [];
  for (const { path } of files) known.push({ path, ...(await hashFile(join(root, path))) });
  return known;
}

/**
 * A writer over an existing run, to add scorecards and reports and seal it again. The hashes of a sealed run are kept as they were: what
 * was tampered with stays visible, sealing again does not launder it. Throws as `openRun`.
 */
export async function resumeRun(dir: string): Promise<RunWriter> {
  const root = resolve(dir);
  const { run, sealed } = await openRun(dir);
  const known: readonly KnownFile[] = sealed
    ? [...readManifest(fileReader(root))].map(([path, print]) => ({ path, ...print }))
    : await hashedFiles(root);
  return writerOf(root, run, createLedger(known));
}
