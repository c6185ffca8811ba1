import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { createRun, evidenceKinds, mergeRuns, openRun, verifyRun } from '../../src/store/index.ts';
import { inJourney, temporaryFolder, writeJourney } from './build.ts';
import { sampleRun } from './sample.ts';

interface Part {
  readonly journeys: readonly (readonly [procedure: string, path: string, condition: string])[];
  readonly run?: Partial<Run>;
  readonly sealed?: boolean;
}

async function part({ journeys, run, sealed = true }: Part): Promise<string> {
  const dir = join(temporaryFolder(), 'part');
  const ids = [...new Set(journeys.map(([procedure]) => procedure))];
  const writer = await createRun(dir, { ...sampleRun(ids), ...run });
  for (const [procedure, path, condition] of journeys) await writeJourney(writer, path, condition, procedure);
  await writer.writeRun({ ...writer.run(), complete: true, endedAt: run?.endedAt ?? '2026-11-22T10:05:00.000Z' });
  if (sealed) await writer.seal();
  return dir;
}

const out = (): string => join(temporaryFolder(), 'merged');

describe('merging the parts of a run', () => {
  test('gathers the journeys of every part, of one procedure or several', async () => {
    const parts = [
      await part({
        journeys: [
          ['carte', 'principal', 'desktop'],
          ['logement', 'principal', 'desktop'],
        ],
        run: { tools: { axe: '4.14.1', chromium: '155' } },
      }),
      await part({
        journeys: [['carte', 'principal', 'smartphone']],
        run: { startedAt: '2026-11-22T09:59:00.000Z', endedAt: '2026-11-22T10:09:00.000Z' },
        sealed: false,
      }),
    ];
    const dir = out();
    const writer = await mergeRuns(parts, dir);
    await writer.seal();
    const reader = await openRun(dir);
    expect(reader.journeys('carte').map(({ condition }) => condition)).toEqual(['desktop', 'smartphone']);
    expect(reader.journeys('logement')).toHaveLength(1);
    expect(reader.run).toMatchObject({
      complete: true,
      startedAt: '2026-11-22T09:59:00.000Z',
      endedAt: '2026-11-22T10:09:00.000Z',
      tools: { axe: '4.14.1', chromium: '155, 156' },
    });
    const [journey] = await reader.readJourneys('carte', evidenceKinds);
    expect(journey?.checkpoints).toHaveLength(2);
    expect(existsSync(join(dir, inJourney('01-accueil/screenshot.jpg')))).toBe(true);
    expect(reader.readBytes('part-2.run.json').length).toBeGreaterThan(100);
    expect(await verifyRun(dir)).toMatchObject({ ok: true });
  });

  test.each([
    ['the same journey twice', {}, 'carte/principal--desktop'],
    ['another method', { method: '2027.1' }, '2027.1'],
    ['another Usager', { usager: '9.9.9' }, '9.9.9'],
  ])('refuses %s', async (_, run, words) => {
    const one = await part({ journeys: [['carte', 'principal', 'desktop']] });
    const other = await part({ journeys: [['carte', 'principal', 'desktop']], run });
    const dir = out();
    const merged = mergeRuns([one, other], dir);
    await expect(merged).rejects.toMatchObject({ code: 'conflict', text: { fr: expect.stringContaining(words) } });
    expect(existsSync(dir)).toBe(false);
  });

  test('refuses another scenario of the same procedure', async () => {
    const one = await part({ journeys: [['carte', 'principal', 'desktop']] });
    const procedures = sampleRun().procedures.map((entry) => ({ ...entry, scenario: { ...entry.scenario, hash: 'other' } }));
    const other = await part({ journeys: [['carte', 'heberge', 'desktop']], run: { procedures } });
    await expect(mergeRuns([one, other], out())).rejects.toMatchObject({ code: 'conflict' });
  });

  test('refuses a part that was meddled with, a part that is no run, and nothing at all', async () => {
    const one = await part({ journeys: [['carte', 'principal', 'desktop']] });
    await appendFile(join(one, inJourney('01-accueil/dom.html')), 'x');
    await expect(mergeRuns([one], out())).rejects.toMatchObject({ code: 'damaged' });
    await expect(mergeRuns([temporaryFolder()], out())).rejects.toMatchObject({ code: 'not-a-run' });
    await expect(mergeRuns([], out())).rejects.toMatchObject({ code: 'conflict' });
  });

  test('never writes over a folder in use', async () => {
    const one = await part({ journeys: [['carte', 'principal', 'desktop']] });
    await expect(mergeRuns([one], one)).rejects.toMatchObject({ code: 'run-exists' });
  });
});
