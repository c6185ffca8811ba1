import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunWriter } from '../../src/store/index.ts';
import { createRun, mergeRuns, openRun, verifyRun } from '../../src/store/index.ts';
import { temporaryFolder, writeJourney } from './build.ts';
import { checkpoint, sampleRun, summary } from './sample.ts';

async function replay(writer: RunWriter, path: string, rank: number): Promise<void> {
  const sink = writer.journeySink('carte', path, 'desktop', rank);
  await sink.checkpoint(checkpoint('01-accueil', {}, path));
  await sink.finish(summary(['01-accueil'], { path }));
}

/** Paths replayed that many times; `complete` when the run came to its end. */
async function repeated(dir: string, times: number, paths: readonly string[], complete = true): Promise<RunWriter> {
  const writer = await createRun(dir, { ...sampleRun(), repeat: times });
  for (const path of paths) await writeJourney(writer, path);
  for (let rank = 2; rank <= times; rank += 1) for (const path of paths) await replay(writer, path, rank);
  await writer.writeRun({ ...writer.run(), complete });
  await writer.seal();
  return writer;
}

test('the other replays are kept beside the journeys, which stay what they were', async () => {
  const dir = join(temporaryFolder(), 'run');
  await repeated(dir, 3, ['principal', 'heberge']);
  expect(await verifyRun(dir)).toMatchObject({ ok: true });
  const reader = await openRun(dir);
  expect(reader.run).toMatchObject({ repeat: 3 });
  expect(reader.journeys('carte').map(({ path }) => path)).toEqual(['heberge', 'principal']);
  expect(reader.procedures[0]?.journeys).toHaveLength(2);
  expect(reader.replays('carte')).toEqual([2, 3]);
  const again = await reader.readReplay('carte', 2, ['page']);
  expect(again.map(({ path, replay }) => `${path} ${replay}`)).toEqual(['heberge 2', 'principal 2']);
  expect(again[0]?.checkpoints).toHaveLength(1);
});

test('a run that was cut off has only the replays that are whole', async () => {
  const dir = join(temporaryFolder(), 'run');
  const writer = await createRun(dir, { ...sampleRun(), repeat: 3 });
  for (const path of ['principal', 'heberge']) await writeJourney(writer, path);
  for (const path of ['principal', 'heberge']) await replay(writer, path, 2);
  await replay(writer, 'principal', 3);
  const cut = writer.journeySink('carte', 'heberge', 'desktop', 3);
  await cut.checkpoint(checkpoint('01-accueil'));
  expect((await openRun(dir)).replays('carte')).toEqual([2]);
});

test('a replay without its journey is no part of the run', async () => {
  const dir = join(temporaryFolder(), 'run');
  const writer = await createRun(dir, { ...sampleRun(), repeat: 2 });
  await writeJourney(writer);
  await replay(writer, 'heberge', 2);
  await replay(writer, 'principal', 2);
  const reader = await openRun(dir);
  expect(reader.replays('carte')).toEqual([2]);
  expect(await reader.readReplay('carte', 2, [])).toHaveLength(1);
});

test('a replay that was taken away is missed, not forgotten', async () => {
  const dir = join(temporaryFolder(), 'run');
  await repeated(dir, 2, ['principal']);
  await rm(join(dir, 'carte/replays'), { recursive: true });
  await expect(openRun(dir)).rejects.toMatchObject({ code: 'missing-file' });
  expect((await verifyRun(dir)).missing).toContain('carte/replays/2/principal--desktop/journey.json');
});

test('a replay put in another’s place is refused', async () => {
  const dir = join(temporaryFolder(), 'run');
  const writer = await repeated(dir, 2, ['principal'], false);
  await cp(join(dir, 'carte/replays/2'), join(dir, 'carte/replays/3'), { recursive: true });
  await rm(join(writer.dir, 'manifest.json'));
  await expect(openRun(dir)).rejects.toMatchObject({ code: 'damaged' });
});

test('merging joins the replays too, and refuses parts replayed unequally', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  await repeated(at('a'), 2, ['principal']);
  await repeated(at('b'), 2, ['heberge']);
  await repeated(at('c'), 3, ['autre']);
  await mergeRuns([at('a'), at('b')], at('whole'));
  const whole = await openRun(at('whole'));
  expect(whole.run.repeat).toBe(2);
  expect(whole.replays('carte')).toEqual([2]);
  expect(await whole.readReplay('carte', 2, ['page'])).toHaveLength(2);
  await expect(mergeRuns([at('a'), at('c')], at('unlike'))).rejects.toMatchObject({ code: 'conflict' });
});
