import { say } from '../method/say.ts';
import { badName, damaged } from './errors.ts';
import { manifestFile } from './layout.ts';
import type { Fingerprint } from './ledger.ts';
import { fingerprint } from './ledger.ts';
import { isSafePath } from './names.ts';
import { checkSchema, parseJson, validate } from './parse.ts';
import type { FileReader } from './read-file.ts';
import { decode } from './read-file.ts';
import { manifestSchema } from './schemas/run.ts';
import type { z } from 'zod';

/** Reads the files of a run and checks them against the hashes recorded with it. */
export interface TrustedReader {
  readonly root: string;
  readonly sealed: boolean;
  has(path: string): boolean;
  /** Content as sealed and, when given, as `written`. Throws `StoreError`: `missing-file`, `damaged`, `bad-name`. */
  bytes(path: string, written?: Fingerprint): Buffer;
  /** As `bytes`, decoded. */
  text(path: string, written?: Fingerprint): string;
  /** A JSON file of the given schema and shape; `newer-schema` besides. */
  json<T>(path: string, schema: string, shape: z.ZodType<T>): T;
}

/** `manifest.json` by path. Throws `StoreError` `damaged`, and `bad-name` for a path that would lead out of the run. */
export function readManifest(files: FileReader): ReadonlyMap<string, Fingerprint> {
  const content = parseJson(manifestFile, decode(manifestFile, files.bytes(manifestFile)));
  checkSchema(manifestFile, content, 'usager/manifest/1');
  const { files: listed } = validate(manifestFile, content, manifestSchema);
  const unsafe = listed.find(({ path }) => !isSafePath(path) || path === manifestFile);
  if (unsafe !== undefined) throw badName('file', unsafe.path);
  return new Map(listed.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]));
}

function checkContent(path: string, content: Uint8Array, expected: readonly Fingerprint[]): void {
  if (expected.length === 0) return;
  const print = fingerprint(content);
  if (expected.every(({ sha256, bytes }) => print.sha256 === sha256 && print.bytes === bytes)) return;
  throw damaged(path, say('contenu modifié depuis l’enregistrement', 'content changed since it was recorded'));
}

/** Wraps a reader: a file that the manifest knows must be as it was sealed, and a sealed run has no other file worth reading. */
export function trusted(files: FileReader): TrustedReader {
  const sealed = files.has(manifestFile);
  const manifest = sealed ? readManifest(files) : new Map<string, Fingerprint>();
  const bytes = (path: string, written?: Fingerprint): Buffer => {
    const content = files.bytes(path);
    const known = manifest.get(path);
    if (sealed && known === undefined) throw damaged(path, say('ajouté après la clôture', 'added after the run was sealed'));
    checkContent(
      path,
      content,
      [known, written].filter((print) => print !== undefined),
    );
    return content;
  };
  const text = (path: string, written?: Fingerprint): string => decode(path, bytes(path, written));
  return {
    root: files.root,
    sealed,
    has: (path) => files.has(path) || manifest.has(path),
    bytes,
    text,
    json: (path, schema, shape) => {
      const content = parseJson(path, text(path));
      checkSchema(path, content, schema);
      return validate(path, content, shape);
    },
  };
}
