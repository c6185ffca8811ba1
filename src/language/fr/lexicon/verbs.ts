import { entries, type Entry } from './entry.ts';

/** Verbs for which everyday French has a shorter one. */
export const verbs: readonly Entry[] = [
  ...entries(
    'replace',
    'verb',
    `
abroger | annuler
acquitter | payer | tribunal, accusé, jury, cour, prévenu, relax, condamn, poursuiv, juge, innoc
alléguer | affirmer
allouer | donner
apposer | mettre
astreindre | obliger
contrevenir à | ne pas respecter
déchoir | perdre un droit
déroger à | ne pas suivre
diligenter | faire faire
disposer de | avoir
donner lieu à | entraîner
donner suite à | répondre à
échoir | arriver à sa date
effectuer | faire
émarger | signer
encourir | risquer | risque
enjoindre | ordonner
entériner | valider
ester en justice | aller au tribunal
être astreint à | devoir
être astreinte à | devoir
être réputé | être considéré comme
être réputée | être considérée comme
être subordonné à | dépendre de
être subordonnée à | dépendre de
être tenu de | devoir
être tenue de | devoir
être tenus de | devoir
être tenues de | devoir
excéder | dépasser
exciper de | utiliser comme argument
faire droit à | accepter
faire foi | servir de preuve
faire grief | nuire
impartir | donner
incomber à | revenir à
instruire | étudier | élève, enfant, école, scola, famille, juge, affaire, pénal
intenter | commencer
interjeter appel | faire appel
introduire une requête | faire une demande au juge
introduire un recours | contester
jouir de | avoir
justifier de | prouver
majorer | augmenter | numéro, violet, référence, forfaitaire, ~ tierce
mandater | charger
minorer | diminuer
notifier | annoncer par écrit
obtempérer | obéir
occasionner | causer
octroyer | donner
ouvrir droit à | donner droit à
parapher | signer de ses initiales
percevoir | recevoir | bruit, son, différence, visuel
porter à la connaissance de | dire à
porter préjudice à | nuire à
prendre acte de | noter
prendre attache avec | contacter
prendre effet | commencer
procéder à | faire
proroger | prolonger
radier | retirer de la liste
recourir à | utiliser
recouvrer | récupérer
rectifier | corriger
réitérer | refaire
renseigner | remplir | +formulaire, +champ, +rubrique, +case, +cadre, +imprimé, +questionnaire, ~ sur, ~ vous, vous ~, se ~, ~ auprès
requérir | demander
restituer | rendre
s’abstenir de | ne pas
s’acquitter de | payer
s’enquérir de | demander
saisir | s’adresser à | +tribuna, +juge, +commission, +défenseur, +médiateur, +conciliateur, +prud, +juridiction, +cour, +cnil, +cada
satisfaire à | répondre à
se conformer à | respecter
se désister | renoncer
se dessaisir de | se séparer de
se munir de | apporter
se prévaloir de | faire valoir
se rapprocher de | contacter | domicile, distance, enfant, géograph, lieu, conjoint, mutation, famille
se soustraire à | éviter
se substituer à | remplacer
solliciter | demander
souscrire une déclaration | faire une déclaration
statuer | décider | la ~, une ~, les ~, des ~, ~ de, ~ du
stipuler | prévoir
surseoir à | reporter
`,
  ),
  ...entries(
    'replace',
    'fixed',
    `
il échet | il faut
il est loisible | vous pouvez
il sied | il faut
nul ne peut | personne ne peut
prière de | merci de
détient/détiennent/détenez/détenir/détenant | avoir | prison, pénitenti, arrêt, otage
produire/produisez/produisent/produise/produisant/produira | donner | +justificatif, +pièce, +attestation, +original, +certificat
relève de/relèvent de/relevez de/relevant de/relevait de/relever de | dépendre de | la ~
`,
  ),
];
