import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RenderInput } from '../../model/run.ts';
import { hashFile } from '../../store/hash-file.ts';
import type { Fingerprint, RunReader } from '../../store/index.ts';
import { CannotRun } from '../errors.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { reviewPath } from '../review/apply-review.ts';
import { systemReason } from '../system-reason.ts';
import { askTimeStamp } from '../time-stamp/ask.ts';
import type { TimeStamp } from '../time-stamp/check.ts';
import { usagerVersion } from '../versions.ts';
import { createZip, type EntryContent, type ZipWriter } from '../zip/write.ts';
import {
  archiveName,
  belongs,
  caseManifest,
  queryFile,
  reviewFile,
  runFolder,
  sumsFile,
  sumsText,
  tokenFile,
  type CaseManifest,
} from './layout.ts';
import { notice } from './readme.ts';

/** What a case file is made of. */
export interface CaseParts {
  readonly reader: RunReader;
  /** Manifest of the run, by path. */
  readonly sealed: ReadonlyMap<string, Fingerprint>;
  /** Scorecards of the case, answers of a person included. */
  readonly input: RenderInput;
  readonly partial: boolean;
  readonly withoutArchive: boolean;
  readonly authority?: URL | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly browser?: string | undefined;
}

/** A case file on the disk. */
export interface MadeCase {
  /** Bytes of the ZIP. */
  readonly bytes: number;
  readonly files: number;
  readonly archives: number;
  readonly reviewed: boolean;
  readonly stamp?: TimeStamp;
}

type Put = (path: string, content: EntryContent, stored?: boolean) => Promise<Fingerprint>;

const packedAlready = /\.(?:jpe?g|png|wacz|zip|gz)$/;

/** A file of the run must still be as it was checked a moment ago. */
function requireSame(path: string, written: Fingerprint, expected: Fingerprint): void {
  if (written.sha256 === expected.sha256 && written.bytes === expected.bytes) return;
  throw new CannotRun({
    fr: `« ${path} » a changé pendant que le dossier se faisait : recommencez sur une copie intacte de la campagne.`,
    en: `“${path}” changed while the case file was being made: begin again on an intact copy of the run.`,
  });
}

async function putRun({ reader, sealed }: CaseParts, paths: readonly string[], put: Put): Promise<void> {
  for (const path of paths) {
    const written = await put(`${runFolder}${path}`, { file: join(reader.dir, path) }, packedAlready.test(path));
    const expected = sealed.get(path);
    if (expected !== undefined) requireSame(path, written, expected);
  }
  await put(`${runFolder}manifest.json`, { file: join(reader.dir, 'manifest.json') });
}

async function fill(parts: CaseParts, zip: ZipWriter): Promise<Omit<MadeCase, 'bytes'>> {
  const { reader, sealed, input, partial, withoutArchive, authority } = parts;
  const { run, lang, scorecards } = input;
  const files: CaseManifest['files'][number][] = [];
  const put: Put = async (path, content, stored) => {
    const { sha256, bytes } = await zip.add(path, content, stored);
    files.push({ path, sha256, bytes });
    return { sha256, bytes };
  };
  const procedures = scorecards.map(({ procedure }) => procedure.id);
  const paths = [...sealed.keys()].filter((path) => belongs(path, { procedures, partial, withoutArchive }));
  const archives = paths.filter((path) => path.endsWith(`/${archiveName}`)).length;
  const review = reviewPath(reader.dir);
  const reviewed = existsSync(review);
  const manifest = (await hashFile(join(reader.dir, 'manifest.json'))).sha256;
  const report = lang === 'fr' ? 'rapport.pdf' : 'report.pdf';
  const facts = {
    run,
    partial,
    report,
    manifest,
    reviewed,
    archives,
    withoutArchive,
    stamped: authority !== undefined,
    procedures: scorecards.map(({ procedure }) => procedure),
  };
  await put('LISEZ-MOI.txt', Buffer.from(notice(facts, 'fr')));
  await put('README.txt', Buffer.from(notice(facts, 'en')));
  await put(report, await reportPdf(reader, input, parts));
  await putRun(parts, paths, put);
  if (reviewed) await put(reviewFile, await readFile(review));
  const whole: CaseManifest = {
    schema: 'usager/case/1',
    usager: usagerVersion,
    lang,
    run: { startedAt: run.startedAt, endedAt: run.endedAt, method: run.method, manifest },
    procedures,
    partial,
    withoutArchive,
    files,
  };
  const stamp = await close(zip, whole, authority);
  return { files: files.length, archives, reviewed, ...(stamp === undefined ? {} : { stamp }) };
}

/** Writes what speaks of all the other files: their manifest, its time stamp, their sums. */
async function close(zip: ZipWriter, manifest: CaseManifest, authority: URL | undefined): Promise<TimeStamp | undefined> {
  const content = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await zip.add(caseManifest, content);
  await zip.add(sumsFile, Buffer.from(sumsText(manifest.files, createHash('sha256').update(content).digest('hex'))));
  if (authority === undefined) return undefined;
  const { request, response, stamp } = await askTimeStamp(authority, content);
  await zip.add(queryFile, request);
  await zip.add(tokenFile, response);
  return stamp;
}

function tooLarge(): CannotRun {
  return new CannotRun({
    fr: `Le dossier dépasserait 4 Go ou 65 000 fichiers : faites-en un par démarche avec --procedure, ou sans les archives avec --without-archive.`,
    en: `The case file would be over 4 GB or 65,000 files: make one for each procedure with --procedure, or without the archives with --without-archive.`,
  });
}

/** Makes a case file; nothing appears at `out` until it is whole. @throws CannotRun, StoreError. */
export async function makeCase(parts: CaseParts, out: string): Promise<MadeCase> {
  const temporary = join(dirname(out), `.${basename(out)}.tmp`);
  const { run } = parts.input;
  const writable = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge();
      if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
      const why = systemReason(error);
      throw new CannotRun({
        fr: `Impossible d’écrire « ${out} » : ${why.fr}. Choisissez un autre fichier avec --out.`,
        en: `Cannot write “${out}”: ${why.en}. Choose another file with --out.`,
      });
    }
  };
  return writable(async () => {
    await mkdir(dirname(out), { recursive: true });
    await rm(temporary, { force: true });
    const zip = await createZip(temporary, new Date(run.endedAt ?? run.startedAt));
    try {
      const made = await fill(parts, zip);
      const bytes = await zip.end();
      await rename(temporary, out);
      return { ...made, bytes };
    } catch (error) {
      await zip.abandon().catch(() => undefined);
      await rm(temporary, { force: true });
      throw error;
    }
  });
}
