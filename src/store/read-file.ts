import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../method/say.ts';
import { badName, damaged, missingFile, systemCode } from './errors.ts';
import { isSafePath } from './names.ts';

/** Largest file that is read into memory, in bytes (64 MiB): the evidence of one state is far smaller, a picture too. */
const largestFile = 64 * 1024 * 1024;

// O_NONBLOCK: opening a named pipe would otherwise wait for ever.
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const link = say('lien symbolique ou fichier spécial', 'symbolic link or special file');

/** Reads files of one run folder, by path from it; never outside it, never through a link. */
export interface FileReader {
  /** The run’s folder as given. */
  readonly root: string;
  /** Content of a file, bounded. Throws `StoreError`: `missing-file`, `damaged`, `bad-name`. */
  bytes(path: string): Buffer;
  has(path: string): boolean;
}

function readAll(descriptor: number, size: number): Buffer {
  const content = Buffer.allocUnsafe(size);
  let at = 0;
  while (at < size) {
    const count = readSync(descriptor, content, at, size - at, at);
    if (count === 0) break;
    at += count;
  }
  return content.subarray(0, at);
}

function readBounded(path: string, shown: string): Buffer {
  const descriptor = openSync(path, readOnly);
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) throw damaged(shown, link);
    if (facts.size > largestFile) throw damaged(shown, say('plus de 64 Mio', 'over 64 MiB'));
    return readAll(descriptor, facts.size);
  } finally {
    closeSync(descriptor);
  }
}

/** Decodes a content; what is not UTF-8 is `damaged`. */
export function decode(path: string, content: Buffer): string {
  if (!isUtf8(content)) throw damaged(path, say('texte qui n’est pas en UTF-8', 'text that is not UTF-8'));
  return content.toString('utf8');
}

export function fileReader(root: string): FileReader {
  const folders = new Set<string>();
  // Folders are checked once each: a link among them would lead out of the run.
  const checkFolders = (path: string): void => {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) continue;
      if (!lstatSync(join(root, folder)).isDirectory()) throw damaged(folder, link);
      folders.add(folder);
    }
  };
  const bytes = (path: string): Buffer => {
    if (!isSafePath(path)) throw badName('file', path);
    try {
      checkFolders(path);
      return readBounded(join(root, path), path);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') throw missingFile(path);
      if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO') throw damaged(path, link);
      throw error;
    }
  };
  return {
    root,
    bytes,
    has: (path) => {
      if (!isSafePath(path)) throw badName('file', path);
      return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
    },
  };
}
