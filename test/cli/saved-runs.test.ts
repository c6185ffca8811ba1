// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/compare.ts';
import '../../src/cli/actions/merge.ts';
import '../../src/cli/actions/report.ts';
import '../../src/cli/actions/rescore.ts';
import '../../src/cli/actions/verify.ts';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../src/cli/conclude.ts';
import { createRun } from '../../src/store/index.ts';
import { inJourney, temporaryFolder, writeJourney } from '../store/build.ts';
import { sampleRun } from '../store/sample.ts';
import { usager } from './run.ts';

/** A run as `usager audit` leaves it, in a folder of its own: evidence, scorecards, reports, seal. */
async function concludedRun(paths: readonly string[] = ['principal']): Promise<string> {
  const dir = join(temporaryFolder(), 'run');
  const writer = await createRun(dir, sampleRun());
  for (const path of paths) await writeJourney(writer, path);
  await conclude(writer, { lang: 'fr', format: ['html', 'json'], endedAt: new Date('2026-11-22T10:02:00Z'), complete: true });
  return dir;
}

/** A run that was cut off: one finished journey, no scorecard, no seal. */
async function cutRun(): Promise<string> {
  const dir = join(temporaryFolder(), 'run');
  await writeJourney(await createRun(dir, sampleRun()));
  return dir;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file changed by somebody who knows the format: hashes of `checkpoint.json` and of the manifest are made to agree. */
function forge(dir: string, path: string, change: (text: string) => string): void {
  const put = (name: string, text: string): void => {
    writeFileSync(join(dir, name), text);
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    const bytes = Buffer.from(text);
    const files = manifest.files.map((file: { readonly path: string }) =>
      file.path === name ? { path: name, sha256: sha256(bytes), bytes: bytes.length } : file,
    );
    writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  };
  const text = change(readFileSync(join(dir, path), 'utf8'));
  put(path, text);
  const head = join(path, '..', 'checkpoint.json');
  if (!existsSync(join(dir, head))) return;
  const record = JSON.parse(readFileSync(join(dir, head), 'utf8'));
  const bytes = Buffer.from(text);
  const files = record.files.map((file: { readonly name: string }) =>
    path.endsWith(`/${file.name}`) ? { name: file.name, sha256: sha256(bytes), bytes: bytes.length } : file,
  );
  put(head, JSON.stringify({ ...record, files }));
}

/** Exit code 2, nothing on standard output, one sentence that says this, in both languages. */
async function expectRefusal(args: readonly string[], fr: RegExp, en: RegExp): Promise<void> {
  for (const [lang, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await usager([...args, '--lang', lang]);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  }
}

describe('verify', () => {
  test('an intact run is said so, with the number of files', async () => {
    const dir = await concludedRun();
    const { files } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    expect(await usager(['verify', dir])).toEqual({ code: 0, out: `Intacte : ${files.length} fichiers vérifiés.\n`, err: '' });
    expect((await usager(['verify', dir, '--lang', 'en'])).out).toBe(`Intact: ${files.length} files verified.\n`);
  });

  test('what was changed, lost and added is counted in one sentence and listed', async () => {
    const dir = await concludedRun();
    appendFileSync(join(dir, inJourney('01-accueil/text.json')), ' ');
    rmSync(join(dir, inJourney('01-accueil/axe.json')));
    rmSync(join(dir, inJourney('02-saisie/dom.html')));
    writeFileSync(join(dir, 'note.txt'), 'ajoutée');
    const french = await usager(['verify', dir]);
    expect(french).toMatchObject({ code: 2, out: '' });
    expect(french.err.split('\n')).toEqual([
      `« ${dir} » n’est plus telle qu’elle a été scellée : 1 modifié, 2 disparus, 1 ajouté.`,
      `  modifié ${inJourney('01-accueil/text.json')}`,
      `  disparu ${inJourney('01-accueil/axe.json')}`,
      `  disparu ${inJourney('02-saisie/dom.html')}`,
      '  ajouté note.txt',
      '',
    ]);
    const { err } = await usager(['verify', dir, '--lang', 'en']);
    expect(err).toContain('is no longer as it was sealed: 1 changed, 2 missing, 1 added.');
  });

  test('a long list is cut, and says so', async () => {
    const dir = await concludedRun();
    for (let index = 0; index < 30; index += 1) writeFileSync(join(dir, `${index}.txt`), '');
    const { err } = await usager(['verify', dir]);
    expect(err.trim().split('\n')).toHaveLength(22);
    expect(err).toContain('et 10 de plus');
  });

  test('a run that was cut off has nothing to verify', async () => {
    await expectRefusal(
      ['verify', await cutRun()],
      /n’a pas été scellée.*rien ne peut être vérifié/,
      /was not sealed.*nothing can be verified/,
    );
  });
});

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

describe('a run that is not what it was', () => {
  const evidence = inJourney('01-accueil/text.json');

  test.each(['report', 'rescore'])('%s refuses an evidence file that was changed', async (command) => {
    const dir = await concludedRun();
    appendFileSync(join(dir, evidence), ' ');
    await expectRefusal(
      [command, dir],
      /« carte\/.*text\.json » a été modifié.*copie intacte/,
      /“carte\/.*text\.json” was changed.*intact copy/,
    );
  });

  test.each(['report', 'rescore'])('%s refuses an evidence file that is missing', async (command) => {
    const dir = await concludedRun();
    rmSync(join(dir, evidence));
    await expectRefusal([command, dir], /« carte\/.*text\.json » a disparu/, /“carte\/.*text\.json” is missing/);
  });

  test.each(['report', 'rescore', 'compare'])(
    '%s refuses changed evidence of a run that was cut off before its seal',
    async (command) => {
      const dir = await cutRun();
      appendFileSync(join(dir, evidence), ' ');
      await expectRefusal([command, dir], /Fichier altéré : « carte\/.*text\.json »/, /Damaged file: “carte\/.*text\.json”/);
    },
  );

  test('rescore refuses evidence of a newer schema, and says what to install', async () => {
    const dir = await concludedRun();
    forge(dir, evidence, (text) => text.replace('usager/evidence/text/1', 'usager/evidence/text/2'));
    expect((await usager(['verify', dir])).code).toBe(0);
    await expectRefusal(
      ['rescore', dir],
      /text\.json ».*plus récent \(schéma 2\).*Installez/,
      /text\.json”.*newer Usager \(schema 2\).*Install/,
    );
  });

  test.each(['report', 'rescore', 'compare'])('%s refuses a run.json of a newer schema', async (command) => {
    const dir = await concludedRun();
    forge(dir, 'run.json', (text) => text.replace('usager/run/1', 'usager/run/7'));
    await expectRefusal(
      [command, dir],
      /run\.json ».*plus récent \(schéma 7\).*Installez Usager 0\.1\.0/,
      /newer Usager \(schema 7\).*Install/,
    );
  });

  test.each([['verify'], ['report'], ['rescore'], ['compare'], ['merge', '--out', 'never']])(
    '%s refuses what is not a run',
    async (command, ...rest) => {
      const folder = temporaryFolder();
      for (const what of [folder, join(folder, 'nowhere')])
        await expectRefusal(
          [command, what, ...rest],
          /n’est pas un dossier de campagne.*Donnez le dossier/,
          /is not a run folder.*Give the folder/,
        );
    },
  );
});

describe('compare', () => {
  test('two runs of one procedure: letters, and what is kept', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    const { code, out } = await usager(['compare', before, after]);
    expect(code).toBe(0);
    expect(out).toContain('1 parcours commun');
    expect(out).toContain('Constats toujours là');
    expect(out).not.toContain('Constats nouveaux');
  });

  test('a path that only one run has is named and left out', async () => {
    const { out } = await usager(['compare', await concludedRun(), await concludedRun(['principal', 'heberge']), '--lang', 'en']);
    expect(out).toContain('in the second run only: `heberge--desktop`');
  });

  test('--json holds the same', async () => {
    const { out } = await usager(['compare', await concludedRun(), await concludedRun(), '--json']);
    const { comparisons, onlyBefore, onlyAfter, ranking } = JSON.parse(out);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({ procedure: 'carte', findings: { new: [], fixed: [] } });
    expect({ onlyBefore, onlyAfter }).toEqual({ onlyBefore: [], onlyAfter: [] });
    expect(ranking.ok).toBe(true);
  });

  test('a scorecard of another version of the method is recomputed before it is compared', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    forge(before, 'carte/scorecard.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "1999.1"'));
    expect((await usager(['compare', before, after])).code).toBe(0);
  });
});

