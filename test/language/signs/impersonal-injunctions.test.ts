import { describe, expect, it } from 'vitest';
import { impersonalInjunctions } from '../../../src/language/fr/signs/impersonal-injunctions.ts';
import { quotesIn, signsIn } from './quotes.ts';

describe('impersonal injunctions', () => {
  it.each([
    ['Il convient de joindre une copie du bail.', ['Il convient de']],
    ['Il y a lieu de prévenir la caisse sans attendre.', ['Il y a lieu de']],
    ['Il est vivement recommandé de garder une copie.', ['Il est vivement recommandé de']],
    ['Il est demandé aux parents de signer le livret.', ['Il est demandé aux parents de']],
    ['Il appartient au demandeur de prouver son adresse.', ['Il appartient au demandeur de prouver']],
    ['Le formulaire est à compléter puis à envoyer.', ['est à compléter']],
    ['Prière de sonner avant de pousser la porte.', ['Prière de']],
    ['Les familles sont invitées à se présenter au guichet.', ['sont invitées à']],
    ['La demande doit impérativement être adressée à la caisse.', ['doit impérativement être adressée']],
    ['Si vous ne pouvez pas venir, il convient d’écrire.', ['il convient d’']],
  ])('%s', (text, expected) => {
    expect(quotesIn(impersonalInjunctions, text)).toEqual(expected);
  });

  it.each([
    'Veuillez joindre une copie de votre bail.',
    'Vous devez envoyer la demande avant le 3 mai.',
    'Il n’est pas nécessaire de venir au guichet.',
    'Il est possible de venir sans rendez-vous.',
    'Il appartient à un groupe de travail de la mairie.',
    'La taxe est à payer par le locataire du logement.',
    'Ces trois conditions doivent être respectées ensemble.',
    'Le préavis doit être signé par le propriétaire du logement.',
    'La mairie est à proximité de la gare et du port.',
    'La personne doit être le parent indiqué dans le livret.',
    'Le justificatif doit être daté de moins de trois mois.',
    'Le juge décide s’il est nécessaire de nommer un expert.',
    'Venez lorsque les travaux doivent être faits sans attendre.',
    'Le bâtonnier doit également être présent ce jour-là.',
    'La pension doit être déclarée, par celui qui la verse.',
    'La démarche doit être faite sur place, par vous.',
    'La durée doit être précisée par décret.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(impersonalInjunctions, text)).toEqual([]);
  });

  it('does not say that nobody is named when somebody is', () => {
    const [named] = signsIn(impersonalInjunctions, 'Il appartient au demandeur de prouver son adresse.');
    const [silent] = signsIn(impersonalInjunctions, 'Il convient de prouver son adresse.');
    expect(named?.advice.fr).toContain('mettez en sujet');
    expect(silent?.advice.fr).toContain('ne dit pas qui doit agir');
    expect(silent?.advice.en).toContain('does not say who must act');
  });
});
