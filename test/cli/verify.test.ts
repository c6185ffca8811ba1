// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/compare.ts';
import '../../src/cli/actions/merge.ts';
import '../../src/cli/actions/report.ts';
import '../../src/cli/actions/rescore.ts';
import '../../src/cli/actions/verify.ts';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inJourney, temporaryFolder } from '../store/build.ts';
import { usager } from './run.ts';
import { concludedRun, cutRun, expectRefusal, forge } from './saved-run.ts';

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
