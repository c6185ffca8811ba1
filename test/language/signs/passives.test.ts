import { describe, expect, it } from 'vitest';
import { passives } from '../../../src/language/fr/signs/passives.ts';
import { quotesIn, signsIn } from './quotes.ts';

describe('passives', () => {
  it.each([
    ['Votre demande est transmise à la préfecture.', ['est transmise']],
    ['Les pièces ne sont pas toujours rendues au demandeur.', ['sont pas toujours rendues']],
    ['La décision vous a été notifiée par courrier.', ['a été notifiée']],
    ['Votre dossier peut être refusé, puis classé sans suite.', ['être refusé']],
    ['Le paiement sera fait en mai et les reçus seront envoyés en juin.', ['sera fait', 'seront envoyés']],
    ['Il faut que le contrat soit signé avant cette date.', ['soit signé']],
    ['Le candidat est inscrit par le directeur de l’école.', ['est inscrit']],
    ['Le demandeur se voit notifier un refus sous deux mois.', ['se voit notifier']],
    ['Toute fraude fait l’objet d’une enquête de nos services.', ['fait l’objet d’']],
    ['La demande étant jugée complète, vous recevez un reçu.', ['étant jugée']],
    ['Nous ne sommes pas toujours prévenus à temps.', ['sommes pas toujours prévenus']],
    ['Nous qui sommes contrôlés chaque année payons la taxe.', ['sommes contrôlés']],
    ['Les sommes sont versées en mai.', ['sont versées']],
  ])('%s', (text, expected) => {
    expect(quotesIn(passives, text)).toEqual(expected);
  });

  it.each([
    'Vous êtes allé à la mairie et votre enfant est né en France.',
    'Le guichet est ouvert le lundi et fermé le mardi.',
    'Vous êtes marié, pacsé ou divorcé depuis deux ans.',
    'La mairie est située au centre, l’âge est compris entre 3 et 5 ans.',
    'Vous vous êtes inscrit en ligne avant le 3 mai.',
    'Elle s’est présentée au guichet avec ses papiers.',
    'Le déclarant est tenu de signer et il est concerné par la loi.',
    'En été, l’été dernier, rangé dans les dossiers, rien ne bouge.',
    'Il peut soit déposé le dossier en mairie, soit envoyé par la poste.',
    'Ce sont des employés de la mairie qui vous répondent.',
    'Le délai est de deux mois et il est impossible de le changer.',
    'La demande doit être adressée à la mairie avant mars.',
    'Vous avez signé le contrat et vous avez envoyé la lettre.',
    'Vous déclarez les sommes perçues en France et les frais engagés pour le trajet.',
    'Le montant des sommes déjà versées figure sur votre avis.',
    'Toutes sommes versées à tort, deux sommes remboursées, vos sommes placées.',
    'Un être aimé, un être protégé, tout être concerné.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(passives, text)).toEqual([]);
  });

  it('reads running text only', () => {
    expect(quotesIn(passives, 'Demandes qui sont refusées', 'heading')).toEqual([]);
  });

  it('says who acts when it is written', () => {
    const [named] = signsIn(passives, 'Le permis est délivré par le préfet.');
    const [silent] = signsIn(passives, 'Le permis est délivré en deux mois.');
    expect(named?.advice.fr).toContain('par');
    expect(named?.advice.fr).not.toBe(silent?.advice.fr);
    expect(silent?.advice.fr).toContain('« est délivré »');
    expect(silent?.advice.en).toContain('“est délivré”');
  });
});
