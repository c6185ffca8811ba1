import { entries, type Entry } from './entry.ts';

/** What an administration calls its own steps. */
export const procedureWords: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
accord exprès | accord écrit
affranchi(e) | timbré | +enveloppe, +lettre, +courrier, +pli
affranchissement | timbres
attributaire | personne qui reçoit
authentification | vérification
bordereau d’envoi | liste des pièces envoyées
complétude | fait d’être complet
dématérialisation | passage au numérique
dématérialisé(e) | en ligne, numérique
dernier alinéa | dernier paragraphe
duplicata | copie
échéancier | calendrier de paiement
éligibilité | droit à l’aide | fibre, réseau, adsl, internet
éligible | qui a droit | fibre, réseau, adsl, internet
émargement | signature
formalités préalables | démarches à faire avant
habilité(e) | autorisé
instruction | étude | +dossier, +demande, +délai, +service, juge, pénal, procureur, école, famille, scolaire, judiciaire, avocat
irrecevabilité | refus d’étudier la demande
irrecevable | refusé sans être étudié
modalité | façon de faire
nominatif/nominative | à votre nom | sociale ~, information
non-recevabilité | refus d’étudier la demande
par-devant | devant
péremption | fin de validité | +délai, +date, +permis
pièce idoine | pièce qui convient
pli cacheté | enveloppe fermée
pli recommandé | lettre recommandée
primo-demandeur/primo-demandeuse | personne qui demande pour la première fois
prise d’effet | début
recevabilité | fait de pouvoir être étudié
recevable | qui peut être étudié
reconduction | renouvellement | tacite
reliquat | reste
service compétent | service qui s’en occupe
service instructeur | service qui étudie la demande
télédéclarant(e) | personne qui déclare en ligne
télédéclaration | déclaration en ligne
télédéclarer | déclarer en ligne
télépaiement | paiement en ligne
téléprocédure | démarche en ligne
télérèglement | paiement en ligne
téléservice | service en ligne
télétransmission | envoi par internet
territorialement compétent(e) | de votre secteur
vacant(e) | libre
voie dématérialisée | internet
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
accusé d’enregistrement | message qui prouve que la demande est reçue
agrément | autorisation officielle
agréé(e) | reconnu officiellement par l’administration | veuillez
alinéa | paragraphe d’un texte de loi
apostille | tampon qui authentifie un document pour l’étranger
assermenté(e) | qui a prêté serment devant un tribunal
autorité compétente | administration chargée de décider
bénéficiaire effectif | personne qui contrôle vraiment une société
carence | absence, ou attente avant d’être payé | ~ en, ~ de, ~ alimentaire, vitamine, fer, nutrition, médic
certification conforme | tampon qui dit qu’une copie est pareille à l’original
certifié(e) conforme | déclaré pareil à l’original
commission paritaire | groupe composé à égalité de deux parties
consultatif/consultative | qui donne un avis sans décider
convention d’objectifs | accord qui fixe les buts d’une aide
copie intégrale | copie de tout l’acte
décision implicite | décision prise par le silence de l’administration
délégation de signature | autorisation de signer à la place d’un responsable
délai de carence | temps d’attente obligatoire
délai franc | délai sans compter le premier ni le dernier jour
délibération | discussion et décision d’un conseil ou d’un tribunal
domiciliation | adresse pour recevoir le courrier sans logement stable | +ccas, +stable, +association, +sdf, +attestation, +sans
élection de domicile | choix d’une adresse pour recevoir son courrier
enquête publique | consultation des habitants avant un projet
extrait Kbis | carte d’identité d’une entreprise
guichet unique | un seul endroit pour toutes les démarches
habilitation | autorisation officielle de faire quelque chose
jour calendaire | tous les jours, week-ends et fêtes compris
jour franc | jour entier, de minuit à minuit
jour ouvrable | tous les jours sauf dimanches et fêtes
jour ouvré | jour travaillé, en général du lundi au vendredi
Kbis | carte d’identité d’une entreprise | extrait
légalisation | vérification officielle d’une signature | drogue, cannabis
mandature | durée pendant laquelle un élu est en fonction
mention marginale | note ajoutée à côté d’un acte d’état civil
notification | message ou courrier officiel qui annonce une décision | téléphone, mobile, push, application, alerte, smartphone, navigateur
numéro de parcelle | numéro du terrain sur le plan de la commune
original certifié | document d’origine reconnu par l’administration
paritaire | composé à égalité de deux parties
procuration | document qui permet d’agir à votre place
quorum | nombre minimum de présents pour décider
récépissé | papier qui prouve le dépôt de votre dossier
rejet implicite | refus, faute de réponse dans le délai
ressort | zone où un tribunal ou un service est compétent | +tribuna, +cour, +préfecture, +juridiction, +territor
rétroactif/rétroactive | qui s’applique aussi au passé
rétroactivité | application au passé
service déconcentré | bureau local d’un ministère
silence vaut accord/silence vaut acceptation | sans réponse, la demande est acceptée
silence vaut refus/silence vaut rejet | sans réponse, la demande est refusée
suppléance | remplacement prévu d’un responsable
suppléant(e) | remplaçant désigné
vacation | travail payé à l’heure ou à la séance
valant récépissé | qui sert de preuve de dépôt
`,
  ),
];
