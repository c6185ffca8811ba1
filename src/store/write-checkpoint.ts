import { mkdir, readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceKind } from '../model/evidence.ts';
import type { Checkpoint } from '../model/journey.ts';
import { conflict, systemCode } from './errors.ts';
import { checkpointFile, errorFile, evidenceFile, evidenceKinds, evidenceSchema, isTextKind } from './layout.ts';
import type { Fingerprint } from './ledger.ts';
import { fingerprint } from './ledger.ts';
import { isSafeSegment } from './names.ts';
import { prettyJson, writeNew } from './write-file.ts';

/** A file of a checkpoint’s folder. */
export interface WrittenFile extends Fingerprint {
  readonly name: string;
}

function contentOf(checkpoint: Checkpoint, kind: EvidenceKind): { readonly name: string; readonly content: string } | undefined {
  // A checkpoint may have been recorded by a version that did not know the kind.
  const captured = (checkpoint.evidence as Partial<Checkpoint['evidence']>)[kind];
  if (captured === undefined) return undefined;
  const schema = evidenceSchema(kind);
  if (!captured.ok) return { name: errorFile(kind), content: `${JSON.stringify({ schema, error: captured.error })}\n` };
  if (isTextKind(kind) && typeof captured.value === 'string')
    return { name: evidenceFile(kind), content: captured.value.toWellFormed() };
  return { name: evidenceFile(kind), content: `${JSON.stringify({ schema, value: captured.value })}\n` };
}

/** Pictures that were put in the folder before. Read once, while they are still in memory, to know their hash. */
async function picturesIn(folder: string, known: ReadonlySet<string>): Promise<readonly WrittenFile[]> {
  const names = (await readdir(folder)).filter((name) => !known.has(name) && isSafeSegment(name)).sort();
  return Promise.all(names.map(async (name) => ({ name, ...fingerprint(await readFile(join(folder, name))) })));
}

/**
 * Writes the evidence of a checkpoint in `temporary` and gives the folder its final name when everything is there. `checkpoint.json` lists
 * every file with its hash: a file torn by a power cut, or changed later, is told from a good one even in a run that was never sealed.
 */
export async function writeCheckpoint(checkpoint: Checkpoint, temporary: string, final: string): Promise<readonly WrittenFile[]> {
  await mkdir(temporary, { recursive: true });
  const kinds = evidenceKinds.flatMap((kind) => {
    const file = contentOf(checkpoint, kind);
    return file === undefined ? [] : [{ kind, ...file }];
  });
  const evidence = await Promise.all(
    kinds.map(async ({ name, content }) => ({ name, ...(await writeNew(join(temporary, name), content)) })),
  );
  const pictures = await picturesIn(temporary, new Set(evidence.map(({ name }) => name)));
  const files = [...evidence, ...pictures];
  const { evidence: _, ...facts } = checkpoint;
  const named = Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
  const head = prettyJson({ schema: 'usager/checkpoint/1', ...facts, evidence: named, files });
  const print = await writeNew(join(temporary, checkpointFile), head);
  try {
    await rename(temporary, final);
  } catch (error) {
    if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') throw error;
    throw conflict({
      fr: `L’état «\u00a0${checkpoint.id}\u00a0» est déjà enregistré.`,
      en: `The state “${checkpoint.id}” is already recorded.`,
    });
  }
  return [...files, { name: checkpointFile, ...print }];
}
