import { describe, expect, it } from 'vitest';
import { parentheses } from '../../../src/language/fr/signs/parentheses.ts';
import { quotesIn, signsIn } from './quotes.ts';

describe('parentheses', () => {
  it.each([
    ['Vos revenus (ceux de toutes les personnes du foyer) sont comptés.', ['(ceux de toutes les personnes du foyer)']],
    ['Un élève (de plus de 6 ans) et son parent (ou son tuteur) signent.', ['(de plus de 6 ans) et son parent (ou son tuteur)']],
    ['Un achat (voiture (neuve ou non) ou deux roues) se déclare vite.', ['(voiture (neuve ou non) ou deux roues)']],
    ['Un lieu (loisirs, sport et vacances comprises) se réserve ici.', ['(loisirs, sport et vacances comprises)']],
  ])('%s', (text, expected) => {
    expect(quotesIn(parentheses, text)).toEqual(expected);
  });

  it.each([
    'La CAF (caisse d’allocations familiales du lieu de votre domicile) vous répond.',
    'La caisse d’allocations familiales (CAF) et la mutualité agricole (MSA) vous répondent.',
    'Le ou la demandeur(se) et ses enfant(s) signent les deux pages.',
    'Remplissez le formulaire (cerfa n° 12100 du mois de mai) et signez.',
    'Vous avez droit à une aide (article L. 123-4 du code du travail) chaque mois.',
    'Le prix (20 €) et la taxe (5 €) se paient en ligne.',
    'Venez au guichet avec vos papiers (carte d’identité ou passeport en cours de validité).',
    'Le montant = (revenus du mois + primes de toute l’année) divisé par deux.',
    'Le prix est de 20 € (par nuit et par personne) x 183 (nombre de nuits de la saison) par an.',
    'Barrez la carte avec la mention vendu le (jour/mois/année) ou cédé le (jour/mois/année) puis signez.',
    'Une parenthèse qui ne se ferme jamais (comme celle que vous lisez ici.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(parentheses, text)).toEqual([]);
  });

  it('counts the words, or the asides', () => {
    expect(signsIn(parentheses, 'Vos revenus (ceux de tout votre foyer) sont comptés.')[0]?.advice.fr).toContain('5 mots');
    expect(signsIn(parentheses, 'Un élève (de 6 ans) et un parent (ou un tuteur) signent.')[0]?.advice.fr).toMatch(
      /^2 parenthèses/,
    );
  });
});
