import { describe, expect, it } from 'vitest';
import { nominalisations } from '../../../src/language/fr/signs/nominalisations.ts';
import { quotesIn, signsIn } from './quotes.ts';

describe('nominalisations', () => {
  it.each([
    ['La mairie procède à la vérification de votre adresse.', 'procède à la vérification', 'vérifier'],
    ['Vous devez effectuer le paiement avant le 3 mai.', 'effectuer le paiement', 'payer'],
    ['Cette somme donne lieu à remboursement sous un mois.', 'donne lieu à remboursement', 'rembourser'],
    ['Déposez ce dossier en vue de l’obtention de la carte.', 'en vue de l’obtention', 'obtenir'],
    ['L’aide est subordonnée à la production d’une facture.', 'subordonnée à la production', 'fournir'],
    ['Un reçu est remis lors de la signature du contrat.', 'lors de la signature', 'signer'],
    ['Le service assure la délivrance des cartes.', 'assure la délivrance', 'délivrer'],
  ])('%s', (text, quote, verb) => {
    expect(quotesIn(nominalisations, text)).toEqual([quote]);
    expect(signsIn(nominalisations, text)[0]?.plain).toBe(verb);
  });

  it('reads a chain of nouns as one sign, without a verb of its own', () => {
    const text = 'L’instruction de la demande de renouvellement de l’autorisation prend deux mois.';
    expect(quotesIn(nominalisations, text)).toEqual(['instruction de la demande de renouvellement de l’autorisation']);
    expect(signsIn(nominalisations, text)[0]).not.toHaveProperty('plain');
  });

  it.each([
    'Vous payez avant le 3 mai et la mairie vérifie votre adresse.',
    'La mairie procède par étapes, de la gauche vers la droite.',
    'Votre demande de carte d’identité est prête.',
    'Vous serez appelé lors d’un contrôle ou lors de la vente.',
    'La demande d’autorisation de licenciement part par la poste.',
    'Ce droit assure le paiement des loyers aux propriétaires.',
    'La copie est réalisée à la demande de vos parents.',
    'Vous devez effectuer un contrôle médical avant mai.',
    'Prenez un relevé de compte et une attestation de domicile.',
    'La vérification prend deux jours et le paiement un mois.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(nominalisations, text)).toEqual([]);
  });
});
