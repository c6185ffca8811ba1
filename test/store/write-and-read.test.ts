import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LighthouseResult } from '../../src/model/journey.ts';
import type { Run } from '../../src/model/run.ts';
import { createRun, evidenceKinds, openRun, resumeRun, verifyRun } from '../../src/store/index.ts';
import { inJourney, temporaryFolder, writeJourney, writtenRun } from './build.ts';
import { checkpoint, evidence, sampleRun, summary } from './sample.ts';
import { score, judge } from '../scoring/build.ts';

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('a run folder', () => {
  test('is read back as it was written', async () => {
    const dir = await writtenRun();
    const reader = await openRun(dir);
    expect(reader.sealed).toBe(true);
    expect(reader.run).toMatchObject({ complete: true, endedAt: '2026-11-22T10:02:00.000Z' });
    expect(reader.procedures[0]).toMatchObject({ outcome: 'completed', journeys: [{ path: 'principal', condition: 'desktop' }] });
    const [journey] = await reader.readJourneys('carte', evidenceKinds);
    const { checkpoints, ...rest } = journey ?? { checkpoints: [] };
    expect(rest).toEqual(summary(['01-accueil', '02-saisie']));
    expect(checkpoints).toEqual([checkpoint('01-accueil'), checkpoint('02-saisie', { kind: 'error' })]);
    expect(checkpoints[0]?.evidence).toEqual(evidence());
  });

  test('has the files of the contract, each with its schema', async () => {
    const dir = await writtenRun();
    const names = await readdir(join(dir, inJourney('01-accueil')));
    const expected =
      'accessibility-tree.yaml attempt.error.json axe.json checkpoint.json dom.html fields.json links.json locators.json notices.json page.json screenshot.jpg screenshot.json structure.json text.json';
    expect(names.sort()).toEqual(expected.split(' '));
    expect(await read(join(dir, inJourney('01-accueil/text.json')))).toMatchObject({ schema: 'usager/evidence/text/1' });
    expect(await read(join(dir, inJourney('01-accueil/attempt.error.json')))).toEqual({
      schema: 'usager/evidence/attempt/1',
      error: 'no attempt',
    });
    expect(await read(join(dir, inJourney('journey.json')))).toMatchObject({ schema: 'usager/journey/1' });
  });

  test('gives only the kinds asked for', async () => {
    const [journey] = await (await openRun(await writtenRun())).readJourneys('carte', ['page', 'screenshot']);
    expect(Object.keys(journey?.checkpoints[0]?.evidence ?? {})).toEqual(['page', 'screenshot']);
  });

  test('says that a kind was not recorded when the run does not know it', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    const sink = writer.journeySink('carte', 'principal', 'desktop');
    const { axe: _, ...without } = evidence();
    await sink.checkpoint(checkpoint('01-accueil', { evidence: without as ReturnType<typeof evidence> }));
    await sink.finish(summary(['01-accueil']));
    const [journey] = await (await openRun(dir)).readJourneys('carte', ['axe']);
    expect(journey?.checkpoints[0]?.evidence.axe).toEqual({ ok: false, error: 'not recorded' });
  });

  test('keeps scorecards, Lighthouse figures, reports and pictures', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun(['carte-stationnement']));
    const card = score(judge({}, 'passed'));
    const figures: LighthouseResult = {
      schema: 'usager/lighthouse/1',
      version: '12.8.2',
      url: 'https://exemple.fr/',
      why: 'start',
      performance: 0.8,
      bytes: 1000,
      largestContentfulPaint: null,
      totalBlockingTime: 10,
      at: '2026-11-22T10:00:00.000Z',
    };
    await writer.writeScorecard(card);
    await writer.writeLighthouse('carte-stationnement', [figures]);
    expect(await writer.writeText('index.html', '<!doctype html>')).toBe(join(dir, 'index.html'));
    await writer.seal();
    const reader = await openRun(dir);
    expect(reader.scorecard('carte-stationnement')).toEqual(card);
    expect(reader.lighthouse('carte-stationnement')).toEqual([figures]);
    expect(Buffer.from(reader.readBytes('index.html')).toString()).toBe('<!doctype html>');
    expect(() => reader.scorecard('autre')).toThrow(expect.objectContaining({ code: 'unknown-procedure' }));
    expect(await verifyRun(dir)).toMatchObject({ ok: true });
  });

  test('survives lone surrogates and hostile text', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    const sink = writer.journeySink('carte', 'principal', 'desktop');
    const title = '\ud800 </script> \u0000 __proto__';
    const page = evidence().page;
    const hostile = {
      ...evidence(),
      dom: { ok: true, value: `\ud800${title}` } as const,
      page: page.ok ? { ok: true as const, value: { ...page.value, title } } : page,
    };
    await sink.checkpoint(checkpoint('01-accueil', { evidence: hostile }));
    await sink.finish(summary(['01-accueil']));
    const [journey] = await (await openRun(dir)).readJourneys('carte', ['page', 'dom']);
    const back = journey?.checkpoints[0]?.evidence;
    expect(back?.page.ok && back.page.value.title).toBe(title);
    expect(back?.dom.ok && back.dom.value.startsWith('\ufffd')).toBe(true);
  });

  test('lists the journeys in the same order whatever the order in which they end', async () => {
    const orders = [
      ['b', 'a', 'c'],
      ['c', 'b', 'a'],
    ];
    const read = await Promise.all(
      orders.map(async (paths) => {
        const dir = join(temporaryFolder(), 'run');
        const writer = await createRun(dir, sampleRun());
        for (const path of paths) await writeJourney(writer, path);
        return (await openRun(dir)).journeys('carte').map(({ path }) => path);
      }),
    );
    expect(read).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  test('keeps the order that the run says', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    for (const path of ['a', 'b']) await writeJourney(writer, path);
    const run = writer.run();
    const procedures = run.procedures.map((entry) => ({ ...entry, journeys: entry.journeys.toReversed() }));
    await writer.writeRun({ ...run, procedures });
    expect((await openRun(dir)).journeys('carte').map(({ path }) => path)).toEqual(['b', 'a']);
  });

  test('takes journeys that end at the same moment', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    await Promise.all(Array.from({ length: 8 }, (_, index) => writeJourney(writer, `p${index}`)));
    expect((await read(join(dir, 'run.json'))) as Run).toMatchObject({ complete: false, endedAt: null });
    expect(writer.run().procedures[0]?.journeys).toHaveLength(8);
    await writer.seal();
    expect(await verifyRun(dir)).toMatchObject({ ok: true });
  });
});

