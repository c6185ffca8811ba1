import type { Indicator } from '../../model/method.ts';
import { graded } from '../indicator.ts';
import { defenderOfRights, egov, italy, pidila, rgaa, vde } from '../sources.ts';

/** D6. */
export const journeyIndicators: readonly Indicator[] = [
  graded(
    '6.1',
    'journey',
    ['Étapes annoncées, étape en cours affichée', 'Steps announced, current one shown'],
    {
      passed: ['étapes annoncées et étape en cours affichée', 'steps announced and current shown'],
      partial: ['l’un des deux', 'one of the two'],
      failed: ['ni l’un ni l’autre (démarches de 3 pages ou plus)', 'neither (procedures of 3 pages or more)'],
    },
    [pidila('135'), italy('C.SE.1.8')],
  ),
  graded(
    '6.2',
    'journey',
    ['Retour en arrière sans perte', 'Back without loss'],
    {
      passed: ['le retour garde tout', 'back keeps everything'],
      partial: ['perd quelque chose', 'loses something'],
      failed: ['perd tout ou casse le parcours', 'loses all or breaks'],
    },
    [pidila('136'), pidila('417')],
  ),
  graded(
    '6.3',
    'journey',
    ['Brouillon enregistré et repris depuis un navigateur neuf', 'Draft saved and resumed from a fresh browser'],
    {
      passed: ['repris depuis un navigateur neuf', 'resumed from a fresh browser'],
      partial: ['enregistré dans le même navigateur seulement', 'saved in the same browser only'],
      failed: ['perdu', 'lost'],
    },
    [defenderOfRights('4'), pidila('417'), egov('enregistrement d’un brouillon', 'save as draft')],
  ),
  graded(
    '6.4',
    'journey',
    ['Relecture et correction avant l’envoi', 'Review and correct before sending'],
    {
      passed: ['récapitulatif avec un moyen de corriger chaque partie', 'review with a way to correct each part'],
      partial: ['récapitulatif seul', 'review only'],
      failed: ['aucun (démarches qui envoient quelque chose)', 'none (procedures that send something)'],
    },
    [pidila('133'), italy('C.SE.1.4')],
  ),
  graded(
    '6.5',
    'journey',
    ['Saisie refusée : conservée, et champ désigné', 'A refused entry is kept and names the field'],
    {
      passed: ['saisies gardées, champ désigné', 'entries kept, field named'],
      partial: ['l’un des deux', 'one of the two'],
      failed: ['ni l’un ni l’autre', 'neither'],
    },
    [pidila('316')],
  ),
  graded(
    '6.6',
    'journey',
    ['Limite de temps annoncée et prolongeable', 'Time limit announced and extendable'],
    {
      passed: ['annoncée et prolongeable, ou aucune', 'announced and extendable, or none'],
      partial: ['annoncée', 'announced'],
      failed: ['ni l’un ni l’autre', 'neither'],
    },
    [pidila('422'), rgaa('13.1')],
  ),
  graded(
    '6.7',
    'journey',
    ['Une issue pour le cas non prévu', 'A way out for the exceptional case'],
    {
      passed: ['une issue avec un contact', 'a way out with a contact'],
      partial: ['une issue', 'a way out'],
      failed: ['impasse', 'dead end'],
    },
    [defenderOfRights('1'), italy('C.SI.2.4')],
  ),
  graded(
    '6.8',
    'journey',
    ['Quand le site tombe : un message et un contact humain', 'When the site fails: a message and a human contact'],
    {
      passed: ['message et contact humain', 'message and human contact'],
      partial: ['message', 'message'],
      failed: ['erreur brute ou silence', 'raw error or silence'],
    },
    [pidila('020'), vde('indicateur « disponibilité »', '“availability” indicator')],
  ),
  graded(
    '6.9',
    'journey',
    ['Faisable sur smartphone avec une connexion lente', 'Completes on a smartphone with a slow connection'],
    {
      passed: ['va au bout sur smartphone, connexion lente', 'completes on smartphone, slow line'],
      partial: ['va au bout sur smartphone, connexion rapide', 'completes on smartphone, fast line'],
      failed: ['bloqué', 'blocked'],
    },
    [pidila('101'), egov('adaptation au mobile', 'mobile friendliness')],
  ),
];
