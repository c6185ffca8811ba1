import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, EvidenceKind, EvidenceMap } from '../model/evidence.ts';
import type { Captured } from '../model/captured.ts';
import type { Checkpoint, Journey, JourneySummary } from '../model/journey.ts';
import type { RunProcedure } from '../model/run.ts';
import { say } from '../method/say.ts';
import { damaged, missingFile, systemCode } from './errors.ts';
import { checkpointFile, errorFile, evidenceSchema, isTextKind, journeyFile, journeyFolder, replayFolder } from './layout.ts';
import { isSafeSegment } from './names.ts';
import { checkSchema, parseJson, validate } from './parse.ts';
import { evidenceSchemas } from './schemas/evidence.ts';
import type { CheckpointRecord } from './schemas/journey.ts';
import { checkpointSchema, journeySchema } from './schemas/journey.ts';
import { open, text } from './schemas/open.ts';
import { sortedJourneys } from './run-state.ts';
import type { TrustedReader } from './trust.ts';

const errorSchema = open({ error: text });

function folderNames(files: TrustedReader, folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(files.root, folder), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && isSafeSegment(entry.name)).map(({ name }) => name);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

function readSummary(files: TrustedReader, procedure: string, folder: string): readonly JourneySummary[] {
  const path = `${folder}/${journeyFile}`;
  // Without journey.json the journey was cut off: it is not part of the run.
  if (!files.has(path)) return [];
  const summary = files.json(path, 'usager/journey/1', journeySchema);
  if (summary.procedure !== procedure || folderOf(summary) !== folder) {
    throw damaged(
      path,
      say('le parcours ne porte pas le nom de son dossier', 'the journey does not bear the name of its folder'),
    );
  }
  return [summary];
}

/** Folder of a journey, or of one of its other replays, from the run’s folder. */
export function folderOf({ procedure, path, condition, replay }: JourneySummary): string {
  return replay === undefined ? journeyFolder(procedure, path, condition) : replayFolder(procedure, replay, path, condition);
}

function readFolder(files: TrustedReader, procedure: string, folder: string): readonly JourneySummary[] {
  return sortedJourneys(folderNames(files, folder).flatMap((name) => readSummary(files, procedure, `${folder}/${name}`)));
}

const rank = /^[1-9]\d?$/;

/**
 * The other replays of the journeys of a procedure, by rank, each in the order of `journeys`. A replay of something that is not in
 * `journeys` is left out. Throws when one of the `expected` replays (run.json) of a finished run is gone.
 */
export function readReplays(
  files: TrustedReader,
  procedure: string,
  journeys: readonly JourneySummary[],
  expected: number,
): ReadonlyMap<number, readonly JourneySummary[]> {
  const found = new Map(
    folderNames(files, `${procedure}/replays`)
      .filter((name) => rank.test(name))
      .map((name) => [Number(name), readFolder(files, procedure, `${procedure}/replays/${name}`)] as const)
      .toSorted(([a], [b]) => a - b),
  );
  const replays = new Map<number, readonly JourneySummary[]>();
  for (const n of new Set([...found.keys(), ...Array.from({ length: Math.max(0, expected - 1) }, (_, index) => index + 2)])) {
    const byKey = new Map(found.get(n)?.map((summary) => [key(summary), summary]));
    const there = journeys.flatMap((journey) => byKey.get(key(journey)) ?? []);
    const gone = n > expected ? undefined : journeys.find((journey) => !byKey.has(key(journey)));
    if (gone !== undefined) throw missingFile(`${replayFolder(procedure, n, gone.path, gone.condition)}/${journeyFile}`);
    if (there.length > 0) replays.set(n, there);
  }
  return replays;
}

const key = ({ path, condition }: { readonly path: string; readonly condition: string }): string => `${path}--${condition}`;

/** Finished journeys of a procedure, in the order of `run.json`, then by name. Throws when one that `run.json` names is gone. */
export function readSummaries(files: TrustedReader, { procedure, journeys }: RunProcedure): readonly JourneySummary[] {
  const found = readFolder(files, procedure.id, `${procedure.id}/journeys`);
  const byKey = new Map(found.map((summary) => [key(summary), summary]));
  const listed = journeys.map((journey) => {
    const summary = byKey.get(key(journey));
    if (summary === undefined)
      throw missingFile(`${journeyFolder(procedure.id, journey.path, journey.condition)}/${journeyFile}`);
    return summary;
  });
  const named = new Set(listed.map(key));
  return [...listed, ...found.filter((summary) => !named.has(key(summary)))];
}

function readKind<K extends EvidenceKind>(
  files: TrustedReader,
  folder: string,
  record: CheckpointRecord,
  kind: K,
): Captured<EvidenceMap[K]> {
  const name = record.evidence[kind];
  if (name === undefined) return { ok: false, error: 'not recorded' };
  const path = `${folder}/${name}`;
  const content = files.text(
    path,
    record.files.find((file) => file.name === name),
  );
  const schema: (typeof evidenceSchemas)[K] = evidenceSchemas[kind];
  if (isTextKind(kind) && name !== errorFile(kind)) return { ok: true, value: validate(path, content, schema) };
  const parsed = parseJson(path, content);
  checkSchema(path, parsed, evidenceSchema(kind));
  if (name === errorFile(kind)) return { ok: false, error: validate(path, parsed, errorSchema).error };
  return { ok: true, value: validate(path, Reflect.get(Object(parsed), 'value'), schema) };
}

/** `checkpoint.json` of a checkpoint’s folder. */
export function readCheckpointRecord(files: TrustedReader, folder: string): CheckpointRecord {
  return files.json(`${folder}/${checkpointFile}`, 'usager/checkpoint/1', checkpointSchema);
}

function readCheckpoint<K extends EvidenceKind>(files: TrustedReader, folder: string, kinds: readonly K[]): Checkpoint<K> {
  const record = readCheckpointRecord(files, folder);
  const evidence = Object.fromEntries(kinds.map((kind) => [kind, readKind(files, folder, record, kind)])) as Evidence<K>;
  const { schema: _schema, files: _files, ...facts } = record;
  return { ...facts, evidence };
}

/** Fingerprints of the files of a journey's states, by path from the procedure's folder. */
export function readPrints(
  files: TrustedReader,
  { procedure, path, condition, checkpointFolders }: JourneySummary,
): readonly { readonly path: string; readonly sha256: string }[] {
  return checkpointFolders.flatMap((name) => {
    const folder = `journeys/${path}--${condition}/${name}`;
    const record = readCheckpointRecord(files, `${procedure}/${folder}`);
    return record.files.map((file) => ({ path: `${folder}/${file.name}`, sha256: file.sha256 }));
  });
}

/** One journey with the evidence of some kinds at each of its checkpoints. */
export function readJourney<K extends EvidenceKind>(
  files: TrustedReader,
  summary: JourneySummary,
  kinds: readonly K[],
): Journey<K> {
  const folder = folderOf(summary);
  const checkpoints = summary.checkpointFolders.map((name) => readCheckpoint(files, `${folder}/${name}`, kinds));
  return { ...summary, checkpoints };
}
