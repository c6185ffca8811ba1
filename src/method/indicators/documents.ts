import type { Indicator } from '../../model/method.ts';
import { graded, measured } from '../indicator.ts';
import { crpa, egov, fillingTime, italy, pidila, userFeedback, vde } from '../sources.ts';

/** D3. */
export const documentIndicators: readonly Indicator[] = [
  measured(
    '3.1',
    'documents',
    ['Pièces obligatoires (minimum et maximum selon les parcours)', 'Required documents (fewest and most over the paths)'],
    [egov('pièces demandées', 'documents needed'), pidila('035')],
  ),
  graded(
    '3.2',
    'documents',
    ['Pièces conditionnelles distinguées des autres', 'Conditional documents told apart from the others'],
    {
      passed: ['chaque pièce conditionnelle dit sa condition', 'every conditional document states its condition'],
      partial: ['certaines', 'some do'],
      failed: [
        'aucune, ou des pièces demandées sans avoir été annoncées',
        'none does, or the list is asked without being announced',
      ],
    },
    [pidila('134')],
  ),
  graded(
    '3.3',
    'documents',
    ['Pièces évitables (« dites-le-nous une fois »)', 'Avoidable documents (“tell us once”)'],
    {
      passed: ['0 ou 1 pièce évitable', '0–1 avoidable'],
      partial: ['2 à 4', '2–4'],
      failed: ['5 ou plus', '5 or more'],
    },
    [vde('indicateur « dites-le-nous une fois »', '“tell us once” indicator'), crpa('L114-8')],
  ),
  measured('3.4', 'documents', ['Champs à remplir, dont obligatoires', 'Fields to fill, and mandatory ones'], [pidila('035')]),
  graded(
    '3.5',
    'documents',
    ['Données redemandées après FranceConnect', 'Data asked again after FranceConnect'],
    {
      passed: ['rien n’est redemandé après FranceConnect', 'nothing asked again after FranceConnect'],
      partial: ['1 ou 2 données', '1–2 data'],
      failed: ['davantage', 'more'],
    },
    [italy('C.SE.1.5'), crpa('L114-8')],
  ),
  measured('3.6', 'documents', ['Durée de remplissage estimée', 'Estimated time to fill'], [fillingTime]),
  graded(
    '3.7',
    'documents',
    ['Règles de dépôt annoncées, photo de smartphone acceptée', 'Upload rules announced, smartphone photo accepted'],
    {
      passed: ['formats, taille et photo annoncés', 'formats, size and photo announced'],
      partial: ['certains', 'some'],
      failed: ['aucun, alors que des dépôts sont demandés', 'none, and uploads exist'],
    },
    [userFeedback],
  ),
  graded(
    '3.8',
    'documents',
    ['La liste annoncée est la liste demandée', 'The list announced is the list asked'],
    {
      passed: ['même liste', 'same list'],
      partial: ['une pièce d’écart', 'differs by one'],
      failed: ['plusieurs pièces d’écart, ou liste non annoncée', 'differs by more, or not announced'],
    },
    [pidila('134'), userFeedback],
  ),
];
