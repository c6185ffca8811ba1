import type { Indicator } from '../../model/method.ts';
import { graded } from '../indicator.ts';
import { councilOfState2022, crpa, defenderOfRights, digitalRepublic105, essoc28, italy, pidila, vde } from '../sources.ts';

const objective2024 = vde(
  'objectif de décembre 2024 : alternative non numérique affichée pour toutes les démarches',
  'objective of December 2024: a non-digital alternative shown for every procedure',
);

/** D1. A `mailto:` or a contact form is an online channel, never a human one (PiDila 103). */
export const channelIndicators: readonly Indicator[] = [
  graded(
    '1.1',
    'channels',
    ['Alternative non numérique affichée avant toute connexion', 'Non-digital alternative shown before any log-in'],
    {
      passed: ['téléphone ou guichet affiché avant toute connexion', 'phone or counter shown before any log-in'],
      partial: ['seulement le papier ou le courrier', 'only paper or post'],
      failed: ['aucune trouvée', 'none found'],
    },
    [objective2024],
  ),
  graded(
    '1.2',
    'channels',
    ['Alternative toujours affichée, étapes et erreurs comprises', 'Alternative still shown at every step and on error states'],
    {
      passed: ['sur chaque état, états d’erreur compris', 'on every state, error states too'],
      partial: [
        'sur la page de départ et au moins un état du formulaire',
        'on the start page and at least one state of the form',
      ],
      failed: ['autres cas', 'elsewhere'],
    },
    [pidila('102'), defenderOfRights('1')],
  ),
  graded(
    '1.3',
    'channels',
    ['Téléphone propre au service', 'The phone is the service’s own'],
    {
      passed: ['le numéro du service lui-même', 'the service’s own number'],
      partial: ['une plateforme partagée qui traite cette démarche', 'a shared platform that handles this procedure'],
      failed: ['seulement un numéro général (3939, standard)', 'only a generic number (3939, switchboard)'],
    },
    [objective2024, pidila('102')],
  ),
  graded(
    '1.4',
    'channels',
    ['Numéro non surtaxé, tarif affiché', 'Number not surcharged, tariff shown'],
    {
      passed: [
        'gratuit ou banalisé, tarif affiché (ou numéro en 01–05 ou 09)',
        'free or standard, tariff shown (or a 01–05/09 number)',
      ],
      partial: [
        'tarif inconnu ; surtaxé pour une collectivité territoriale',
        'tariff unknown; surcharged, for a local authority',
      ],
      failed: ['surtaxé (État, sécurité sociale, opérateurs)', 'surcharged (State, social security, operators)'],
    },
    [essoc28, pidila('017')],
  ),
  graded(
    '1.5',
    'channels',
    ['Horaires d’ouverture du téléphone', 'Opening hours of the phone'],
    {
      passed: ['jours et heures', 'days and hours'],
      partial: ['jours ou heures seulement', 'days or hours only'],
      failed: ['aucun', 'none'],
    },
    [pidila('017')],
  ),
  graded(
    '1.6',
    'channels',
    ['Relais pour les personnes sourdes ou malentendantes', 'Relay for deaf and hard-of-hearing people'],
    {
      passed: ['un relais est proposé à côté du téléphone', 'a relay is offered beside the phone'],
      partial: ['un relais existe ailleurs sur le site', 'a relay exists elsewhere on the site'],
      failed: ['aucun', 'none'],
    },
    [digitalRepublic105],
  ),
  graded(
    '1.7',
    'channels',
    ['Guichet, rendez-vous ou recherche de guichet avec une adresse', 'Counter, appointment or locator with an address'],
    {
      passed: ['guichet avec adresse, recherche ou rendez-vous', 'counter with address, locator or appointment'],
      partial: ['un type de guichet nommé, sans adresse', 'a kind of counter named, no address'],
      failed: ['aucun', 'none'],
    },
    [objective2024, italy('C.SI.2.1')],
  ),
  graded(
    '1.8',
    'channels',
    ['Formulaire papier ou adresse postale', 'Paper form or postal address'],
    {
      passed: ['formulaire à imprimer et adresse postale', 'form to print and postal address'],
      partial: ['l’un des deux', 'one of the two'],
      failed: ['aucun', 'none'],
    },
    [crpa('D113-2')],
  ),
  graded(
    '1.9',
    'channels',
    ['Portée de l’aide humaine (N0 à N3)', 'Scope of the human help (N0 to N3)'],
    {
      passed: [
        'N3 (démarche faisable hors ligne) ou N2 (aide sur cette démarche)',
        'N3 (the procedure can be done off-line) or N2 (help with this procedure)',
      ],
      partial: ['N1 (contact général)', 'N1 (generic contact)'],
      failed: ['N0 (rien)', 'N0 (nothing)'],
    },
    [objective2024, councilOfState2022, defenderOfRights('1')],
  ),
];
