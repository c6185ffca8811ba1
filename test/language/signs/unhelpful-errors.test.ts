import { describe, expect, it } from 'vitest';
import { unhelpfulErrors } from '../../../src/language/fr/signs/unhelpful-errors.ts';
import { quotesIn } from './quotes.ts';

describe('unhelpful errors', () => {
  it.each([
    'Champ invalide',
    'Erreur de saisie',
    'Valeur incorrecte',
    'Une erreur est survenue',
    'Format incorrect',
    'ERR_SIRD_404',
  ])('%s', (text) => {
    expect(quotesIn(unhelpfulErrors, text, 'error')).toEqual([text]);
  });

  it.each([
    'Saisissez votre nom.',
    'Numéro incorrect : il doit comporter 13 chiffres.',
    'Date invalide. Exemple : 14/03/1958',
    'Une erreur est survenue, réessayez plus tard ou appelez le 39 39.',
    'Une erreur est survenue. Merci de recommencer.',
    'Ce champ est obligatoire.',
    'Le code postal comporte 5 chiffres.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(unhelpfulErrors, text, 'error')).toEqual([]);
  });

  it.each([
    'Votre demande a bien été envoyée, sans erreur.',
    'Le délai est dépassé pour les demandes de mai.',
    'Vous êtes connecté.',
  ])('an alert informs: %s', (text) => {
    expect(quotesIn(unhelpfulErrors, text, 'alert')).toEqual([]);
  });

  it('reads alerts that fail, and no other text', () => {
    expect(quotesIn(unhelpfulErrors, 'Une erreur technique est survenue.', 'alert')).toHaveLength(1);
    expect(quotesIn(unhelpfulErrors, 'Une erreur technique est survenue.', 'paragraph')).toEqual([]);
    expect(quotesIn(unhelpfulErrors, 'Erreur de saisie', 'heading')).toEqual([]);
  });
});
