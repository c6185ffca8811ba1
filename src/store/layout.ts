import type { EvidenceKind } from '../model/evidence.ts';

export const runFile = 'run.json';
export const manifestFile = 'manifest.json';
export const journeyFile = 'journey.json';
export const checkpointFile = 'checkpoint.json';
export const scorecardFile = 'scorecard.json';
export const lighthouseFile = 'lighthouse.json';
export const obstaclePictureFile = 'obstacle.jpg';

/** Name of the picture of what stopped attempt `n` of a journey that was begun again. */
export function attemptPictureFile(n: number): string {
  return `attempt-${n}.jpg`;
}

interface KindFile {
  readonly stem: string;
  readonly extension: 'json' | 'html' | 'yaml';
}

const json = (stem: string): KindFile => ({ stem, extension: 'json' });

/** One file per kind of evidence. Text kinds are written as they are; the others as JSON with their schema. */
const kindFiles: Readonly<Record<EvidenceKind, KindFile>> = {
  page: json('page'),
  dom: { stem: 'dom', extension: 'html' },
  text: json('text'),
  fields: json('fields'),
  links: json('links'),
  structure: json('structure'),
  accessibilityTree: { stem: 'accessibility-tree', extension: 'yaml' },
  axe: json('axe'),
  screenshot: json('screenshot'),
  attempt: json('attempt'),
  notices: json('notices'),
  locators: json('locators'),
};

/** Every kind of evidence. */
export const evidenceKinds = Object.keys(kindFiles) as readonly EvidenceKind[];

/** Name of the file of a kind that was recorded. */
export function evidenceFile(kind: EvidenceKind): string {
  return `${kindFiles[kind].stem}.${kindFiles[kind].extension}`;
}

/** Name of the file that says why a kind could not be recorded. */
export function errorFile(kind: EvidenceKind): string {
  return `${kindFiles[kind].stem}.error.json`;
}

/** True for the kinds whose file is the text itself. */
export function isTextKind(kind: EvidenceKind): boolean {
  return kindFiles[kind].extension !== 'json';
}

/** Schema written in each JSON evidence file. */
export function evidenceSchema(kind: EvidenceKind): string {
  return `usager/evidence/${kindFiles[kind].stem}/1`;
}

/** Folder of a journey, from the run’s folder. */
export function journeyFolder(procedure: string, path: string, condition: string): string {
  return `${procedure}/journeys/${path}--${condition}`;
}

/**
 * Folder of a journey’s replay `n` (from 2), from the run’s folder. Beside `journeys`, where an earlier Usager would take it for a journey of
 * another name and refuse the run.
 */
export function replayFolder(procedure: string, n: number, path: string, condition: string): string {
  return `${procedure}/replays/${n}/${path}--${condition}`;
}
