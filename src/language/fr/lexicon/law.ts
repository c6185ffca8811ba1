import { entries, type Entry } from './entry.ts';

/** Courts, obligations, contracts. */
export const law: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
ampliation | copie officielle
caduc/caduque | qui n’est plus valable
caducité | fin de validité
délai imparti | délai donné
délai de rigueur | dernier délai
impétrant(e) | demandeur
inopposable | sans effet contre vous
inopposabilité | absence d’effet
juridiction | tribunal
nul et non avenu/nulle et non avenue | sans valeur
pétitionnaire | demandeur
préjudice | dommage | sans ~
récipiendaire | personne qui reçoit
requérant(e) | demandeur
justiciable | personne jugée, ou qui va au tribunal
contrevenant(e) | personne qui n’a pas respecté la règle
stipulation | condition écrite dans le contrat
tierce personne | autre personne | majoration
voie de droit | recours au tribunal
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
acte authentique | acte rédigé par un officier public, comme un notaire
acte sous seing privé/acte sous signature privée | contrat signé sans notaire
assignation | convocation au tribunal remise par un huissier | résidence
assigner en justice/assigner en référé | convoquer quelqu’un devant le juge
astreinte | somme due par jour de retard, ou période où rester joignable
ayant cause | personne qui reçoit les droits d’une autre
ayant droit | personne qui a des droits grâce à une autre
cas fortuit | événement imprévisible que personne ne pouvait éviter
cassation | examen d’un jugement par la plus haute cour | cour
caution solidaire | personne qui paie dès le premier retard à votre place
cautionnement | engagement de payer à la place d’un autre
cession de créance | transmission à un autre du droit d’être payé
clause pénale | somme prévue au contrat si une partie ne le respecte pas
clause résolutoire | clause qui met fin au contrat en cas de faute
commissaire de justice | professionnel qui remet les actes officiels et fait payer (ancien huissier)
composition pénale | peine acceptée par l’auteur des faits, sans procès
condition suspensive | événement qui doit arriver pour que le contrat s’applique
contentieux | litige porté devant le tribunal | juge, ~ de
contradictoire | où chacun peut donner ses arguments | +procédure, +principe, +débat, +expertise
créance | somme que quelqu’un vous doit
créance portable | somme que celui qui la doit vient apporter
créancier/créancière | personne à qui l’on doit de l’argent
débiteur/débitrice | personne qui doit de l’argent
débours | frais payés pour vous et à rembourser
décision implicite de rejet | refus, faute de réponse dans le délai
demandeur à l’instance | personne qui a demandé le procès
dépens | frais du procès
désistement | renoncement à une demande, à un procès ou à une place
dol | tromperie pour faire signer un contrat
effet suspensif | effet qui bloque la décision en attendant la réponse
émolument | tarif d’un notaire ou d’un huissier
exequatur | décision qui rend un jugement étranger applicable en France
forclusion | perte d’un droit qui n’a pas été exercé à temps
force majeure | événement imprévisible et irrésistible, hors de votre contrôle
frais irrépétibles | frais d’avocat non compris dans ceux du procès
greffe | secrétariat du tribunal ou de la prison | organe, rein, cœur, moelle, cornée, tissu, médic
greffier/greffière | personne qui tient le secrétariat du tribunal
homologation | accord officiel donné par un juge ou une administration
homologué(e) | accepté officiellement | +juge, +convention, +accord, +tribunal
hypothèque | droit de la banque sur un bien si vous ne remboursez pas
inaliénable | qui ne peut être ni vendu ni donné
incessible | qui ne peut pas être cédé à un autre
injonction | ordre du juge ou de l’administration
injonction de payer | procédure rapide pour faire payer une dette
insaisissable | qui ne peut pas être saisi
insolvable | qui ne peut pas payer ses dettes
mainlevée | fin d’une saisie ou d’un autre blocage
maintien dans les lieux | droit de rester dans le logement
mandant(e) | personne qui donne le pouvoir d’agir à sa place
mandat ad hoc | mission donnée à quelqu’un pour une affaire précise
mandat de protection future | document qui désigne d’avance qui s’occupera de vous
mandataire | personne qui agit à la place d’une autre | ~ social, ~ sociaux
mise en demeure | ordre écrit de faire quelque chose avant une date
nantissement | bien donné en garantie d’une dette
nullité | annulation de l’acte, comme s’il n’avait jamais existé
opposabilité | fait de pouvoir être imposé à quelqu’un
opposable | qui peut être imposé ou réclamé
ordonnance pénale | condamnation décidée par un juge sans audience
ordonnance de protection | décision du juge qui protège d’un conjoint violent
partie civile | victime qui demande réparation au procès pénal
péremption d’instance | fin du procès faute d’action pendant deux ans
personne morale | société, association ou organisme, et non un individu
personne physique | un individu, et non une société ou un organisme
pourvoi en cassation | recours devant la plus haute cour
prescription extinctive | perte d’un droit après un certain temps
prescription quinquennale | impossibilité d’agir en justice après cinq ans
délai de prescription | délai après lequel on ne peut plus agir en justice
purge | opération qui libère un bien des droits de la banque | +hypothèque
pouvoir discrétionnaire | liberté de décider de l’administration
quitus | certificat qui prouve que tout est en règle
quérable | que l’on doit venir chercher soi-même
recours administratif préalable obligatoire | réclamation à faire avant d’aller au tribunal
recours contentieux | demande faite au tribunal
recours gracieux | réclamation à l’administration qui a pris la décision
recours hiérarchique | réclamation au supérieur de qui a décidé
référé | procédure d’urgence devant un juge | ~ à, ~ au
requête | demande écrite au juge
représentant légal | personne qui agit pour un mineur ou un adulte protégé
résolution du contrat | annulation du contrat parce qu’il n’est pas respecté
saisie-arrêt | blocage d’une somme chez celui qui la garde
saisie-attribution | saisie de l’argent sur un compte bancaire
saisie conservatoire | blocage d’un bien en attendant le jugement
saisie immobilière | saisie d’un logement pour le vendre et payer la dette
saisie-vente | saisie de meubles pour les vendre et payer la dette
séquestre | personne ou compte qui garde un bien pendant un litige
signification | remise d’un acte par un huissier | +huissier, +jugement, +commissaire, +ordonnance
sommation | ordre remis par un huissier
subrogation | remplacement d’une personne par une autre dans ses droits
sursis à statuer | report de la décision
tacite reconduction | renouvellement automatique du contrat
tiers détenteur | banque ou employeur qui garde votre argent
titre exécutoire | document qui permet de forcer le paiement
tribunal de grande instance | ancien nom d’un tribunal, aujourd’hui tribunal judiciaire
vice caché | défaut grave invisible au moment de l’achat
vice du consentement | erreur, tromperie ou menace qui rend l’accord sans valeur
voie d’exécution | moyen légal de faire payer une dette
voie de recours | moyen de contester une décision
`,
  ),
];