describe('merge', () => {
  test('joins the parts of a run, scores the whole and seals it', async () => {
    const out = join(temporaryFolder(), 'whole');
    const answer = await usager(['merge', await concludedRun(['principal']), await concludedRun(['heberge']), '--out', out]);
    expect(answer.code).toBe(0);
    expect(answer.out).toContain('Rapport');
    expect((await usager(['verify', out])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({
      complete: true,
      endedAt: '2026-11-22T10:02:00.000Z',
    });
    const { journeys } = JSON.parse(readFileSync(join(out, 'carte', 'scorecard.json'), 'utf8'));
    expect(journeys.map(({ path }: { readonly path: string }) => path)).toEqual(['principal', 'heberge']);
  });

  test('a part that was cut off makes a whole that is not complete', async () => {
    const out = join(temporaryFolder(), 'whole');
    expect((await usager(['merge', await concludedRun(['heberge']), await cutRun(), '--out', out])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({ complete: false });
  });

  test('the same journey in two parts is refused, and nothing is written', async () => {
    const out = join(temporaryFolder(), 'whole');
    await expectRefusal(
      ['merge', await concludedRun(), await concludedRun(), '--out', out],
      /est dans deux parties/,
      /is in two parts/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('an output folder that already holds a run is left alone', async () => {
    const [part, other] = [await concludedRun(), await concludedRun()];
    await expectRefusal(['merge', part, '--out', other], /contient déjà une campagne.*--out/, /already holds a run.*--out/);
    expect((await usager(['verify', other])).code).toBe(0);
  });
});
