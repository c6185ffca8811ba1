import { setImmediate as turn } from 'node:timers/promises';
import type { EvidenceKind } from '../model/evidence.ts';
import type { Journey, JourneySummary, LighthouseResult } from '../model/journey.ts';
import type { Run, RunProcedure } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { StoreError, notARun, unknownProcedure } from './errors.ts';
import { lighthouseFile, runFile, scorecardFile } from './layout.ts';
import { checkedId } from './names.ts';
import { checkSchema, parseJson, validate } from './parse.ts';
import { decode, fileReader } from './read-file.ts';
import { readJourney, readPrints, readReplays, readSummaries } from './read-journeys.ts';
import { worstOutcome } from '../method/index.ts';
import { lighthouseSchema } from './schemas/journey.ts';
import { runSchema } from './schemas/run.ts';
import { scorecardSchema } from './schemas/scorecard.ts';
import type { TrustedReader } from './trust.ts';
import { trusted } from './trust.ts';
import { dropGrid, withoutGrid } from './without-grid.ts';

/**
 * Reads a run folder. Everything is validated, and checked against the hashes recorded with it; every method throws `StoreError`:
 * `missing-file`, `damaged`, `newer-schema`, `bad-name`, `unknown-procedure`.
 */
export interface RunReader {
  readonly dir: string;
  /** `run.json`, with the journeys that are really there: a run that was cut off reads as a shorter one. */
  readonly run: Run;
  readonly procedures: readonly RunProcedure[];
  /** True when the run has a manifest. */
  readonly sealed: boolean;
  /** Finished journeys, without evidence. */
  journeys(procedureId: string): readonly JourneySummary[];
  /** Finished journeys with the evidence of some kinds at each checkpoint. */
  readJourneys<K extends EvidenceKind>(procedureId: string, kinds: readonly K[]): Promise<readonly Journey<K>[]>;
  /** Ranks (2, 3…) of the other replays that have every journey of the procedure; empty when each was replayed once. */
  replays(procedureId: string): readonly number[];
  /** The journeys of one of those replays. */
  readReplay<K extends EvidenceKind>(procedureId: string, rank: number, kinds: readonly K[]): Promise<readonly Journey<K>[]>;
  /** Empty when Lighthouse was not run. */
  lighthouse(procedureId: string): readonly LighthouseResult[];
  /** The scorecard as written, or null when there is none yet. */
  scorecard(procedureId: string): Scorecard | null;
  /** The same without RGAA's grid, which is most of it: for what reads hundreds of scorecards. */
  scorecardWithoutGrid(procedureId: string): Scorecard | null;
  /** Fingerprints of the files of the states as they were recorded, by path from the procedure’s folder. */
  prints(procedureId: string): readonly { readonly path: string; readonly sha256: string }[];
  /** A picture or any other file, by its path from the run’s folder. */
  readBytes(path: string): Uint8Array;
}

/** Reads `run.json`; what cannot be a run at all is `not-a-run`. */
function readRun(files: TrustedReader, dir: string): Run {
  const content = parseJson(runFile, files.text(runFile));
  if (typeof content !== 'object' || content === null || !('schema' in content)) throw notARun(dir);
  checkSchema(runFile, content, 'usager/run/1');
  return validate(runFile, content, runSchema);
}

function openFiles(dir: string): TrustedReader {
  const files = fileReader(dir);
  try {
    if (files.has(runFile)) return trusted(files);
  } catch (error) {
    if (error instanceof StoreError) throw error;
  }
  throw notARun(dir);
}

function withFoundJourneys(entry: RunProcedure, found: readonly JourneySummary[]): RunProcedure {
  if (found.length === entry.journeys.length) return entry;
  const journeys = found.map(({ path, condition, outcome }) => ({ path, condition, outcome }));
  return { ...entry, journeys, outcome: worstOutcome(journeys) };
}

/** A run folder opened: its run with the journeys that are really there, and their summaries. */
export interface OpenParts {
  readonly files: TrustedReader;
  readonly run: Run;
  readonly summaries: ReadonlyMap<string, readonly JourneySummary[]>;
  /** Other replays of the journeys, by procedure then by rank (2, 3…); a run that was cut off may have only some. */
  readonly replays: ReadonlyMap<string, ReadonlyMap<number, readonly JourneySummary[]>>;
}

/** Opens and checks the frame of a run, not yet its evidence. Throws as `openRun`. */
export function openParts(dir: string): OpenParts {
  const files = openFiles(dir);
  const written = readRun(files, dir);
  const summaries = new Map(
    written.procedures.map((entry) => [checkedId('procedure', entry.procedure.id), readSummaries(files, entry)] as const),
  );
  const procedures = written.procedures.map((entry) => withFoundJourneys(entry, summaries.get(entry.procedure.id) ?? []));
  const expected = written.complete ? (written.repeat ?? 1) : 1;
  const replays = new Map([...summaries].map(([id, journeys]) => [id, readReplays(files, id, journeys, expected)] as const));
  return { files, summaries, replays, run: { ...written, procedures } };
}

async function readAll<K extends EvidenceKind>(
  files: TrustedReader,
  summaries: readonly JourneySummary[],
  kinds: readonly K[],
): Promise<readonly Journey<K>[]> {
  const read: Journey<K>[] = [];
  for (const summary of summaries) {
    read.push(readJourney(files, summary, kinds));
    // Reading is synchronous, which is the fastest for many small files; between journeys, signals and timers have their turn.
    await turn();
  }
  return read;
}

/** Opens a run folder to read it. Throws `StoreError`: `not-a-run`, `damaged`, `missing-file`, `newer-schema`, `bad-name`. */
export async function openRun(dir: string): Promise<RunReader> {
  const { files, run, summaries, replays } = openParts(dir);
  const journeys = (id: string): readonly JourneySummary[] => {
    const found = summaries.get(id);
    if (found === undefined) throw unknownProcedure(id);
    return found;
  };
  const inside = (id: string, name: string): string => {
    if (!summaries.has(id)) throw unknownProcedure(id);
    return `${id}/${name}`;
  };
  return {
    dir,
    run,
    procedures: run.procedures,
    sealed: files.sealed,
    journeys,
    readJourneys: (id, kinds) => readAll(files, journeys(id), kinds),
    replays: (id) =>
      [...(replays.get(id) ?? [])].flatMap(([rank, found]) => (found.length === journeys(id).length ? [rank] : [])),
    readReplay: (id, rank, kinds) => readAll(files, replays.get(id)?.get(rank) ?? [], kinds),
    lighthouse: (id) => {
      const path = inside(id, lighthouseFile);
      return files.has(path) ? files.json(path, 'usager/lighthouse/1', lighthouseSchema).results : [];
    },
    scorecard: (id) => {
      const path = inside(id, scorecardFile);
      return files.has(path) ? files.json(path, 'usager/scorecard/1', scorecardSchema) : null;
    },
    scorecardWithoutGrid: (id) => {
      const path = inside(id, scorecardFile);
      if (!files.has(path)) return null;
      const content = parseJson(path, decode(path, withoutGrid(files.bytes(path))));
      dropGrid(content);
      checkSchema(path, content, 'usager/scorecard/1');
      return validate(path, content, scorecardSchema);
    },
    prints: (id) => journeys(id).flatMap((summary) => readPrints(files, summary)),
    readBytes: (path) => files.bytes(path),
  };
}
