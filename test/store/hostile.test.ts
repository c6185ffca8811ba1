import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRun, evidenceKinds, openRun, verifyRun } from '../../src/store/index.ts';
import { inJourney, temporaryFolder, writtenRun } from './build.ts';
import { sampleRun } from './sample.ts';

async function readAll(dir: string): Promise<void> {
  await (await openRun(dir)).readJourneys('carte', evidenceKinds);
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

const dom = inJourney('01-accueil/dom.html');
const page = inJourney('01-accueil/page.json');
const record = inJourney('01-accueil/checkpoint.json');

describe.each([true, false])('a run that was meddled with (sealed: %s)', (sealed) => {
  test.each([
    ['evidence changed', page, 'damaged', (text: string) => text.replace('200', '404')],
    ['text evidence changed', dom, 'damaged', (text: string) => `${text} `],
    ['a journey that is no JSON', inJourney('journey.json'), 'damaged', () => '{ "schema": '],
    [
      'a journey of another shape',
      inJourney('journey.json'),
      'damaged',
      (text: string) => text.replace('"pages": 1', '"pages": "many"'),
    ],
    [
      'a journey that says to be another',
      inJourney('journey.json'),
      'damaged',
      (text: string) => text.replace('"principal"', '"autre"'),
    ],
    ['a run that is no JSON', 'run.json', 'damaged', () => 'run'],
    [
      'a checkpoint folder that leads out',
      inJourney('journey.json'),
      sealed ? 'damaged' : 'bad-name',
      (text: string) => text.replace('01-accueil', '../../..'),
    ],
    [
      'an evidence file that leads out',
      record,
      sealed ? 'damaged' : 'bad-name',
      (text: string) => text.replace('"dom.html"', '"../../../../run.json"'),
    ],
  ])('%s', async (_, path, code, change) => {
    const dir = await writtenRun({ sealed });
    await rewrite(join(dir, path), change);
    await expect(readAll(dir)).rejects.toMatchObject({ name: 'StoreError', code });
  });

  test.each([dom, page, record])('%s gone', async (path) => {
    const dir = await writtenRun({ sealed });
    await rm(join(dir, path));
    await expect(readAll(dir)).rejects.toMatchObject({ code: 'missing-file' });
  });

  test('a whole journey gone', async () => {
    const dir = await writtenRun({ sealed });
    await rm(join(dir, 'carte'), { recursive: true });
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'missing-file' });
  });

  test('a link in the place of a file', async () => {
    const dir = await writtenRun({ sealed });
    await rename(join(dir, dom), join(dir, '..', 'outside.html'));
    await symlink(join(dir, '..', 'outside.html'), join(dir, dom));
    await expect(readAll(dir)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('a link in the place of a folder', async () => {
    const dir = await writtenRun({ sealed });
    await rename(join(dir, inJourney('01-accueil')), join(dir, '..', 'outside'));
    await symlink(join(dir, '..', 'outside'), join(dir, inJourney('01-accueil')));
    await expect(readAll(dir)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('a named pipe in the place of a file does not hang', async () => {
    const dir = await writtenRun({ sealed });
    await rm(join(dir, dom));
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(dir, dom)]);
    await expect(readAll(dir)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('a huge file is not read', async () => {
    const dir = await writtenRun({ sealed });
    await truncate(join(dir, dom), 8 * 1024 ** 3);
    await expect(readAll(dir)).rejects.toMatchObject({ code: 'damaged', text: { en: expect.stringContaining('64 MiB') } });
  });

  test('pictures are read inside the run only', async () => {
    const reader = await openRun(await writtenRun({ sealed }));
    for (const path of ['../secret', '/etc/passwd', 'carte/../../x', '']) {
      expect(() => reader.readBytes(path)).toThrow(expect.objectContaining({ code: 'bad-name' }));
    }
  });
});

describe('schemas', () => {
  test('a run of a newer schema says what to install', async () => {
    const dir = await writtenRun({ sealed: false });
    await rewrite(join(dir, 'run.json'), (text) => text.replace('usager/run/1', 'usager/run/2').replace('"0.1.0"', '"3.4.0"'));
    const opened = openRun(dir);
    await expect(opened).rejects.toMatchObject({ code: 'newer-schema' });
    await expect(opened).rejects.toThrow('“run.json” was written by a newer Usager (schema 2). Install Usager 3.4.0 or newer.');
  });

  test('evidence of a newer schema too', async () => {
    const dir = await writtenRun({ sealed: false });
    await rewrite(join(dir, inJourney('journey.json')), (text) => text.replace('usager/journey/1', 'usager/journey/12'));
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'newer-schema' });
  });

  test('another schema is damage', async () => {
    const dir = await writtenRun({ sealed: false });
    await rewrite(join(dir, 'run.json'), (text) => text.replace('usager/run/1', 'usager/walk/2'));
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('text that is not UTF-8 is damage', async () => {
    const dir = await writtenRun({ sealed: false });
    await writeFile(join(dir, 'run.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'damaged', text: { en: expect.stringContaining('UTF-8') } });
  });

  test('members called like the prototype do no harm', async () => {
    const dir = await writtenRun({ sealed: false });
    await rewrite(join(dir, 'run.json'), (text) => text.replace('"tools": {', '"__proto__": { "polluted": true },\n"tools": {'));
    const { run } = await openRun(dir);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(run.tools).toEqual({ axe: '4.14.1', chromium: '156' });
  });
});

describe('what is not a run', () => {
  test.each(['missing', 'empty', 'file'])('%s', async (what) => {
    const dir = join(temporaryFolder(), what);
    if (what === 'empty') await mkdir(dir);
    if (what === 'file') await writeFile(dir, 'text');
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'not-a-run' });
    await expect(verifyRun(dir)).rejects.toMatchObject({ code: 'not-a-run' });
  });

  test('a run.json that is something else', async () => {
    const dir = temporaryFolder();
    await writeFile(join(dir, 'run.json'), '[1, 2]');
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'not-a-run' });
  });
});

describe('verifying', () => {
  test('tells what changed, what is gone, what was added', async () => {
    const dir = await writtenRun();
    expect(await verifyRun(dir)).toMatchObject({ ok: true, sealed: true, changed: [], missing: [], added: [] });
    await appendFile(join(dir, dom), ' ');
    await rm(join(dir, inJourney('01-accueil/screenshot.jpg')));
    await writeFile(join(dir, 'extra.txt'), '');
    await symlink('/etc/passwd', join(dir, 'carte', 'link'));
    expect(await verifyRun(dir)).toMatchObject({
      ok: false,
      changed: [dom],
      missing: [inJourney('01-accueil/screenshot.jpg')],
      added: ['carte/link', 'extra.txt'],
    });
  });

  test('does not follow a link put in the place of a file with the same content', async () => {
    const dir = await writtenRun();
    await rename(join(dir, dom), join(dir, '..', 'same.html'));
    await symlink(join(dir, '..', 'same.html'), join(dir, dom));
    expect(await verifyRun(dir)).toMatchObject({ ok: false, changed: [dom] });
  });

  test('says that a run is not sealed', async () => {
    expect(await verifyRun(await writtenRun({ sealed: false }))).toEqual({
      ok: false,
      sealed: false,
      checked: 0,
      changed: [],
      missing: [],
      added: [],
    });
  });

  test.each(['../outside.txt', '/etc/passwd', 'a/../../b', 'manifest.json'])('refuses a manifest that names %s', async (path) => {
    const dir = await writtenRun();
    await rewrite(join(dir, 'manifest.json'), (text) => text.replace('"run.json"', JSON.stringify(path)));
    await expect(verifyRun(dir)).rejects.toMatchObject({ code: 'bad-name' });
    await expect(openRun(dir)).rejects.toMatchObject({ code: 'bad-name' });
  });

  test('a file added after the seal is not read as evidence', async () => {
    const dir = await writtenRun();
    await writeFile(join(dir, 'carte', 'scorecard.json'), '{}');
    const reader = await openRun(dir);
    expect(() => reader.scorecard('carte')).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  test('the manifest lists every file with its hash and size, sorted', async () => {
    const dir = join(temporaryFolder(), 'run');
    const writer = await createRun(dir, sampleRun([]));
    await writer.writeText('index.html', 'abc');
    const { files, sha256 } = await writer.seal();
    expect(files).toBe(2);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as unknown;
    expect(manifest).toMatchObject({
      schema: 'usager/manifest/1',
      files: [
        { path: 'index.html', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
        { path: 'run.json' },
      ],
    });
  });
});
