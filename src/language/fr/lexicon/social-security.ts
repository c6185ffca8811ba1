import { entries, type Entry } from './entry.ts';

/** Social security, pensions, health, disability. */
export const socialSecurity: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
affiliation | inscription
affilié(e) | inscrit
en espèces ou en nature | en argent ou en services
indu | somme reçue à tort
sommes indues/somme indue/sommes indûment perçues | sommes reçues à tort
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
action sociale extra-légale | aides que l’organisme choisit de donner en plus
affection de longue durée | maladie grave dont les soins sont pris en charge
aide extra-légale | aide que l’organisme choisit de donner
allocataire | personne qui reçoit une allocation
ambulatoire | sans passer la nuit à l’hôpital
annuité | somme payée ou année comptée
arrérages | sommes dues d’une rente ou d’une pension
base mensuelle | montant de référence qui sert à calculer les allocations | +allocation
caisse de rattachement | caisse qui gère votre dossier
capital décès | somme versée à la famille d’un assuré mort
condition de ressources | revenus à ne pas dépasser
consolidation | moment où l’état de santé ne change plus | +état, +santé, +blessure, +accident, +médec
conventionné(e) | qui applique les tarifs fixés par la Sécurité sociale | +médecin, +professionnel, +chirurgien, +praticien, +santé
cotisant(e) | personne qui verse des cotisations
directives anticipées | vos souhaits écrits pour votre fin de vie
droits dérivés | droits obtenus grâce à une autre personne
droits rechargeables | nouveaux droits au chômage gagnés en travaillant
durée d’assurance | nombre de trimestres comptés pour la retraite
entente préalable | accord de l’Assurance maladie à demander avant les soins
équipe pluridisciplinaire | groupe de professionnels de plusieurs métiers
forfait hospitalier/forfait journalier | somme à payer par jour d’hôpital
franchise médicale | petite somme non remboursée sur les médicaments
grille Aggir | outil qui mesure la perte d’autonomie
groupe iso-ressources | niveau de perte d’autonomie, de 1 à 6
incapacité permanente | perte durable d’une partie de ses capacités
incapacité temporaire | impossibilité de travailler pendant un temps
indemnité journalière | somme versée par jour d’arrêt de travail
inaptitude | état de santé qui empêche de tenir son poste
invalidité | perte durable de capacité à travailler
liquidation | calcul et début du paiement | +retraite, +pension, +droits
maintien de droits | droits gardés pendant un temps après un changement
majoration pour tierce personne | somme en plus pour payer une aide quotidienne
médecin-conseil | médecin qui contrôle pour la Sécurité sociale ou une assurance
minimum contributif | montant minimum de la retraite de base
minimum vieillesse | aide aux personnes âgées qui ont peu de revenus
nomenclature | liste officielle
participation forfaitaire | petite somme non remboursée sur une consultation
pension de réversion | part de la retraite du conjoint mort
période assimilée | période sans travail comptée pour la retraite
personne de confiance | personne choisie pour parler à votre place au médecin | +santé, +médec, +hospital, +hôpital, +soin, +patient, +décès
plan personnalisé de compensation | liste des aides prévues pour une personne handicapée
portabilité | fait de garder un droit quand on change de situation
prestation en espèces | somme d’argent versée
prestation en nature | service ou remboursement de soins
prestations familiales | aides de la Caf ou de la MSA aux familles
prévoyance | assurance contre la maladie, le handicap ou le décès | ircem, caisse
protocole de soins | liste des soins prévus par le médecin
rachat de trimestres | paiement pour compter plus de trimestres de retraite
récupération sur succession | remboursement de l’aide sur l’héritage
régime agricole | Sécurité sociale des agriculteurs
régime général | Sécurité sociale de la plupart des salariés
régime spécial | Sécurité sociale propre à certains métiers
rente viagère | somme versée régulièrement jusqu’à la mort
reste à charge | ce que vous payez vous-même
réversion | part de la retraite du conjoint mort
salaire journalier de référence | salaire par jour qui sert au calcul
secteur 1/secteur 2 | type de tarif du médecin | +médecin, +honoraire, +consultation, +tarif, +praticien
surcote | hausse de la retraite pour travail au-delà de l’âge
taux d’incapacité | mesure de la gravité du handicap, en pourcentage
taux plein | retraite sans réduction
ticket modérateur | part des soins non remboursée par l’Assurance maladie
tiers payant | soins sans avancer l’argent
trimestre assimilé | trimestre sans travail compté pour la retraite
trimestre cotisé | trimestre de travail compté pour la retraite
trimestre validé | trimestre compté pour la retraite
`,
  ),
];
