// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/report.ts';
import '../../src/cli/actions/review.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usager } from './run.ts';
import { concludedRun, expectRefusal } from './saved-run.ts';

const fill = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, 'utf8')));
const sign = (text: string): string => text.replace('author: ""', 'author: "Marie Dupont"');
const answerTo = (text: string, criterion: string, status: string, comment = ''): string =>
  text.replace(
    new RegExp(`("${criterion.replace('.', '\\.')}":\\n(?:\\s+#[^\\n]*\\n)*)(\\s+)status:\\n\\s+comment:`),
    (_all, head: string, indent: string) => `${head}${indent}status: ${status}\n${indent}comment: ${JSON.stringify(comment)}`,
  );

describe('review', () => {
  test('writes every criterion that is left beside the run, which stays sealed', async () => {
    const dir = await concludedRun();
    const { code, out } = await usager(['review', dir]);
    expect(code).toBe(0);
    expect(out).toContain('à regarder');
    const text = readFileSync(`${dir}.review.yaml`, 'utf8');
    expect(text).toMatch(/"12\.8":\n\s+# /);
    expect(text).not.toContain('undefined');
    expect(text).toMatch(/# cas particulier \(11\.10\.1/);
    expect((await usager(['verify', dir])).code).toBe(0);
  });

  test('checks what was filled in, and the report shows it', async () => {
    const dir = await concludedRun();
    await usager(['review', dir]);
    fill(`${dir}.review.yaml`, (text) => answerTo(sign(text), '12.8', 'NC', 'l’ordre saute le formulaire'));
    const { code, out } = await usager(['review', dir]);
    expect(out).toContain('dont 1 par une personne');
    expect(code).toBe(0);
    const json = JSON.parse((await usager(['report', dir, '--format', 'json'])).out);
    const [card] = json.scorecards;
    expect(card.accessibility.rgaa.criteria.find((one: { readonly id: string }) => one.id === '12.8')).toMatchObject({
      status: 'NC',
      decidedBy: 'person: Marie Dupont, 2026-11-22'.replace('2026-11-22', new Date().toISOString().slice(0, 10)),
    });
  });

  test('takes over the answers of an older run where nothing changed', async () => {
    const older = await concludedRun();
    const newer = await concludedRun();
    await usager(['review', older]);
    fill(`${older}.review.yaml`, (text) => answerTo(sign(text), '12.8', 'C'));
    const { out } = await usager(['review', newer, '--from', older]);
    expect(out).toContain('Réponses reprises : 1 ; à revoir, parce que l’état a changé : 0.');
    expect(readFileSync(`${newer}.review.yaml`, 'utf8')).toMatch(
      /"12\.8":\n(?:\s+#[^\n]*\n)*\s+status: C\n[^]*?author: "Marie Dupont"/,
    );
  });

  test('refuses an answer that fits nothing, with its line, and loses no file', async () => {
    const dir = await concludedRun();
    await usager(['review', dir]);
    const path = `${dir}.review.yaml`;
    fill(path, (text) => answerTo(sign(text), '12.8', 'C').replace('"carte":', '"cartes":'));
    const before = readFileSync(path, 'utf8');
    await expectRefusal(
      ['review', dir],
      /ligne \d+ : « cartes » n’est pas dans cette campagne/,
      /line \d+: “cartes” is not in this run/,
    );
    await expectRefusal(['report', dir], new RegExp(`${basename(path)}, ligne \\d+`), /line \d+/);
    await expectRefusal(['review', dir, '--from', dir], /existe déjà/, /exists already/);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