describe('a journey that is not finished', () => {
  test('is not part of the run, nor what it left behind', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    await writeJourney(writer);
    const sink = writer.journeySink('carte', 'heberge', 'desktop');
    await sink.checkpoint(checkpoint('01-accueil', {}, 'heberge'));
    await sink.folder('02-saisie');
    const reader = await openRun(dir);
    expect(reader.journeys('carte').map(({ path }) => path)).toEqual(['principal']);
    await writer.seal();
    expect(await verifyRun(dir)).toMatchObject({ ok: true });
    expect(existsSync(join(dir, 'carte/journeys/heberge--desktop/.02-saisie.tmp'))).toBe(false);
    expect(existsSync(join(dir, 'carte/journeys/heberge--desktop/01-accueil/dom.html'))).toBe(true);
  });

  test('may be started again; a finished one may not', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    await writer.journeySink('carte', 'principal', 'desktop').checkpoint(checkpoint('01-accueil'));
    await writeJourney(writer);
    await expect(writeJourney(writer)).rejects.toMatchObject({ code: 'conflict' });
    expect((await openRun(dir)).journeys('carte')).toHaveLength(1);
  });

  test('cannot promise a checkpoint that was not written', async () => {
    const writer = await createRun(join(temporaryFolder(), 'run'), sampleRun());
    const sink = writer.journeySink('carte', 'principal', 'desktop');
    await expect(sink.finish(summary(['01-accueil']))).rejects.toMatchObject({ code: 'missing-file' });
  });

  test('keeps the picture of its obstacle', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    const sink = writer.journeySink('carte', 'principal', 'desktop');
    const { path, name } = await sink.obstaclePicture();
    await writeFile(path, 'picture');
    const obstacle = { kind: 'timeout' as const, message: { fr: 'Délai', en: 'Timeout' }, step: 0, url: '', screenshot: name };
    await sink.finish(summary([], { outcome: 'blocked', obstacle }));
    await writer.seal();
    const reader = await openRun(dir);
    expect(reader.procedures[0]?.outcome).toBe('blocked');
    expect(Buffer.from(reader.readBytes(inJourney(name))).toString()).toBe('picture');
  });
});

