import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JourneySummary } from '../model/journey.ts';
import type { JourneySink } from '../model/replay.ts';
import { conflict, missingFile, systemCode } from './errors.ts';
import { attemptPictureFile, journeyFile, journeyFolder, obstaclePictureFile, replayFolder } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { fingerprint } from './ledger.ts';
import { checkedSegment, temporaryName } from './names.ts';
import { writeCheckpoint } from './write-checkpoint.ts';
import { prettyJson, writeAtomically, writing } from './write-file.ts';

export interface SinkOptions {
  /** The run’s folder, absolute. */
  readonly root: string;
  /** Ids, already checked. */
  readonly procedure: string;
  readonly path: string;
  readonly condition: string;
  /** Rank of the replay: 1 is the journey itself. */
  readonly replay: number;
  readonly ledger: Ledger;
  /** Called when `journey.json` is on the disk. */
  readonly finished: (summary: JourneySummary) => Promise<void>;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes the journey’s folder; what an earlier unfinished try left there is cleared, a finished journey is never touched. */
async function openFolder(folder: string, relative: string, ledger: Ledger): Promise<void> {
  if (await exists(join(folder, journeyFile))) {
    throw conflict({
      fr: `Le parcours «\u00a0${relative}\u00a0» est déjà enregistré.`,
      en: `The journey “${relative}” is already recorded.`,
    });
  }
  await rm(folder, { recursive: true, force: true });
  ledger.forget(relative);
  await mkdir(folder, { recursive: true });
}

/** Clears what an attempt recorded, its states and its picture; pictures of the attempts before it stay. */
async function clearAttempt(folder: string, relative: string, ledger: Ledger, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (kept.includes(name)) continue;
    await rm(join(folder, name), { recursive: true, force: true });
    ledger.forget(`${relative}/${name}`);
  }
}

/** Where one journey’s evidence goes. Nothing is visible to readers until `finish` has written `journey.json`. */
export function createSink({ root, procedure, path, condition, replay, ledger, finished }: SinkOptions): JourneySink {
  const again = replay > 1;
  const relative = again ? replayFolder(procedure, replay, path, condition) : journeyFolder(procedure, path, condition);
  const folder = join(root, relative);
  const written = new Set<string>();
  const attemptPictures: string[] = [];
  let opened: Promise<void> | undefined;
  const open = (): Promise<void> => (opened ??= openFolder(folder, relative, ledger));
  const temporaryOf = (name: string): string => join(folder, temporaryName(checkedSegment('checkpoint', name)));

  return {
    folder: (name) =>
      writing(folder, async () => {
        await open();
        const temporary = temporaryOf(name);
        await rm(temporary, { recursive: true, force: true });
        await mkdir(temporary);
        return temporary;
      }),
    checkpoint: (checkpoint) =>
      writing(folder, async () => {
        await open();
        const files = await writeCheckpoint(checkpoint, temporaryOf(checkpoint.folder), join(folder, checkpoint.folder));
        for (const { name, sha256, bytes } of files) ledger.add(`${relative}/${checkpoint.folder}/${name}`, { sha256, bytes });
        written.add(checkpoint.folder);
      }),
    obstaclePicture: () =>
      writing(folder, async () => {
        await open();
        return { path: join(folder, obstaclePictureFile), name: obstaclePictureFile };
      }),
    restart: (n) =>
      writing(folder, async () => {
        await open();
        const picture = join(folder, obstaclePictureFile);
        const name = (await exists(picture)) ? attemptPictureFile(n) : undefined;
        if (name !== undefined) {
          await rename(picture, join(folder, name));
          attemptPictures.push(name);
        }
        await clearAttempt(folder, relative, ledger, attemptPictures);
        written.clear();
        return name;
      }),
    finish: (summary) =>
      writing(folder, async () => {
        await open();
        const absent = summary.checkpointFolders.find((name) => !written.has(name));
        if (absent !== undefined) throw missingFile(`${relative}/${absent}`);
        for (const name of [...attemptPictures, obstaclePictureFile]) {
          const picture = join(folder, name);
          if (await exists(picture)) ledger.add(`${relative}/${name}`, fingerprint(await readFile(picture)));
        }
        ledger.add(
          `${relative}/${journeyFile}`,
          await writeAtomically(join(folder, journeyFile), prettyJson(again ? { ...summary, replay } : summary)),
        );
        // `run.json` names the journeys; their other replays are found beside them.
        if (!again) await finished(summary);
      }),
  };
}
