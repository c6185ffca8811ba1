import { expect, it } from 'vitest';
import { capitals } from '../../../src/language/fr/signs/capitals.ts';
import { quotes, units } from './lexical.ts';

it.each([
  ['LES DOSSIERS INCOMPLETS SERONT REJETES', ['LES DOSSIERS INCOMPLETS SERONT REJETES']],
  ['Attention : NE RIEN ÉCRIRE DANS CETTE CASE.', ['NE RIEN ÉCRIRE DANS CETTE CASE']],
  ['PIECES JUSTIFICATIVES', ['PIECES JUSTIFICATIVES']],
  ['ATTENTION', []],
  ['La CAF, la MSA ou la CPAM', []],
  ['CAF, MSA, CPAM', []],
  ['M. JEAN MARTIN', []],
  ['4 rue de la Paix, 75012 PARIS CEDEX', []],
  ['DMP INFO SERVICE', []],
  ['Carte TER HAUTS-DE-FRANCE', []],
  ['FR76 3000 XXXX BNPAFRPP', []],
])('%s', (text, expected) => {
  const [unit] = units(text);
  expect(quotes(text, unit === undefined ? [] : capitals(unit))).toEqual(expected);
});
