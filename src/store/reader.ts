import { setImmediate as turn } from 'node:timers/promises';
import type { EvidenceKind } from '../model/evidence.ts';
import type { Journey, JourneySummary, LighthouseResult } from '../model/journey.ts';
import type { Run, RunProcedure } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { StoreError, notARun, unknownProcedure } from './errors.ts';
import { lighthouseFile, runFile, scorecardFile } from './layout.ts';
import { checkedId } from './names.ts';
import { checkSchema, parseJson, validate } from './parse.ts';
import { fileReader } from './read-file.ts';
import { readJourney, readSummaries } from './read-journeys.ts';
import { worstOutcome } from '../method/index.ts';
import { lighthouseSchema } from './schemas/journey.ts';
import { runSchema } from './schemas/run.ts';
import { scorecardSchema } from './schemas/scorecard.ts';
import type { TrustedReader } from './trust.ts';
import { trusted } from './trust.ts';

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
  /** Empty when Lighthouse was not run. */
  lighthouse(procedureId: string): readonly LighthouseResult[];
  /** The scorecard as written, or null when there is none yet. */
  scorecard(procedureId: string): Scorecard | null;
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
}

/** Opens and checks the frame of a run, not yet its evidence. Throws as `openRun`. */
export function openParts(dir: string): OpenParts {
  const files = openFiles(dir);
  const written = readRun(files, dir);
  const summaries = new Map(
    written.procedures.map((entry) => [checkedId('procedure', entry.procedure.id), readSummaries(files, entry)] as const),
  );
  const procedures = written.procedures.map((entry) => withFoundJourneys(entry, summaries.get(entry.procedure.id) ?? []));
  return { files, summaries, run: { ...written, procedures } };
}

/** Opens a run folder to read it. Throws `StoreError`: `not-a-run`, `damaged`, `missing-file`, `newer-schema`, `bad-name`. */
export async function openRun(dir: string): Promise<RunReader> {
  const { files, run, summaries } = openParts(dir);
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
    readJourneys: async (id, kinds) => {
      const read = [];
      for (const summary of journeys(id)) {
        read.push(readJourney(files, summary, kinds));
        // Reading is synchronous, which is the fastest for many small files; between journeys, signals and timers have their turn.
        await turn();
      }
      return read;
    },
    lighthouse: (id) => {
      const path = inside(id, lighthouseFile);
      return files.has(path) ? files.json(path, 'usager/lighthouse/1', lighthouseSchema).results : [];
    },
    scorecard: (id) => {
      const path = inside(id, scorecardFile);
      return files.has(path) ? files.json(path, 'usager/scorecard/1', scorecardSchema) : null;
    },
    readBytes: (path) => files.bytes(path),
  };
}
