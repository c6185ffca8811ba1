import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StoreError, runExists, systemCode, unwritable } from './errors.ts';
import type { Fingerprint } from './ledger.ts';
import { fingerprint } from './ledger.ts';
import { temporaryName } from './names.ts';

/** Runs a piece of writing; a system error becomes the `unwritable` StoreError about `path`. */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError || systemCode(error) === undefined) throw error;
    throw unwritable(path, error);
  }
}

/** JSON for people to read too; the last line ends. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes a file that nothing looks at yet (inside a temporary folder). Never follows a link, never overwrites. */
export async function writeNew(path: string, content: string): Promise<Fingerprint> {
  const bytes = Buffer.from(content);
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
  return fingerprint(bytes);
}

async function writeTemporary(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  await rm(temporary, { force: true, recursive: true });
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return temporary;
}

/** Asks the disk to keep the names of a folder. Not every system lets a folder be opened: then the next sync will do. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/**
 * Writes a file that readers may look at at any moment: they see the old one or the new one, whole, never a part. It is on the disk
 * when this returns (fsync of the file and of its folder), so it may promise what was written before it.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<Fingerprint> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  await writing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await rename(await writeTemporary(path, bytes), path);
    await syncFolder(dirname(path));
  });
  return fingerprint(bytes);
}

/** As `writeAtomically`, but throws `run-exists` when the file is already there: two runs cannot claim one folder. */
export async function claimAtomically(path: string, content: string): Promise<Fingerprint> {
  const bytes = Buffer.from(content);
  await writing(path, async () => {
    const temporary = await writeTemporary(path, bytes);
    try {
      await link(temporary, path);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') throw runExists(dirname(path));
      // A file system without hard links: a plain rename, without the guard against two runs at the same instant.
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    await syncFolder(dirname(path));
  });
  return fingerprint(bytes);
}
