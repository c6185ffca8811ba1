// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/report.ts';
import '../../src/cli/actions/rescore.ts';
import '../../src/cli/actions/verify.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usager } from './run.ts';
import { concludedRun, cutRun, expectRefusal } from './saved-run.ts';

describe('rescore', () => {
  test('gives the same bytes, and leaves the run as it is', async () => {
    const dir = await concludedRun();
    const { code, out } = await usager(['rescore', dir]);
    expect(code).toBe(0);
    expect(out).toContain('Carte : fiche identique à celle de la campagne.');
    expect(existsSync(`${dir}-rescored`)).toBe(false);
    expect((await usager(['verify', dir])).code).toBe(0);
  });

  test('--out takes the recomputed scorecards, byte for byte those of the run', async () => {
    const dir = await concludedRun();
    const out = join(dir, '..', 'again');
    const answer = await usager(['rescore', dir, '--out', out]);
    expect(answer.out).toContain(`Fiches recalculées : ${out}`);
    expect(readFileSync(join(out, 'carte', 'scorecard.json'))).toEqual(readFileSync(join(dir, 'carte', 'scorecard.json')));
  });

  test('without --lang, in the language of the run; in another, the scorecards go beside', async () => {
    const dir = await concludedRun();
    const answer = await usager(['rescore', dir, '--lang', 'en']);
    expect(answer.out).toContain('Carte: scorecard different from the one in the run.');
    expect(JSON.parse(readFileSync(join(`${dir}-rescored`, 'carte', 'scorecard.json'), 'utf8'))).toMatchObject({ lang: 'en' });
    expect((await usager(['verify', dir])).code).toBe(0);
  });

  test('a run that was cut off gets its first scorecards, beside it', async () => {
    const dir = await cutRun();
    const { code, out } = await usager(['rescore', dir]);
    expect(code).toBe(0);
    expect(out).toContain('première fiche de cette campagne');
    expect(existsSync(join(`${dir}-rescored`, 'carte', 'scorecard.json'))).toBe(true);
    expect(existsSync(join(dir, 'carte', 'scorecard.json'))).toBe(false);
  });

  test('never writes in a run', async () => {
    const [dir, other] = [await concludedRun(), await concludedRun()];
    for (const out of [dir, other]) await expectRefusal(['rescore', dir, '--out', out], /est une campagne/, /is a run/);
    expect((await usager(['verify', other])).code).toBe(0);
  });

  test('an output that cannot be written', async () => {
    const dir = await concludedRun();
    const out = join(dir, 'run.json', 'x');
    await expectRefusal(
      ['rescore', dir, '--out', out],
      /Impossible d’écrire.*un fichier est là.*--out/,
      /Cannot write.*a file stands.*--out/,
    );
  });
});

describe('report', () => {
  test.each([
    ['html', /^<!doctype html>/],
    ['md', /^# Usager/],
    ['csv', /^.*Carte/s],
  ])('prints %s on standard output', async (format, shape) => {
    const { code, out, err } = await usager(['report', await concludedRun(), '--format', format]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(shape);
  });

  test('json parses, and is in the language asked for', async () => {
    const dir = await concludedRun();
    expect(JSON.parse((await usager(['report', dir, '--format', 'json'])).out).scorecards[0].lang).toBe('fr');
    expect(JSON.parse((await usager(['report', dir, '--format', 'json', '--lang', 'en'])).out).scorecards[0].lang).toBe('en');
  });

  test('--out writes a file, its folder too', async () => {
    const dir = await concludedRun();
    const file = join(dir, '..', 'new', 'report.md');
    expect(await usager(['report', dir, '--format', 'md', '--out', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^# Usager/);
  });

  test('never writes in the run', async () => {
    const dir = await concludedRun();
    await expectRefusal(['report', dir, '--out', join(dir, 'index.html')], /ne doit plus changer/, /must not change/);
    expect((await usager(['verify', dir])).code).toBe(0);
  });

  test('an output that cannot be written', async () => {
    const dir = await concludedRun();
    const blocked = join(dir, '..', 'file');
    writeFileSync(blocked, '');
    await expectRefusal(['report', dir, '--out', join(blocked, 'x.html')], /Impossible d’écrire/, /Cannot write/);
    mkdirSync(join(dir, '..', 'folder'));
    await expectRefusal(['report', dir, '--out', join(dir, '..', 'folder')], /c’est un dossier/, /it is a folder/);
  });

  test('a run that was cut off is reported from its evidence', async () => {
    const { code, out } = await usager(['report', await cutRun(), '--format', 'md']);
    expect(code).toBe(0);
    expect(out).toContain('Carte');
  });
});
