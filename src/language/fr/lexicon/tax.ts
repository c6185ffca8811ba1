import { entries, type Entry } from './entry.ts';

/** Taxes, payments, debts to the State. */
export const tax: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
arriéré | somme en retard
majoration | augmentation | tierce
minoration | diminution
mise en recouvrement | demande de paiement
moratoire | délai de paiement
numéraire | pièces et billets
redevance | somme à payer
trop-perçu | somme reçue en trop
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
abattement | somme enlevée avant de calculer l’impôt | arbre, animal, troupeau
acompte provisionnel | partie de l’impôt payée d’avance
année d’imposition | année où l’impôt est calculé
assiette | montant sur lequel on calcule l’impôt ou la cotisation | +impôt, +cotisation, +taxe, +contribution, +calcul, +imposition, +fiscale
assujetti(e) | soumis à l’obligation de payer ou de déclarer
assujettissement | obligation de payer ou de déclarer
avis à tiers détenteur | ordre à une banque de payer vos impôts
avis de situation déclarative | document qui montre ce que vous avez déclaré
barème progressif | calcul où le taux augmente avec le revenu
bénéfice agricole | revenu d’une activité agricole
bénéfices industriels et commerciaux | revenus d’un commerce, d’un artisan ou d’une industrie
bénéfices non commerciaux | revenus d’une profession libérale
cadastral(e) | du plan des terrains de la commune
cadastre | plan et liste des terrains d’une commune
centre des finances publiques | bureau des impôts
chose louée | bien donné en location
comptable public | agent chargé d’encaisser et de payer pour l’État
contribution | somme versée à l’État ou à un organisme | +sociale, +fiscale, +patronale
cotisation foncière des entreprises | impôt local payé par les entreprises
crédit d’impôt | somme retirée de l’impôt, ou remboursée
décote | réduction du montant
déficit foncier | dépenses d’un logement loué plus fortes que les loyers
dégrèvement | réduction ou annulation d’un impôt
dégressif/dégressive | qui diminue peu à peu
demi-part | unité de calcul qui réduit l’impôt selon la famille
domicile fiscal | lieu où vous devez payer vos impôts
droits d’enregistrement | taxe sur certains actes, comme une vente
droits de mutation | taxe payée quand un bien change de propriétaire
écrêtement | limitation à un montant maximum
exonération | dispense de payer
exonéré(e) | dispensé de payer
fait générateur | événement qui fait naître l’obligation de payer
foyer fiscal | personnes inscrites sur la même déclaration de revenus
frais réels | dépenses de travail exactes, au lieu de 10 %
imposable | sur lequel on paie l’impôt
moins-value | perte faite en vendant un bien moins cher
non-résident(e) | personne qui n’habite pas en France, pour les impôts
plafonnement | limitation à un montant maximum
plus-value | gain fait en revendant un bien plus cher
prélèvement forfaitaire | impôt à taux fixe
prélèvement libératoire | impôt payé une fois pour toutes
prélèvements sociaux | sommes retenues sur les revenus pour la Sécurité sociale
quote-part | part de chacun
quotient familial | revenu divisé par un nombre de parts selon la famille
recouvrement | récupération d’une somme due | ~ de la santé
redevable | personne qui doit payer
redressement fiscal | supplément d’impôt après un contrôle
réduction d’impôt | somme retirée de l’impôt
remise gracieuse | annulation de tout ou partie d’une dette
rescrit fiscal | réponse écrite des impôts sur votre situation
résidence fiscale | lieu où vous devez payer vos impôts
revenu brut global | total des revenus avant les déductions
revenu fiscal de référence | revenu calculé par les impôts, écrit sur l’avis
revenu foncier | loyers reçus par un propriétaire
revenu imposable | revenu sur lequel l’impôt est calculé
saisie administrative à tiers détenteur | prélèvement par l’État chez votre banque ou employeur
taux d’imposition | pourcentage du revenu payé en impôt
taux marginal | pourcentage d’impôt sur la dernière tranche de revenu
timbre dématérialisé/timbre fiscal électronique | timbre acheté en ligne pour payer une taxe
titre de perception | facture envoyée par l’État
valeur locative | loyer théorique du logement, qui sert à calculer des taxes
valeur vénale | prix auquel le bien pourrait se vendre
`,
  ),
];
