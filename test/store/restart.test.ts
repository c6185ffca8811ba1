import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FailedAttempt } from '../../src/model/journey.ts';
import { createRun, mergeRuns, openRun, verifyRun } from '../../src/store/index.ts';
import { inJourney, temporaryFolder } from './build.ts';
import { checkpoint, sampleRun, summary } from './sample.ts';

const attempt = (screenshot?: string): FailedAttempt => ({
  startedAt: '2026-11-22T10:00:00.000Z',
  durationMs: 12,
  outcome: 'blocked',
  obstacle: {
    kind: 'unreachable',
    message: { fr: 'Le site n’est pas joignable.', en: 'The site cannot be reached.' },
    step: 1,
    url: 'https://example.fr/',
    ...(screenshot === undefined ? {} : { screenshot }),
  },
});

/** A journey whose first attempt was stopped with a picture, the second without, and whose third came to its end. */
async function retried(dir: string): Promise<void> {
  const writer = await createRun(dir, sampleRun());
  const sink = writer.journeySink('carte', 'principal', 'desktop');
  await sink.checkpoint(checkpoint('01-accueil'));
  await writeFile((await sink.obstaclePicture()).path, Buffer.from([0xff, 0xd8, 1]));
  const first = await sink.restart(1);
  await sink.checkpoint(checkpoint('01-accueil'));
  await sink.folder('02-saisie');
  const second = await sink.restart(2);
  expect([first, second]).toEqual(['attempt-1.jpg', undefined]);
  // Until journey.json is there, the journey is not part of the run.
  expect((await openRun(dir)).journeys('carte')).toEqual([]);
  await sink.checkpoint(checkpoint('02-saisie', { kind: 'error' }));
  await sink.finish({ ...summary(['02-saisie']), attempts: [attempt(first), attempt(second)] });
  await writer.seal();
}

test('a journey begun again keeps its last states and the pictures of what stopped the others', async () => {
  const dir = join(temporaryFolder(), 'run');
  await retried(dir);
  expect(await verifyRun(dir)).toMatchObject({ ok: true });
  expect(existsSync(join(dir, inJourney('01-accueil')))).toBe(false);
  expect(existsSync(join(dir, inJourney('obstacle.jpg')))).toBe(false);
  const reader = await openRun(dir);
  expect(reader.journeys('carte')[0]).toMatchObject({ outcome: 'completed', attempts: [attempt('attempt-1.jpg'), attempt()] });
  expect([...reader.readBytes(inJourney('attempt-1.jpg'))]).toEqual([0xff, 0xd8, 1]);
});

test('merging keeps them', async () => {
  const folder = temporaryFolder();
  await retried(join(folder, 'part'));
  const writer = await mergeRuns([join(folder, 'part')], join(folder, 'whole'));
  await writer.seal();
  const whole = await openRun(join(folder, 'whole'));
  expect(whole.journeys('carte')[0]?.attempts).toHaveLength(2);
  expect(whole.readBytes(inJourney('attempt-1.jpg'))).toHaveLength(3);
});
