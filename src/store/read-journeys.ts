import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, EvidenceKind, EvidenceMap } from '../model/evidence.ts';
import type { Captured } from '../model/captured.ts';
import type { Checkpoint, Journey, JourneySummary } from '../model/journey.ts';
import type { RunProcedure } from '../model/run.ts';
import { say } from '../method/say.ts';
import { damaged, missingFile, systemCode } from './errors.ts';
import { checkpointFile, errorFile, evidenceSchema, isTextKind, journeyFile, journeyFolder } from './layout.ts';
import { isSafeSegment } from './names.ts';
import { checkSchema, parseJson, validate } from './parse.ts';
import { evidenceSchemas } from './schemas/evidence.ts';
import type { CheckpointRecord } from './schemas/journey.ts';
import { checkpointSchema, journeySchema } from './schemas/journey.ts';
import { open, text } from './schemas/open.ts';
import { sortedJourneys } from './run-state.ts';
import type { TrustedReader } from './trust.ts';

const errorSchema = open({ error: text });

function journeyNames(files: TrustedReader, procedure: string): readonly string[] {
  try {
    const entries = readdirSync(join(files.root, procedure, 'journeys'), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && isSafeSegment(entry.name)).map(({ name }) => name);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

function readSummary(files: TrustedReader, procedure: string, name: string): readonly JourneySummary[] {
  const path = `${procedure}/journeys/${name}/${journeyFile}`;
  // Without journey.json the journey was cut off: it is not part of the run.
  if (!files.has(path)) return [];
  const summary = files.json(path, 'usager/journey/1', journeySchema);
  const told = `${summary.path}--${summary.condition}`;
  if (summary.procedure !== procedure || told !== name) {
    throw damaged(
      path,
      say('le parcours ne porte pas le nom de son dossier', 'the journey does not bear the name of its folder'),
    );
  }
  return [summary];
}

/** Finished journeys of a procedure, in the order of `run.json`, then by name. Throws when one that `run.json` names is gone. */
export function readSummaries(files: TrustedReader, { procedure, journeys }: RunProcedure): readonly JourneySummary[] {
  const found = sortedJourneys(journeyNames(files, procedure.id).flatMap((name) => readSummary(files, procedure.id, name)));
  const key = ({ path, condition }: { readonly path: string; readonly condition: string }): string => `${path}--${condition}`;
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

/** One journey with the evidence of some kinds at each of its checkpoints. */
export function readJourney<K extends EvidenceKind>(
  files: TrustedReader,
  summary: JourneySummary,
  kinds: readonly K[],
): Journey<K> {
  const folder = journeyFolder(summary.procedure, summary.path, summary.condition);
  const checkpoints = summary.checkpointFolders.map((name) => readCheckpoint(files, `${folder}/${name}`, kinds));
  return { ...summary, checkpoints };
}
