import { hash } from 'node:crypto';

/** SHA-256 (hexadecimal) and size of a file as it was written. */
export interface Fingerprint {
  readonly sha256: string;
  readonly bytes: number;
}

export function fingerprint(content: Uint8Array): Fingerprint {
  return { sha256: hash('sha256', content), bytes: content.byteLength };
}

/** Fingerprints of the files of a run, by path from its folder: known when a file is written, so that sealing reads nothing again. */
export interface Ledger {
  add(path: string, print: Fingerprint): void;
  has(path: string): boolean;
  get(path: string): Fingerprint | undefined;
  /** Forgets a file, or a folder with all that is in it. */
  forget(path: string): void;
  /** Sorted by path, code unit order: the same run gives the same manifest. */
  entries(): readonly (Fingerprint & { readonly path: string })[];
}

export function createLedger(known: readonly (Fingerprint & { readonly path: string })[] = []): Ledger {
  const files = new Map(known.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]));
  return {
    add: (path, print) => files.set(path, print),
    has: (path) => files.has(path),
    get: (path) => files.get(path),
    forget: (path) => {
      for (const known of files.keys()) if (known === path || known.startsWith(`${path}/`)) files.delete(known);
    },
    entries: () =>
      [...files].map(([path, print]) => ({ path, ...print })).sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
  };
}
