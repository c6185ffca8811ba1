import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { RunWriter } from '../../src/store/index.ts';
import { createRun } from '../../src/store/index.ts';
import { checkpoint, sampleRun, summary } from './sample.ts';

// Registered while the file is read: from within a test or a `beforeAll`, Vitest would take it without a word and never call it.
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'usager-store-'));
  made.push(folder);
  return folder;
}

/** Writes one journey of two checkpoints, the first with a picture, and finishes it. */
export async function writeJourney(
  writer: RunWriter,
  path = 'principal',
  condition = 'desktop',
  procedure = 'carte',
): Promise<void> {
  const sink = writer.journeySink(procedure, path, condition);
  const pictures = await sink.folder('01-accueil');
  await writeFile(join(pictures, 'screenshot.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  await sink.checkpoint(checkpoint('01-accueil', {}, path, condition));
  await sink.checkpoint(checkpoint('02-saisie', { kind: 'error' }, path, condition));
  await sink.finish(summary(['01-accueil', '02-saisie'], { path, condition, procedure }));
}

/** A run of one journey, sealed unless told otherwise; returns its folder. */
export async function writtenRun(options: { readonly sealed?: boolean } = {}): Promise<string> {
  const dir = join(temporaryFolder(), 'run');
  const writer = await createRun(dir, sampleRun());
  await writeJourney(writer);
  await writer.writeRun({ ...writer.run(), complete: true, endedAt: '2026-11-22T10:02:00.000Z' });
  if (options.sealed !== false) await writer.seal();
  return dir;
}

export const inJourney = (name: string): string => `carte/journeys/principal--desktop/${name}`;
