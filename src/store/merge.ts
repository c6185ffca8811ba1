import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JourneySummary } from '../model/journey.ts';
import type { Run, RunProcedure } from '../model/run.ts';
import { say } from '../method/say.ts';
import { conflict } from './errors.ts';
import { attemptPictureFile, checkpointFile, journeyFile, lighthouseFile, obstaclePictureFile } from './layout.ts';
import { checkedSegment } from './names.ts';
import { folderOf, readCheckpointRecord } from './read-journeys.ts';
import { openParts } from './reader.ts';
import type { OpenParts } from './reader.ts';
import { worstOutcome } from '../method/index.ts';
import { prettyJson, writeAtomically, writing } from './write-file.ts';
import type { RunWriter } from './writer.ts';
import { createRun } from './writer.ts';

function refuseUnlike(first: Run, other: Run): void {
  for (const what of ['usager', 'method', 'lang', 'repeat'] as const) {
    if (first[what] === other[what]) continue;
    throw conflict(
      say(
        `Campagnes de nature différente (${what} : ${first[what] ?? 1}, ${other[what] ?? 1}).`,
        `Runs of different nature (${what}: ${first[what] ?? 1}, ${other[what] ?? 1}).`,
      ),
    );
  }
}

function mergeProcedure(known: RunProcedure | undefined, other: RunProcedure): RunProcedure {
  if (known === undefined) return { ...other, grade: null, letters: {} };
  const { id } = known.procedure;
  if (known.scenario.hash !== other.scenario.hash) {
    throw conflict(
      say(`Le scénario de « ${id} » diffère d’une partie à l’autre.`, `The scenario of “${id}” differs between parts.`),
    );
  }
  const twice = known.journeys.find(({ path, condition }) =>
    other.journeys.some((journey) => journey.path === path && journey.condition === condition),
  );
  if (twice !== undefined) {
    const name = `${id}/${twice.path}--${twice.condition}`;
    throw conflict(say(`Le parcours « ${name} » est dans deux parties.`, `The journey “${name}” is in two parts.`));
  }
  const journeys = [...known.journeys, ...other.journeys];
  return { ...known, journeys, outcome: worstOutcome(journeys) };
}

/** Versions of the tools, each once where the parts differ. */
function mergeTools(runs: readonly Run[]): Run['tools'] {
  const names = [...new Set(runs.flatMap(({ tools }) => Object.keys(tools)))].sort();
  return Object.fromEntries(names.map((name) => [name, [...new Set(runs.flatMap(({ tools }) => tools[name] ?? []))].join(', ')]));
}

function mergedRun(first: Run, runs: readonly Run[]): Run {
  const procedures = new Map<string, RunProcedure>();
  for (const run of runs) {
    refuseUnlike(first, run);
    for (const entry of run.procedures)
      procedures.set(entry.procedure.id, mergeProcedure(procedures.get(entry.procedure.id), entry));
  }
  const ends = runs.flatMap(({ endedAt }) => endedAt ?? []).sort();
  return {
    ...first,
    startedAt: runs.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    endedAt: ends.at(-1) ?? null,
    complete: runs.every(({ complete }) => complete),
    tools: mergeTools(runs),
    provenance: runs.find(({ provenance }) => provenance !== null)?.provenance ?? null,
    procedures: [...procedures.values()],
  };
}

/** Every file of a journey, from the run’s folder, `journey.json` last. */
function journeyFiles({ files }: OpenParts, summary: JourneySummary): readonly string[] {
  const { checkpointFolders, attempts = [] } = summary;
  const folder = folderOf(summary);
  const checkpoints = checkpointFolders.flatMap((name) => {
    const inside = `${folder}/${checkedSegment('checkpoint', name)}`;
    const { files: listed } = readCheckpointRecord(files, inside);
    return [...listed.map((file) => `${inside}/${checkedSegment('file', file.name)}`), `${inside}/${checkpointFile}`];
  });
  const attempted = attempts.map((_, index) => attemptPictureFile(index + 1));
  const pictures = [...attempted, obstaclePictureFile].map((name) => `${folder}/${name}`).filter((path) => files.has(path));
  return [...checkpoints, ...pictures, `${folder}/${journeyFile}`];
}

async function copy(part: OpenParts, path: string, out: string): Promise<void> {
  const target = join(out, path);
  await mkdir(dirname(target), { recursive: true });
  const content = part.files.bytes(path);
  // What makes the journey count comes whole or not at all.
  if (path.endsWith(`/${journeyFile}`)) await writeAtomically(target, content);
  else await writeFile(target, content, { flag: 'wx' });
}

/**
 * Joins the parts of one run (shards, workers) into a new folder: the journeys of every part, checked as they are read. Scorecards and
 * reports are left out: they are to be made again from all the journeys. The `run.json` of each part is kept as `part-<n>.run.json`, for the
 * provenance of its machine. Returns a writer, not sealed. Throws `StoreError` as `openRun` and `createRun`, and `conflict` when the parts
 * are not of one run or hold the same journey twice.
 */
export async function mergeRuns(dirs: readonly string[], out: string): Promise<RunWriter> {
  const parts = dirs.map((dir) => openParts(dir));
  const [first] = parts;
  if (first === undefined) throw conflict(say('Aucune partie à fusionner.', 'No part to merge.'));
  const merged = mergedRun(
    first.run,
    parts.map(({ run }) => run),
  );
  const writer = await createRun(out, { ...merged, procedures: merged.procedures.map((entry) => ({ ...entry, journeys: [] })) });
  await writing(out, async () => {
    for (const [index, part] of parts.entries()) {
      await writer.writeText(`part-${index + 1}.run.json`, prettyJson(part.run));
      const again = [...part.replays.values()].flatMap((byRank) => [...byRank.values()].flat());
      for (const summary of [...[...part.summaries.values()].flat(), ...again]) {
        for (const path of journeyFiles(part, summary)) await copy(part, path, writer.dir);
      }
      for (const id of part.summaries.keys()) {
        const path = `${id}/${lighthouseFile}`;
        if (part.files.has(path)) await writer.writeText(path, part.files.text(path));
      }
    }
  });
  await writer.writeRun(merged);
  return writer;
}
