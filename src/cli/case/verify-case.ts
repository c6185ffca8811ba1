import { createHash } from 'node:crypto';
import type { Certificate } from 'pkijs';
import type { Localized } from '../../model/localized.ts';
import { CannotRun } from '../errors.ts';
import { systemReason } from '../system-reason.ts';
import { checkTimeStamp, type TimeStamp } from '../time-stamp/check.ts';
import { Refused } from '../time-stamp/refused.ts';
import { BadZip, openZip, type ZipReader } from '../zip/read.ts';
import { archiveName, caseManifest, queryFile, runManifest, sumsFile, sumsText, tokenFile, type CaseManifest } from './layout.ts';
import { parseCaseManifest, parseRunManifest, readWhole } from './read-manifest.ts';
import { isWaczWhole } from './verify-wacz.ts';
import { compareFiles, compareWithRun, requireSafeNames, type Differences } from './verify-files.ts';

/** What a case file proves. */
export interface VerifiedCase extends Differences {
  readonly ok: boolean;
  readonly manifest: CaseManifest;
  /** SHA-256 of `manifest.json`: worth comparing with the one that was handed over apart. */
  readonly sha256: string;
  readonly stamp: TimeStamp | null;
  /** Why the time stamp proves nothing, when there is one that does not. */
  readonly badStamp: Localized | null;
}

const wholeToken = 1 << 20;

async function entryBytes(zip: ZipReader, name: string, most?: number): Promise<Buffer | undefined> {
  const entry = zip.entries.find((one) => one.name === name);
  return entry === undefined ? undefined : readWhole(zip, entry, most);
}

async function readStamp(
  zip: ZipReader,
  content: Buffer,
  trusted: readonly Certificate[] | undefined,
): Promise<Pick<VerifiedCase, 'stamp' | 'badStamp'>> {
  const response = await entryBytes(zip, tokenFile, wholeToken);
  if (response === undefined) return { stamp: null, badStamp: null };
  const request = await entryBytes(zip, queryFile, wholeToken);
  try {
    return { stamp: await checkTimeStamp(response, content, { request, trusted }), badStamp: null };
  } catch (error) {
    if (error instanceof Refused) return { stamp: null, badStamp: error.why };
    throw error;
  }
}

const merged = (...all: readonly Differences[]): Differences => {
  const names = (kind: keyof Differences): readonly string[] => [...new Set(all.flatMap((one) => one[kind]))].sort();
  return { changed: names('changed'), missing: names('missing'), added: names('added') };
};

const nothing: Differences = { changed: [], missing: [], added: [] };

/** `SHA256SUMS` says what the manifest says, or it would make `sha256sum -c` say that a changed file is right. */
async function compareSums(zip: ZipReader, manifest: CaseManifest, sha256: string): Promise<Differences> {
  const sums = await entryBytes(zip, sumsFile);
  if (sums === undefined) return { ...nothing, missing: [sumsFile] };
  return sums.toString('utf8') === sumsText(manifest.files, sha256) ? nothing : { ...nothing, changed: [sumsFile] };
}

async function compareRun(zip: ZipReader, manifest: CaseManifest): Promise<Differences> {
  const content = await entryBytes(zip, runManifest);
  if (content === undefined) return { ...nothing, missing: [runManifest] };
  const run = parseRunManifest(content);
  const isSame = createHash('sha256').update(content).digest('hex') === manifest.run.manifest;
  return run === undefined || !isSame ? { ...nothing, changed: [runManifest] } : compareWithRun(manifest, run);
}

/** The archives of pages have digests of their own; one that another tool compressed again is known by its hash alone. */
async function compareArchives(zip: ZipReader): Promise<Differences> {
  const changed: string[] = [];
  for (const entry of zip.entries.filter(({ name, method }) => method === 0 && name.endsWith(`/${archiveName}`))) {
    const isWhole = await zip.inside(entry).then(isWaczWhole, (error: unknown) => {
      if (error instanceof BadZip) return false;
      throw error;
    });
    if (!isWhole) changed.push(entry.name);
  }
  return { ...nothing, changed };
}

async function verified(zip: ZipReader, file: string, trusted: readonly Certificate[] | undefined): Promise<VerifiedCase> {
  requireSafeNames(zip.entries);
  const content = await entryBytes(zip, caseManifest);
  const manifest = parseCaseManifest(content ?? Buffer.alloc(0), file);
  const sha256 = createHash('sha256')
    .update(content ?? '')
    .digest('hex');
  const differences = merged(
    await compareFiles(zip, manifest),
    await compareSums(zip, manifest, sha256),
    await compareRun(zip, manifest),
    await compareArchives(zip),
  );
  const stamped = await readStamp(zip, content ?? Buffer.alloc(0), trusted);
  const { changed, missing, added } = differences;
  const ok = changed.length + missing.length + added.length === 0 && stamped.badStamp === null;
  return { ok, manifest, sha256, ...differences, ...stamped };
}

/**
 * Checks a case file without unpacking it anywhere and without a network: its files against its manifest, what it says of the run against
 * the manifest of the run, its sums, its time stamp. @throws CannotRun for what is no case file.
 */
export async function verifyCase(file: string, trusted?: readonly Certificate[]): Promise<VerifiedCase> {
  try {
    const zip = await openZip(file);
    try {
      return await verified(zip, file, trusted);
    } finally {
      await zip.close();
    }
  } catch (error) {
    if (error instanceof BadZip)
      throw new CannotRun({
        fr: `« ${file} » n’est pas un dossier d’Usager lisible (ZIP endommagé, piégé ou d’un autre outil) : demandez-en une copie intacte.`,
        en: `“${file}” is no readable case file of Usager (a ZIP that is damaged, made to harm, or of another tool): ask for an intact copy.`,
      });
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    const why = systemReason(error);
    throw new CannotRun({ fr: `Impossible de lire « ${file} » : ${why.fr}.`, en: `Cannot read “${file}”: ${why.en}.` });
  }
}
