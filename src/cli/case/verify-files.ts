import { createHash } from 'node:crypto';
import type { Manifest } from '../../model/run.ts';
import { isSafePath } from '../../store/names.ts';
import { BadZip, type ZipEntry, type ZipReader } from '../zip/read.ts';
import { belongs, caseManifest, queryFile, runFolder, runManifest, sumsFile, tokenFile, type CaseManifest } from './layout.ts';

/** What became of the files of a case. */
export interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Files that speak of the others, and so are not in the manifest. */
const apart = new Set([caseManifest, sumsFile, tokenFile, queryFile]);

/** An entry that is only a folder: other tools write them when they pack a case file again. */
const isFolder = ({ name, bytes }: ZipEntry): boolean => name.endsWith('/') && bytes === 0;

/** Throws `BadZip` for a name that would lead out of a folder, or that two entries bear: which of both is unpacked depends on the tool. */
export function requireSafeNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = isFolder(entry) ? entry.name.slice(0, -1) : entry.name;
    if (!isSafePath(name)) throw new BadZip('unsafe name');
    const folded = name.normalize('NFC').toLowerCase();
    if (seen.has(folded)) throw new BadZip('name twice');
    seen.add(folded);
  }
}

/** SHA-256 of an entry, read piece by piece; undefined when it does not unpack as announced. */
export async function hashOf(zip: Pick<ZipReader, 'read'>, entry: ZipEntry): Promise<string | undefined> {
  const digest = createHash('sha256');
  try {
    for await (const piece of zip.read(entry)) digest.update(piece);
  } catch (error) {
    if (error instanceof BadZip) return undefined;
    throw error;
  }
  return digest.digest('hex');
}

/** Compares the entries with the manifest. A file of another size than it says is not even unpacked. */
export async function compareFiles(zip: ZipReader, { files }: CaseManifest): Promise<Differences> {
  const entries = new Map(zip.entries.filter((entry) => !isFolder(entry)).map((entry) => [entry.name, entry]));
  const listed = new Set(files.map(({ path }) => path));
  const [changed, missing]: [string[], string[]] = [[], []];
  for (const { path, sha256, bytes } of files) {
    const entry = entries.get(path);
    if (entry === undefined) missing.push(path);
    else if (entry.bytes !== bytes || (await hashOf(zip, entry)) !== sha256) changed.push(path);
  }
  const added = [...entries.keys()].filter((name) => !listed.has(name) && !apart.has(name));
  return { changed, missing, added };
}

/**
 * Compares what the case says of the files of the run with what the run itself says: somebody who made another manifest of the case would
 * have to make another one of the run too.
 */
export function compareWithRun(manifest: CaseManifest, run: Manifest): Differences {
  const sealed = new Map(run.files.map((file) => [`${runFolder}${file.path}`, file]));
  const here = manifest.files.filter(({ path }) => path.startsWith(runFolder) && path !== runManifest);
  const names = new Set(here.map(({ path }) => path));
  return {
    added: here.flatMap(({ path }) => (sealed.has(path) ? [] : [path])),
    changed: here.flatMap(({ path, sha256, bytes }) => {
      const known = sealed.get(path);
      return known === undefined || (known.sha256 === sha256 && known.bytes === bytes) ? [] : [path];
    }),
    missing: run.files.flatMap(({ path }) =>
      belongs(path, manifest) && !names.has(`${runFolder}${path}`) ? [`${runFolder}${path}`] : [],
    ),
  };
}
