// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/report.ts';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFormats, gridFormats, reportFormats, workbookFormats } from '../../src/cli/options.ts';
import { renderReport } from '../../src/cli/render-report.ts';
import { fileReporters, gridReporters, reporters, workbookReporters } from '../../src/reporters/index.ts';
import { sampleRun } from '../support/sample-run.ts';
import { readSpreadsheet, unzip } from '../support/spreadsheet.ts';
import { usager } from './run.ts';
import { concludedRun, expectRefusal, forge } from './saved-run.ts';

test('the exports that the help names are those that exist', () => {
  expect(gridFormats.toSorted()).toEqual([...Object.keys(gridReporters), ...Object.keys(fileReporters)].toSorted());
  expect(fileFormats).toEqual(Object.keys(fileReporters));
  expect(workbookFormats).toEqual(Object.keys(workbookReporters));
  expect(reportFormats).toEqual(Object.keys(reporters));
});

describe('the grid of a saved run', () => {
  test('is a spreadsheet, whose own copy can be filled again', async () => {
    const dir = await concludedRun();
    const out = join(dirname(dir), 'exports', 'grille.ods');
    expect(await usager(['report', dir, '--format', 'ods', '--out', out])).toMatchObject({ code: 0, out: '', err: '' });
    const read = readSpreadsheet(readFileSync(out));
    expect(read.sheets).toContain('P01');
    expect(read.cell('P01', 'B4').text).toBe('1.1');
    const again = join(dirname(dir), 'exports', 'encore.ods');
    const answer = await usager(['report', dir, '--format', 'ods', '--template', out, '--out', again, '--lang', 'fr']);
    expect(answer).toMatchObject({ code: 0, out: '' });
    expect(answer.err).toMatch(/^\d+ statut\(s\) déjà remplis dans votre copie ont été gardés\.\n$/);
    expect(statSync(again).size).toBeGreaterThan(5000);
  });

  test('is text for Ara and EARL, on standard output', async () => {
    const dir = await concludedRun();
    expect((await usager(['report', dir, '--format', 'ara-csv'])).out).toMatch(/^Critères,Éléments transverses,/);
    expect(JSON.parse((await usager(['report', dir, '--format', 'ara-json'])).out).data.length % 106).toBe(0);
    expect(JSON.parse((await usager(['report', dir, '--format', 'earl'])).out)['@context'].earl).toBe(
      'http://www.w3.org/ns/earl#',
    );
  });

  test('is computed again from the evidence when the run was made before it was filled', async () => {
    const dir = await concludedRun();
    const whole = (await usager(['report', dir, '--format', 'ara-csv'])).out;
    forge(dir, 'carte/scorecard.json', (text) => {
      const card = JSON.parse(text);
      delete card.accessibility.rgaa.grid;
      return JSON.stringify(card);
    });
    expect((await usager(['report', dir, '--format', 'ara-csv'])).out).toBe(whole);
  });

  test('holds what a person answered after the run', async () => {
    const dir = await concludedRun();
    await usager(['review', dir]);
    const path = `${dir}.review.yaml`;
    const text = readFileSync(path, 'utf8')
      .replace('author: ""', 'author: "Marie Dupont"')
      .replace(/("12\.9":\n(?:\s+#[^\n]*\n)*\s+)status:/, '$1status: C');
    writeFileSync(path, text);
    const [, ...rows] = (await usager(['report', dir, '--format', 'ara-csv'])).out.split('\r\n');
    expect(rows.find((row) => row.startsWith('12.9,'))).toMatch(/^12\.9,NT(,C)+$/);
  });
});

describe('is refused', () => {
  test('for a procedure that the run does not have', async () => {
    const dir = await concludedRun();
    await expectRefusal(
      ['report', dir, '--format', 'ara-csv', '--procedure', 'autre'],
      /« autre » n’est pas une démarche de cette campagne\. Démarches : carte\./,
      /“autre” is not a procedure of this run\. Procedures: carte\./,
    );
    expect((await usager(['report', dir, '--format', 'ara-csv', '--procedure', 'carte'])).code).toBe(0);
  });

  test('without a file to write', async () => {
    const dir = await concludedRun();
    await expectRefusal(['report', dir, '--format', 'ods'], /--out grille\.ods/, /--out grille\.ods/);
  });

  test('with a template for another format, or one that cannot be read or filled', async () => {
    const dir = await concludedRun();
    const here = (name: string): string => join(dirname(dir), name);
    await expectRefusal(['report', dir, '--format', 'csv', '--template', 'x.ods'], /qu’avec --format ods/, /only goes with/);
    const ods = ['report', dir, '--format', 'ods', '--out', here('grille.ods'), '--template'];
    await expectRefusal([...ods, here('absent.ods')], /Impossible de lire .*absent\.ods/, /Cannot read .*absent\.ods/);
    writeFileSync(here('notes.ods'), 'Bonjour');
    await expectRefusal([...ods, here('notes.ods')], /n’est pas un classeur OpenDocument/, /is not an OpenDocument/);
    await expectRefusal([...ods, here('grille.ods')], /est votre modèle/, /is your model/);
    expect(existsSync(here('grille.ods'))).toBe(false);
  });

  test('for a run without any state', async () => {
    const empty = { ...sampleRun('fr'), scorecards: [] };
    await expect(renderReport('earl', empty)).rejects.toMatchObject({
      sentence: { en: expect.stringContaining('has no RGAA grid') },
    });
  });
});

describe('the workbook of a saved run', () => {
  test('is of the kind that the name of its file says', async () => {
    const dir = await concludedRun();
    const [ods, xlsx] = [join(dirname(dir), 'a.ods'), join(dirname(dir), 'a.XLSX')];
    for (const out of [ods, xlsx])
      expect(await usager(['report', dir, '--format', 'spreadsheet', '--out', out])).toMatchObject({ code: 0, out: '', err: '' });
    expect(unzip(readFileSync(ods)).has('content.xml')).toBe(true);
    expect(unzip(readFileSync(xlsx)).has('xl/workbook.xml')).toBe(true);
    await expectRefusal(['report', dir, '--format', 'xlsx'], /--out fiches\.xlsx/, /--out fiches\.xlsx/);
  });
});

describe('a CSV', () => {
  test('begins with a byte order mark when it is asked for, and only then', async () => {
    const dir = await concludedRun();
    const [plain, marked] = [
      await usager(['report', dir, '--format', 'csv']),
      await usager(['report', dir, '--format', 'csv', '--bom']),
    ];
    expect(plain.out.startsWith('démarche,')).toBe(true);
    expect(marked.out).toBe(`\ufeff${plain.out}`);
    await expectRefusal(['report', dir, '--format', 'json', '--bom'], /--bom ne sert qu’avec/, /--bom only goes with/);
  });
});
