import type { Indicator } from '../../model/method.ts';
import { graded } from '../indicator.ts';
import { crpa, defenderOfRights, egov, italy, pidila, userFeedback } from '../sources.ts';

const asTheText = {
  passed: ['comme le dit le texte de la source', 'as the text of the source says'],
  partial: ['en partie', 'in part'],
  failed: ['non', 'not'],
} as const;

/** D8. Observable only on a test deposit; otherwise `untested`. */
export const followUpIndicators: readonly Indicator[] = [
  graded(
    '8.1',
    'follow-up',
    ['Accusé de réception avec les mentions du CRPA', 'Acknowledgement with the mentions of the CRPA'],
    asTheText,
    [crpa('R112-5'), crpa('R112-11-1'), pidila('401')],
  ),
  graded('8.2', 'follow-up', ['Suivi du dossier ou date limite de réponse', 'File status or maximum date'], asTheText, [
    italy('C.SE.1.9'),
    italy('C.SE.1.10'),
  ]),
  graded(
    '8.3',
    'follow-up',
    ['Corriger, compléter ou annuler après l’envoi', 'Correct, complete or cancel after sending'],
    asTheText,
    [defenderOfRights('4'), crpa('L123-1')],
  ),
  graded(
    '8.4',
    'follow-up',
    ['Réclamation, médiateur, Défenseur des droits', 'Complaint, mediator, rights ombudsman'],
    asTheText,
    [egov('réclamations', 'complaint procedure')],
  ),
  graded('8.5', 'follow-up', ['Bouton « Je donne mon avis »', 'Feedback button (“Je donne mon avis”)'], asTheText, [
    userFeedback,
  ]),
];
