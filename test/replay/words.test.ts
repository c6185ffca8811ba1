import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../src/model/scenario.ts';
import { folderName, slug } from '../../src/replay/naming.ts';
import { phrase } from '../../src/replay/phrase.ts';
import { splitValue } from '../../src/replay/steps/split-fields.ts';
import { valueFor } from '../../src/replay/steps/typed-values.ts';
import { resolveValue, stepWords, typedDatum } from '../../src/replay/wording.ts';

test.each([
  ["J'accepte", 'J’accepte les conditions', false, true],
  ["J'accepte", 'J’accepte les conditions', true, false],
  ['Nom', 'Nom *', true, true],
  ['Nom', 'Nom (obligatoire) :', true, true],
  ['Nom', 'Nom de jeune fille', true, false],
  ['nom', 'NOM', true, true],
  ['Êtes-vous locataire ?', 'Êtes‑vous locataire\u202f?', true, true],
  ['Êtes-vous locataire?', 'Êtes-vous locataire ?', true, true],
  ['« Valider »', '"Valider"', true, true],
  ['"Valider"', '«Valider»', true, true],
  ['étape', 'ÉTAPE', true, true],
  ['a.c', 'abc', false, false],
])('the phrase %s in %s (exact: %s)', (wanted, text, _exact, expected) => {
  expect(phrase(wanted, _exact).test(text)).toBe(expected);
});

test('any text finds itself, quickly', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      if (text.trim() !== '') expect(phrase(text, false).test(text)).toBe(true);
    }),
  );
  const begun = performance.now();
  phrase('(a+)+ * '.repeat(20), true).test('a'.repeat(50_000));
  expect(performance.now() - begun).toBeLessThan(500);
});

test.each([
  ['date', '1/3/2026', '2026-03-01'],
  ['date', '2026-03-01', '2026-03-01'],
  ['month', '3/2026', '2026-03'],
  ['time', '14h30', '14:30'],
  ['time', '9 h', '09:00'],
  ['number', '1 234,5', '1234.5'],
  ['text', '1 234,5', '1 234,5'],
])('a %s written %s', (type, value, expected) => {
  expect(valueFor(type, value)).toBe(expected);
});

test.each([
  ['12/02/1980', [2, 2, 4], ['12', '02', '1980']],
  ['1980-02-12', [0, 0, 0], ['12', '02', '1980']],
  ['4821', [1, 1, 1, 1], ['4', '8', '2', '1']],
  ['1 85 05 78 006 084 42', [13, 2], ['1850578006084', '42']],
  ['12', [0, 0, 0], undefined],
])('%s goes in boxes of %j', (value, lengths, expected) => {
  expect(splitValue(value, lengths)).toEqual(expected);
});

test('names are folders', () => {
  expect(slug('Votre situation : œuvre & « été »')).toBe('votre-situation-oeuvre-ete');
  expect(slug('…')).toBe('');
  expect(folderName(3, 'Récapitulatif')).toBe('03-recapitulatif');
  fc.assert(fc.property(fc.string(), (text) => /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)?$/.test(slug(text))));
});

const data = [
  { name: 'nom', value: 'Martin', kind: 'personal' },
  { name: 'ville', value: 'Lyon', kind: 'public' },
  { name: 'code', value: 'x9', kind: 'secret' },
] as const;

test('a step says what is done, never a value', () => {
  const step: Step = { do: 'fill', target: { label: 'Identité', in: 'Titulaire' }, value: '${nom}, ${ville}, ${code}, ${autre}' };
  expect(stepWords(step, data)).toEqual({
    fr: 'Saisir ‹nom›, Lyon, ‹code›, ${autre} dans « Identité » (dans « Titulaire »)',
    en: 'Type ‹nom›, Lyon, ‹code›, ${autre} in “Identité” (in “Titulaire”)',
  });
  expect(resolveValue('${nom} à ${ville} ${autre}', data)).toBe('Martin à Lyon ${autre}');
});

test.each([
  ['${nom}', 'nom'],
  [' ${ville} ', 'ville'],
  ['${code}', undefined],
  ['${autre}', undefined],
  ['${nom}, ${ville}', undefined],
  ['Martin', undefined],
])('typing %s types the datum %s', (value, datum) => {
  expect(typedDatum({ do: 'fill', target: { label: 'Identité' }, value }, data)).toBe(datum);
});
