import { describe, expect, it } from 'vitest';
import { acronymsIn, acronymUses } from '../../../src/language/fr/acronyms.ts';
import { everydayAcronyms } from '../../../src/language/fr/everyday-acronyms.ts';
import { knownAcronyms } from '../../../src/language/fr/known-acronyms.ts';
import { unexplainedAcronyms } from '../../../src/language/fr/signs/unexplained-acronyms.ts';
import { units, type Text } from './lexical.ts';

const found = (...texts: readonly Text[]): readonly string[] => {
  const read = units(...texts);
  return unexplainedAcronyms(read).map(({ unit, start, end }) => read[unit]?.text.slice(start, end) ?? '');
};

it('knows more than 340 acronyms, in French and in English', () => {
  expect(knownAcronyms.size).toBeGreaterThan(340);
  for (const [acronym, { fr, en }] of knownAcronyms) {
    expect(acronym).toMatch(/^[A-Z-]{2,8}$/u);
    expect(fr, acronym).not.toBe('');
    expect(en, acronym).not.toBe('');
    expect(en, acronym).not.toBe(fr);
  }
});

describe('what is an acronym', () => {
  it.each([
    ['La CAF et la C.N.I.L. répondent.', ['CAF', 'CNIL']],
    ['La TVA, la SNCF, un PDF et un CDI.', []],
    ['8 rue DUMAS, 44400 REZÉ CEDEX', []],
    ['Le permis BE et la catégorie AM.', []],
    ['Les pays BG, CY et DK.', []],
    ['Vous recevez les IJ.', ['IJ']],
    ['Une aide (XZ).', ['XZ']],
    ['Louis XIV OU lui', []],
  ])('%s', (text, expected) => {
    expect(acronymsIn(text)).toEqual(expected);
  });

  it('keeps the place of what is written', () => {
    const text = 'La C.A.F. répond.';
    expect(acronymUses(text).map(({ start, end }) => text.slice(start, end))).toEqual(['C.A.F.']);
  });

  it('has an everyday list that is short', () => {
    expect(everydayAcronyms.size).toBeLessThan(130);
    for (const acronym of ['CAF', 'RSA', 'NIR', 'RFR']) expect(everydayAcronyms.has(acronym)).toBe(false);
  });
});

describe('what explains one', () => {
  it.each([
    [['La CAF répond.', 'Appelez la CAF.'], ['CAF']],
    [['La CAF répond.', 'La caisse d’allocations familiales (CAF) répond.'], []],
    [['La CAF répond.', 'La caisse d’allocations familiales (Caf) répond.'], []],
    [['La CAF : caisse d’allocations familiales.'], []],
    [["L'Agence nationale des titres sécurisés, dite ANTS, répond."], []],
    [['Votre DUD (dossier unique dématérialisé).', 'La DUD.'], []],
    [['Fonction publique', 'Hospitalière (FPH)'], []],
    [['La CAF (ouverte le lundi).'], ['CAF']],
  ])('%j', (texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });

  it('takes the item of a glossary for an explanation', () => {
    expect(found('Votre DUD.', { role: 'term', text: 'DUD' })).toEqual([]);
  });
});

it('gives the expansion when it is known, and asks for it when it is not', () => {
  const [known, unknown] = unexplainedAcronyms(units('Votre CAF étudie la DUDX que vous envoyez.'));
  expect(known?.plain).toBe('caisse d’allocations familiales');
  expect(known?.advice.fr).toBe('Écrivez la première fois : « caisse d’allocations familiales (CAF) ».');
  expect(unknown?.plain).toBeUndefined();
  expect(unknown?.advice.fr).toBe('Écrivez en toutes lettres ce que veut dire DUDX la première fois.');
});
