// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/report.ts';
import '../../src/cli/actions/review.ts';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio/slim';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { usager } from './run.ts';
import { concludedRun, expectRefusal } from './saved-run.ts';

/** What a person types in the spreadsheet: criterion → status, and words in the column of changes. */
type Typed = Readonly<Record<string, readonly [status: string, words?: string]>>;

interface Grid {
  readonly dir: string;
  readonly file: string;
}

async function exported(): Promise<Grid> {
  const dir = await concludedRun();
  const file = join(dirname(dir), 'grille.ods');
  expect((await usager(['report', dir, '--format', 'ods', '--out', file])).code).toBe(0);
  return { dir, file };
}

/** Edits the grid with another XML library than the one that wrote it; `auditor` is the name typed in the sample sheet. */
async function type(file: string, typed: Typed, auditor = 'Marie Dupont'): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const $ = load((await zip.file('content.xml')?.async('string')) ?? '', { xml: true });
  const tables = $('table\\:table').toArray();
  const named = (name: string) => $(tables.find((table) => $(table).attr('table:name') === name));
  const put = (cell: ReturnType<typeof $>, text: string): void => {
    cell.attr('office:value-type', 'string').empty();
    cell.append($('<text:p/>').text(text));
  };
  for (const row of named('P01').children('table\\:table-row').toArray()) {
    const cells = $(row).children().toArray();
    const answer = typed[$(cells[1]).text()];
    if (answer === undefined) continue;
    put($(cells[3]), answer[0]);
    if (answer[1] !== undefined) put($(cells[5]), answer[1]);
  }
  const auditorRow = named('Échantillon').children('table\\:table-row').toArray()[3];
  put($($(auditorRow).children().toArray()[1]), auditor);
  zip.file('content.xml', $.xml());
  writeFileSync(file, await zip.generateAsync({ type: 'uint8array' }));
}

const criteriaOf = async (dir: string) => {
  const { out } = await usager(['report', dir, '--format', 'json']);
  const [card] = JSON.parse(out).scorecards;
  return new Map<string, { readonly status: string; readonly decidedBy: string }>(
    card.accessibility.rgaa.criteria.map((one: { readonly id: string }) => [one.id, one]),
  );
};

describe('review --import', () => {
  test('takes what a person filled in with a spreadsheet, signed with the name of its sample sheet', async () => {
    const { dir, file } = await exported();
    await type(file, { '12.8': ['NC', 'L’ordre saute le formulaire.'], '10.14': ['C'], '13.1': ['na'] });
    const { code, out } = await usager(['review', dir, '--import', file]);
    expect(out).toContain('Réponses lues dans grille.ods');
    expect(code).toBe(0);
    const today = new Date().toISOString().slice(0, 10);
    const criteria = await criteriaOf(dir);
    expect(criteria.get('12.8')).toMatchObject({ status: 'NC', decidedBy: `person: Marie Dupont, ${today}` });
    expect(readFileSync(`${dir}.review.yaml`, 'utf8')).toMatch(/comment: "L’ordre saute le formulaire\."/);
  });

  test('takes nothing from a grid left as it was', async () => {
    const { dir, file } = await exported();
    await type(file, {});
    const { out } = await usager(['review', dir, '--import', file]);
    expect(out).toMatch(/Réponses lues dans grille\.ods\s: 0\./);
  });

  test('keeps the answers given before, and their file aside', async () => {
    const { dir, file } = await exported();
    await type(file, { '12.8': ['C'] });
    await usager(['review', dir, '--import', file]);
    const first = readFileSync(`${dir}.review.yaml`, 'utf8');
    const again = await usager(['report', dir, '--format', 'ods', '--out', file]);
    expect(again.code).toBe(0);
    await type(file, { '10.14': ['NC', 'Le texte disparaît.'] }, 'Paul Martin');
    const { out } = await usager(['review', dir, '--import', file]);
    expect(out).toContain('run.review.1.yaml');
    const text = readFileSync(`${dir}.review.yaml`, 'utf8');
    expect(text).toContain('"Marie Dupont"');
    expect(text).toContain('"Paul Martin"');
    expect(readFileSync(`${dir}.review.1.yaml`, 'utf8')).toBe(first);
    expect((await usager(['review', dir])).code).toBe(0);
  });

  test('says which remarks it could not take, and which sheets are not of this run', async () => {
    const { dir, file } = await exported();
    await type(file, { '12.8': ['NT', 'à voir avec l’équipe'] });
    const { out } = await usager(['review', dir, '--import', file, '--author', 'Marie']);
    expect(out).toContain('P01 12.8');
  });

  test('refuses, with the sheet and the line, and loses no file', async () => {
    const { dir, file } = await exported();
    await type(file, { '12.8': ['OK'] });
    await expectRefusal(
      ['review', dir, '--import', file],
      /grille\.ods, feuille P01, ligne \d+ : « OK » n’est pas un statut/,
      /sheet P01, line \d+: “OK” is no status/,
    );
    await type(file, { '12.8': ['NC', ''] });
    await expectRefusal(['review', dir, '--import', file], /se justifie/, /needs its reason/);
    await type(file, { '12.8': ['C'] }, 'Usager 0.1.0');
    await expectRefusal(['review', dir, '--import', file], /doit être signée/, /must be signed/);
    const other = join(dirname(dir), 'autre.ods');
    writeFileSync(other, 'pas un classeur');
    await expectRefusal(['review', dir, '--import', other], /grille d’audit/, /audit grid/);
    await expectRefusal(['review', dir, '--import', file, '--from', dir], /pas les deux/, /not both/);
    expect(readdirSync(dirname(dir)).filter((name) => name.endsWith('.yaml'))).toEqual([]);
  });
});
