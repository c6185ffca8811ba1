import { expect, test } from 'vitest';
import type { Field } from '../../src/model/evidence.ts';
import { badValue, formatOf } from '../../src/replay/invalid/formats.ts';
import { emptied } from '../../src/replay/invalid/emptied.ts';
import { fields } from '../support/evidence.ts';
import type { FieldInput } from '../support/evidence.ts';

const field = (input: Partial<Field>): Field => fields([{ label: 'Champ', ...input }])[0] as Field;

test.each<readonly [Partial<Field>, string | undefined]>([
  [{ type: 'email' }, 'email'],
  [{ type: 'tel' }, 'phone'],
  [{ type: 'number' }, 'number'],
  [{ type: 'month' }, 'date'],
  [{ type: 'text', inputMode: 'decimal' }, 'number'],
  [{ type: 'text', autocomplete: 'section-a billing postal-code', inputMode: 'numeric' }, 'postcode'],
  [{ type: 'text', autocomplete: 'bday' }, 'date'],
  [{ type: 'text', datum: 'adresseMail' }, 'email'],
  [{ type: 'text', datum: 'codePostal', inputMode: 'numeric' }, 'postcode'],
  [{ type: 'text', datum: 'date_naissance' }, 'date'],
  [{ type: 'text', datum: 'telephone2' }, 'phone'],
  [{ type: 'text', pattern: '[0-9]{13}' }, 'pattern'],
  [{ type: 'text', label: 'Date de naissance' }, undefined],
  [{ type: 'text', datum: 'lieuNaissance' }, undefined],
  [{ type: 'text', datum: 'template' }, undefined],
  [{ type: 'text', autocomplete: 'one-time-code', inputMode: 'numeric' }, undefined],
  [{ type: 'text', autocomplete: 'cc-number', inputMode: 'numeric' }, undefined],
  [{ type: 'password', pattern: '.{8,}' }, undefined],
  [{ type: 'search', datum: 'ville' }, undefined],
  [{ tag: 'select', type: 'select', autocomplete: 'bday' }, undefined],
])('the format of %j is %s', (input, expected) => {
  expect(formatOf(field(input))).toBe(expected);
});

test('a bad value is no longer than the field accepts', () => {
  expect(badValue('date', field({ type: 'text' }))).toBe('99/99/9999');
  expect(badValue('number', field({ type: 'text', maxLength: 2 }))).toBe('ab');
  expect(badValue('email', field({ type: 'email' }))).not.toContain('@');
});

test('what is lost was shown and filled, and is there, empty; a field that is gone is not lost', () => {
  const nom = { label: 'Nom', name: 'nom', filled: true };
  const oui = { label: 'Oui', name: 'seul', type: 'radio', filled: true };
  const before = fields([nom, oui, { ...nom, name: 'cache', visible: false }, { ...nom, name: 'parti' }]);
  const lost = (inputs: readonly FieldInput[]) => emptied(before, fields(inputs)).map(({ label }) => label);
  expect(lost([nom, oui, { ...nom, name: 'cache', filled: false }])).toEqual([]);
  expect(
    lost([
      { ...nom, filled: false },
      { ...oui, filled: false },
    ]),
  ).toEqual(['Nom', 'Oui']);
});
