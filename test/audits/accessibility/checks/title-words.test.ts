import { describe, expect, it } from 'vitest';
import { isPlaceholder, partsOf, weightyWords } from '../../../../src/audits/accessibility/checks/mandatory/title-words.ts';

describe('isPlaceholder', () => {
  it.each([
    'Document',
    'document',
    'Sans titre',
    'Untitled Document',
    'https://www.example.fr/aide',
    'formulaire.php',
    'Vite + React',
    'index.html',
  ])('takes “%s”', (title) => expect(isPlaceholder(title)).toBe(true));
  it.each(['Documents', 'Titre de séjour', 'Test de dépistage', 'Accueil', 'Page 2 sur 3', 'example.fr : vos aides', ''])(
    'leaves “%s”',
    (title) => expect(isPlaceholder(title)).toBe(false),
  );
});

describe('partsOf', () => {
  it('parts the page from the site', () => {
    expect(partsOf('Contact – Mairie | Ville')).toEqual(['Contact', 'Mairie', 'Ville']);
    expect(partsOf('Porte-monnaie')).toEqual(['Porte-monnaie']);
  });
});

describe('weightyWords', () => {
  it('keeps the beginnings of words that carry meaning', () => {
    expect(weightyWords('Récolter des clémentines en été')).toEqual(['recolt', 'clemen']);
  });
});
