import type { Indicator } from '../../model/method.ts';
import { graded } from '../indicator.ts';
import { cnil, councilOfState2019, pidila, sdg, vde } from '../sources.ts';

const forced = {
  passed: ['non demandé ou facultatif', 'not asked or optional'],
  partial: ['imposé, avec une solution de remplacement', 'forced, with a substitute offered'],
  failed: ['imposé', 'forced'],
} as const;

/** D7. Also recorded, without points: computer, printer, scanner, bank card, account. */
export const prerequisiteIndicators: readonly Indicator[] = [
  graded(
    '7.1',
    'prerequisites',
    ['FranceConnect et une autre voie', 'FranceConnect and another way'],
    {
      passed: ['FranceConnect et une autre voie, ou aucun compte', 'FranceConnect and another way, or no account'],
      partial: ['seulement l’un des deux', 'only one of the two'],
      failed: ['compte privé seulement', 'private account only'],
    },
    [pidila('132'), vde('indicateur « FranceConnect »', '“FranceConnect” indicator')],
  ),
  graded('7.2', 'prerequisites', ['Courriel imposé', 'E-mail forced'], forced, [councilOfState2019]),
  graded('7.3', 'prerequisites', ['Téléphone mobile imposé', 'Mobile phone forced'], forced, [councilOfState2019]),
  graded(
    '7.4',
    'prerequisites',
    ['Information et contact sans connexion', 'Information and contact without log-in'],
    {
      passed: ['information et contact avant la connexion', 'information and contact before log-in'],
      partial: ['l’un des deux', 'one of the two'],
      failed: ['ni l’un ni l’autre', 'neither'],
    },
    [pidila('022'), cnil, sdg('')],
  ),
];
