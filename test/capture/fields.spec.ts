import type { Evidence } from '../../src/model/evidence.ts';
import { block, field, record, value } from './record.ts';
import { expect, test } from './site.ts';

let evidence: Evidence;
test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site}/fields.html`);
  await page.locator('#piece').setInputFiles({ name: 'bail.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  evidence = (await record(page, { data: [{ name: 'ville', value: 'Lyon', kind: 'personal' }] })).evidence;
});

test('labels apart from hints and errors', () => {
  expect(field(evidence, 'nom')).toMatchObject({
    label: 'Nom de famille *',
    accessibleName: 'Nom de famille * Nom de naissance',
    nameFrom: 'label',
    required: true,
    requiredBy: 'label',
    help: 'Nom de naissance',
    helpTied: true,
    error: 'Saisissez votre nom',
    errorTied: 'aria-describedby',
    invalid: true,
    autocomplete: 'family-name',
    maxLength: 40,
    filled: false,
  });
  expect(field(evidence, 'nom')).not.toHaveProperty('errorStyle');
  expect(block(evidence, 'Nom de famille *').role).toBe('label');
  expect(block(evidence, 'Nom de naissance').role).toBe('hint');
  expect(block(evidence, 'Saisissez votre nom').role).toBe('error');
});

test('GOV.UK markup', () => {
  expect(field(evidence, 'email')).toMatchObject({
    label: 'Adresse électronique (facultatif)',
    required: false,
    optionalSaid: true,
    help: 'Elle sert à vous répondre',
    helpTied: true,
    errorTied: 'aria-describedby',
    filled: true,
  });
  expect(field(evidence, 'email').error).toContain('Adresse incorrecte');
  expect(block(evidence, 'Elle sert à vous répondre').role).toBe('hint');
});

test('error messages by reference, group, and nearness', () => {
  expect(field(evidence, 'tel')).toMatchObject({
    error: 'Dix chiffres attendus',
    errorTied: 'aria-errormessage',
    requiredBy: 'required',
    pattern: '[0-9 ]+',
  });
  expect(field(evidence, 'sexe')).toMatchObject({
    label: 'Femme',
    group: 'Sexe',
    error: 'Choisissez une réponse',
    errorTied: 'aria-describedby',
    checked: true,
    filled: true,
  });
  expect(field(evidence, 'pays')).toMatchObject({
    help: 'Pays de naissance',
    helpTied: false,
    options: ['Choisir', 'France'],
    optionCount: 2,
    filled: false,
  });
});

test('labels that a person sees, tied or not', () => {
  expect(field(evidence, 'cp')).toMatchObject({ label: 'Code postal', accessibleName: '75001', nameFrom: 'placeholder' });
  expect(field(evidence, 'commune')).toMatchObject({ label: 'Commune', accessibleName: '', nameFrom: 'none' });
  expect(field(evidence, 'cherche')).toMatchObject({ label: '', accessibleName: 'Rechercher', nameFrom: 'label' });
  expect(field(evidence, 'titre')).toMatchObject({ accessibleName: 'Date d’arrivée', nameFrom: 'title' });
  expect(field(evidence, 'aria')).toMatchObject({ accessibleName: 'Revenu annuel', nameFrom: 'aria-label' });
  expect(field(evidence, 'ref')).toMatchObject({ label: 'Loyer', accessibleName: 'Loyer', nameFrom: 'aria-labelledby' });
});

test('errors that only the style tells', () => {
  expect(field(evidence, 'rouge')).toMatchObject({ errorStyle: true, label: 'Couleur' });
  expect(field(evidence, 'classe').errorStyle).toBe(true);
  expect(field(evidence, 'cp')).not.toHaveProperty('errorStyle');
});

test('states', () => {
  expect(field(evidence, 'cgu')).toMatchObject({ requiredBy: 'aria-required', checked: false, visible: true });
  expect(field(evidence, 'piece')).toMatchObject({ type: 'file', accept: '.pdf,image/*', multiple: true, filled: true });
  expect(field(evidence, 'gel').disabled).toBe(true);
  expect(field(evidence, 'lu').readOnly).toBe(true);
  expect(field(evidence, 'cache').visible).toBe(false);
  const custom = value(evidence, 'fields').filter((each) => each.tag === 'custom');
  expect(custom.map((each) => [each.type, each.accessibleName, each.filled, each.datum])).toEqual([
    ['combobox', 'Ville', true, 'ville'],
    ['textbox', 'Commentaire', false, undefined],
  ]);
  expect(value(evidence, 'fields').map((each) => each.name)).not.toContain('csrf');
});

test('no value is ever recorded', () => {
  expect(JSON.stringify(evidence)).not.toMatch(/Lyon|jeton|bail\.pdf|"value":"(x|abc|z)"/);
});
