import { describe, expect, it } from 'vitest';
import { doubleNegations } from '../../../src/language/fr/signs/double-negations.ts';
import { quotesIn } from './quotes.ts';

describe('double negations', () => {
  it.each([
    ['Il n’est pas impossible que la caisse vous appelle.', ['n’est pas impossible']],
    ['Vous ne pouvez pas ne pas répondre à ce courrier.', ['ne pouvez pas ne pas']],
    ['Vous ne pouvez pas quitter le logement sans préavis.', ['ne pouvez pas quitter le logement sans']],
    ['L’aide n’est pas versée, sauf si vous la demandez.', ['n’est pas versée, sauf']],
    ['Il ne peut pas refuser, à moins que le bail ne cesse.', ['ne peut pas refuser, à moins']],
    ['Le droit n’est pas ouvert si vous n’avez pas signé.', ['n’est pas ouvert si vous n’avez pas']],
    ['Nul ne peut conduire s’il n’a pas le permis.', ['Nul ne peut conduire s’il n’a pas']],
    ['Aucune visite n’est admise sans rendez-vous.', ['Aucune visite n’est admise sans']],
    ['Vous ne touchez rien tant que le dossier n’est pas complet.', ['ne touchez rien tant que le dossier n’est pas']],
  ])('%s', (text, expected) => {
    expect(quotesIn(doubleNegations, text)).toEqual(expected);
  });

  it.each([
    'Vous ne pouvez pas quitter le logement avant la date prévue.',
    'Vous n’avez aucun frais à payer, la demande est gratuite.',
    'Vous ne payez que les frais de dossier de la mairie.',
    'Si vous n’avez pas signé ou si vous n’avez pas payé, écrivez-nous.',
    'Si vous n’acceptez pas les changements, le contrat cesse, sauf accord écrit.',
    'Il ne peut pas entrer, même s’il ne joue pas.',
    'L’inscription n’est pas non plus prise en compte.',
    'Vous pouvez choisir n’importe quelle caisse, sauf celle de votre ville.',
    'Vous ne pourrez pas changer de formule sans frais.',
    'Le parent qui n’a pas signé doit être entendu, sauf urgence.',
    'Vous ne savez pas si la mairie est ouverte le samedi.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(doubleNegations, text)).toEqual([]);
  });
});
