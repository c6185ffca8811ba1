import { entries, type Entry } from './entry.ts';

/** Work, unemployment, public service. */
export const work: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
vacance de poste/vacance d’emploi | poste libre
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
accord de branche | accord pour toutes les entreprises d’un secteur
agent contractuel | agent public recruté par contrat
clause de non-concurrence | interdiction de travailler pour un concurrent
comité social et économique | représentants élus des salariés
commission administrative paritaire | représentants des agents et de l’administration
compte épargne-temps | compte pour garder des jours de congé
contrepartie obligatoire en repos | repos donné pour des heures supplémentaires
convention collective | règles de travail communes à un secteur
cumul emploi-retraite | fait de travailler en étant à la retraite
décharge d’activité | temps de travail libéré pour une mission
détachement | travail dans une autre administration en gardant sa carrière | +fonctionnaire, +agent, +corps, +emploi, +position
différé d’indemnisation | temps d’attente avant l’allocation chômage
échelon | niveau qui fixe le salaire d’un agent public
faute grave | faute qui empêche de garder le salarié
faute lourde | faute commise pour nuire à l’employeur
heures complémentaires | heures en plus d’un temps partiel
indemnité compensatrice | somme qui remplace un droit non utilisé
indemnité différentielle | somme qui comble un écart de salaire
indice majoré | nombre qui sert à calculer le salaire d’un agent public
licenciement pour motif économique | licenciement dû aux difficultés de l’entreprise
mise à pied | suspension du contrat sans salaire
mise en disponibilité | pause non payée d’un fonctionnaire
nouvelle bonification indiciaire | points de salaire en plus pour certains postes
plan de sauvegarde de l’emploi | mesures obligatoires en cas de nombreux licenciements
point d’indice | unité qui sert à calculer le salaire des agents publics
portage salarial | travail indépendant avec un contrat de salarié
quotité | part, pourcentage
quotité de travail | part d’un temps plein
reclassement | autre poste proposé au salarié
règlement intérieur | règles écrites de l’établissement
rupture conventionnelle | fin du contrat décidée ensemble
salaire de référence | salaire qui sert au calcul
saisie des rémunérations/saisie sur rémunérations | retenue sur le salaire pour payer une dette
solde de tout compte | ce que l’employeur verse à la fin du contrat
supplément familial de traitement | somme en plus pour les agents qui ont des enfants
temps partiel thérapeutique | travail à temps réduit pour raison de santé
titularisation | nomination définitive d’un agent public
traitement indiciaire | salaire de base d’un agent public
travailleur non salarié | indépendant, artisan ou commerçant
vacataire | agent payé à la tâche
`,
  ),
];
