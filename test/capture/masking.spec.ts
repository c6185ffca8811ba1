import type { Datum } from '../../src/model/scenario.ts';
import { record, value } from './record.ts';
import { expect, test } from './site.ts';

const data: readonly Datum[] = [
  { name: 'prenom', value: 'Camille', kind: 'personal' },
  { name: 'nom', value: 'Lefèvre', kind: 'personal' },
  { name: 'naissance', value: '1980-04-12', kind: 'personal' },
  { name: 'tel', value: '0612345678', kind: 'personal' },
  { name: 'enfants', value: '7', kind: 'personal' },
  { name: 'motDePasse', value: 'S3cret-pass!', kind: 'secret' },
];

test('no datum stays in any kind of evidence', async ({ page, site }) => {
  await page.goto(`${site}/personal.html`);
  const { evidence } = await record(page, { data, axe: true });
  const told = /.{0,60}(Camille|Lef[eè]vre|Lef%C3%A8vre|12 avril|06 ?12|S3cret|TOKEN-|valeur inconnue).{0,60}/gi;
  expect(JSON.stringify(evidence).match(told) ?? []).toEqual([]);
  expect(value(evidence, 'page').title).toBe('Dossier de ‹prenom› ‹nom›');
  expect(value(evidence, 'links')[0]?.href).toContain('?nom=‹nom›&tel=‹tel›&enfants=‹enfants›');
  expect(
    value(evidence, 'text')
      .filter((each) => each.text === '‹enfants›')
      .map((each) => each.role),
  ).toEqual(['definition', 'cell']);
  const fields = value(evidence, 'fields');
  expect(fields.map((each) => each.datum)).toEqual(['nom', 'motDePasse', undefined, 'enfants', undefined, 'motDePasse']);
});

test('values in the DOM are names or dots', async ({ page, site }) => {
  await page.goto(`${site}/personal.html`);
  const dom = value((await record(page, { data })).evidence, 'dom');
  expect(dom).toMatch(/id="a"[^>]* value="‹nom›"/);
  expect(dom).toMatch(/id="b"[^>]* value="‹motDePasse›"/);
  expect(dom).toMatch(/<textarea[^>]*>●●●<\/textarea>/);
  expect(dom).toMatch(/id="e"[^>]* value="●●●"/);
  expect(dom).toMatch(/name="jeton"[^>]* value="●●●"/);
});
