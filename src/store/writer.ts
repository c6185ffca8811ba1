import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { JourneySummary, LighthouseResult } from '../model/journey.ts';
import type { JourneySink } from '../model/replay.ts';
import type { Run } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { notEmpty, runExists } from './errors.ts';
import { lighthouseFile, manifestFile, runFile, scorecardFile } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { createLedger } from './ledger.ts';
import { checkedId, checkedPath } from './names.ts';
import { withJourney } from './run-state.ts';
import type { Seal } from './seal.ts';
import { seal } from './seal.ts';
import { createSink } from './sink.ts';
import { claimAtomically, prettyJson, writeAtomically, writing } from './write-file.ts';

/** Writes a run folder. Every method throws `StoreError` for what the disk or a bad name refuses. */
export interface RunWriter {
  /** Absolute path of the run’s folder. */
  readonly dir: string;
  /** The run as last written. */
  run(): Run;
  /** Where one journey’s evidence goes; when it finishes, `run.json` names it. `replay` from 2: one more replay of it, kept beside. */
  journeySink(procedureId: string, pathId: string, conditionId: string, replay?: number): JourneySink;
  /** Replaces `run.json`. The order of `procedures` and of their journeys is the order in which they are read back. */
  writeRun(run: Run): Promise<void>;
  writeLighthouse(procedureId: string, results: readonly LighthouseResult[]): Promise<void>;
  writeScorecard(scorecard: Scorecard): Promise<void>;
  /** Writes a text at a path inside the run (a report); returns its absolute path. */
  writeText(name: string, content: string): Promise<string>;
  /** Writes `manifest.json`, last. */
  seal(): Promise<Seal>;
}

/** A writer over a folder that already holds `run.json`. */
export function writerOf(root: string, first: Run, ledger: Ledger): RunWriter {
  let current = first;
  let queue: Promise<unknown> = Promise.resolve();

  const put = async (path: string, content: string): Promise<string> => {
    const target = join(root, path);
    ledger.add(path, await writeAtomically(target, content));
    return target;
  };
  const apply = async (change: (run: Run) => Run): Promise<void> => {
    current = change(current);
    await put(runFile, prettyJson(current));
  };
  // One at a time: two journeys may end at the same moment. A failed write is told to who asked for it, and does not stop the next.
  const update = (change: (run: Run) => Run): Promise<void> => {
    const next = queue.then(() => apply(change));
    queue = next.catch(() => undefined);
    return next;
  };

  return {
    dir: root,
    run: () => current,
    journeySink: (procedureId, pathId, conditionId, replay = 1) =>
      createSink({
        root,
        procedure: checkedId('procedure', procedureId),
        path: checkedId('path', pathId),
        condition: checkedId('condition', conditionId),
        replay,
        ledger,
        finished: (summary: JourneySummary) => update((run) => withJourney(run, summary)),
      }),
    writeRun: (run) => update(() => run),
    writeLighthouse: async (procedureId, results) => {
      const path = `${checkedId('procedure', procedureId)}/${lighthouseFile}`;
      await put(path, prettyJson({ schema: 'usager/lighthouse/1', results }));
    },
    writeScorecard: async (scorecard) => {
      await put(`${checkedId('procedure', scorecard.procedure.id)}/${scorecardFile}`, prettyJson(scorecard));
    },
    writeText: async (name, content) => put(checkedPath(name), content),
    seal: async () => {
      await queue;
      return writing(root, () => seal(root, ledger));
    },
  };
}

/**
 * Makes a run folder (missing or empty) and writes `run.json` at once, not complete: from then on, whatever happens, the folder reads as a
 * run. Throws `StoreError`: `unwritable`, `not-empty`, `run-exists`, `bad-name`.
 *
 * What survives what. A process killed at any moment loses nothing that was announced as finished: files are written under a temporary
 * name and renamed when complete, and `journey.json` comes last. Against a power cut, the small files that promise others
 * (`journey.json`, `run.json`, `manifest.json`) are forced to the disk with fsync; the evidence is not, because ten fsyncs a state would
 * cost more than recording it: if a power cut tears a file, its hash in `checkpoint.json` tells, and it is refused, never read as true.
 */
export async function createRun(dir: string, run: Run): Promise<RunWriter> {
  const root = resolve(dir);
  for (const { procedure } of run.procedures) checkedId('procedure', procedure.id);
  const first: Run = { ...run, complete: false, endedAt: null };
  const print = await writing(dir, async () => {
    await mkdir(root, { recursive: true });
    const names = await readdir(root);
    if (names.includes(runFile) || names.includes(manifestFile)) throw runExists(dir);
    if (names.length > 0) throw notEmpty(dir);
    return claimAtomically(join(root, runFile), prettyJson(first));
  });
  const ledger = createLedger();
  ledger.add(runFile, print);
  return writerOf(root, first, ledger);
}
