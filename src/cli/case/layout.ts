import type { Fingerprint } from '../../store/index.ts';

/** Names inside a case file. */
export const caseManifest = 'manifest.json';
export const sumsFile = 'SHA256SUMS';
export const tokenFile = 'manifest.tsr';
export const queryFile = 'manifest.tsq';
export const reviewFile = 'review.yaml';
/** Folder of the run's own files, as they were sealed. */
export const runFolder = 'run/';
/** The manifest of the run, as it was sealed. */
export const runManifest = `${runFolder}manifest.json`;
/** Archive of the pages met, in the folder of a procedure. */
export const archiveName = 'archive.wacz';

/** `manifest.json` of a case file: what it holds, and why it may hold less than the run. */
export interface CaseManifest {
  readonly schema: 'usager/case/1';
  readonly usager: string;
  readonly lang: 'fr' | 'en';
  readonly run: {
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly method: string;
    /** SHA-256 of the manifest of the run. */
    readonly manifest: string;
  };
  /** Procedures whose evidence is here. */
  readonly procedures: readonly string[];
  /** True when the run has other procedures, left out on purpose. */
  readonly partial: boolean;
  /** True when the archives of the pages were left out on purpose. */
  readonly withoutArchive: boolean;
  readonly files: readonly (Fingerprint & { readonly path: string })[];
}

/**
 * Whether a file of the run belongs in the case: everything, or, for some procedures only, their evidence and what the run says of itself;
 * not its reports, which are of all of them.
 */
export function belongs(path: string, only: Pick<CaseManifest, 'procedures' | 'partial' | 'withoutArchive'>): boolean {
  if (only.withoutArchive && path.endsWith(`/${archiveName}`)) return false;
  if (!only.partial) return true;
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? only.procedures.includes(first) : /(?:^|\.)run\.json$/.test(path);
}

/** Lines that `sha256sum -c` reads: every file and the manifest, in the order of the manifest. */
export function sumsText(files: CaseManifest['files'], manifestSha256: string): string {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`);
  return `${[...lines, `${manifestSha256}  ${caseManifest}`].join('\n')}\n`;
}