describe('a folder that cannot hold a run', () => {
  test('is refused when something else is in it', async () => {
    const dir = temporaryFolder();
    await writeFile(join(dir, 'notes.txt'), 'mine');
    await expect(createRun(dir, sampleRun())).rejects.toMatchObject({ code: 'not-empty' });
    expect(await readdir(dir)).toEqual(['notes.txt']);
  });

  test('is refused when it already holds a run, even at the same instant', async () => {
    const dir = await writtenRun();
    await expect(createRun(dir, sampleRun())).rejects.toMatchObject({ code: 'run-exists' });
    const fresh = join(temporaryFolder(), 'run');
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => createRun(fresh, sampleRun())));
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    expect((await openRun(fresh)).run.complete).toBe(false);
  });

  test('is refused with what the system says and what to do, in both languages', async () => {
    const file = join(temporaryFolder(), 'file');
    await writeFile(file, '');
    const refused = createRun(join(file, 'run'), sampleRun());
    await expect(refused).rejects.toMatchObject({
      code: 'unwritable',
      remedy: { fr: 'Choisissez un autre dossier avec --out.' },
    });
    await expect(refused).rejects.toThrow(/Cannot write in .* Choose another folder/);
  });

  test.each(['../ailleurs', '..', 'a/b', 'a\\b', '', '.cache', 'x'.repeat(300), 'a\u0000b', 'C:'])(
    'refuses the id %j',
    async (id) => {
      const writer = await createRun(join(temporaryFolder(), 'run'), sampleRun());
      expect(() => writer.journeySink('carte', id, 'desktop')).toThrow(expect.objectContaining({ code: 'bad-name' }));
      expect(() => writer.journeySink(id, 'principal', 'desktop')).toThrow(expect.objectContaining({ code: 'bad-name' }));
      await expect(createRun(join(temporaryFolder(), 'other'), sampleRun([id]))).rejects.toMatchObject({ code: 'bad-name' });
      await expect(writer.journeySink('carte', 'p', 'd').folder(`../${id}`)).rejects.toMatchObject({ code: 'bad-name' });
    },
  );

  test('takes accents in names', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun());
    await writeJourney(writer, 'hébergé');
    expect((await openRun(dir)).journeys('carte')[0]?.path).toBe('hébergé');
  });

  test('refuses reports outside the run', async () => {
    const writer = await createRun(join(temporaryFolder(), 'run'), sampleRun());
    await expect(writer.writeText('../index.html', '')).rejects.toMatchObject({ code: 'bad-name' });
    await expect(writer.writeText('/etc/passwd', '')).rejects.toMatchObject({ code: 'bad-name' });
  });
});

describe('a run that is taken up again', () => {
  test('gets new reports and a new seal', async () => {
    const dir = await writtenRun();
    const writer = await resumeRun(dir);
    await writer.writeText('scorecards.csv', 'a;b\n');
    await writer.seal();
    expect(await verifyRun(dir)).toMatchObject({ ok: true, added: [] });
  });

  test('does not launder what was changed before', async () => {
    const dir = await writtenRun();
    await writeFile(join(dir, inJourney('01-accueil/dom.html')), 'other');
    const writer = await resumeRun(dir);
    await writer.seal();
    expect((await verifyRun(dir)).changed).toEqual([inJourney('01-accueil/dom.html')]);
  });

  test('may be one that was never sealed', async () => {
    const dir = await writtenRun({ sealed: false });
    await mkdir(join(dir, 'notes'));
    const writer = await resumeRun(dir);
    await writer.seal();
    expect(await verifyRun(dir)).toMatchObject({ ok: true });
  });
});
