import { entries, type Entry } from './entry.ts';

/** Housing, building, land. */
export const housing: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
bailleur/bailleresse | propriétaire | social
colicitant(e) | copropriétaire d’un bien à partager
cotitulaire | personne qui signe avec vous | bail
locaux à usage d’habitation | logement
occupant à titre gratuit | personne logée gratuitement
preneur/preneuse | locataire | crédit ~, +bail, +bailleur, +loyer
quittancement | envoi de la quittance
vétuste | trop vieux
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
accession à la propriété | achat de son logement
action en bornage | demande au juge de fixer la limite d’un terrain
bail emphytéotique | location de très longue durée
bail réel solidaire | achat du logement sans le terrain
bailleur social | organisme qui loue des logements à loyer modéré
bornage | fixation de la limite entre deux terrains
certificat d’urbanisme | document qui dit ce qu’on peut construire
charges récupérables/charges locatives | dépenses que le locataire rembourse au propriétaire
commandement de payer | ordre officiel de payer
commandement de quitter les lieux | ordre officiel de partir du logement
compromis de vente | avant-contrat qui engage vendeur et acheteur
convention d’occupation précaire | droit d’habiter un lieu pour un temps limité
déclaration préalable | demande à la mairie avant de petits travaux | +travaux, +urbanisme, +mairie, +construction
déclaration d’intention d’aliéner | annonce de la vente à la mairie
délai de rétractation | temps pour changer d’avis
diagnostic de performance énergétique | note de la consommation d’énergie du logement
droit de préemption | droit d’acheter avant les autres
emprise au sol | surface au sol couverte par le bâtiment
garantie biennale | garantie de deux ans sur les équipements
garantie de parfait achèvement | garantie d’un an sur tous les défauts
garantie décennale | garantie de dix ans sur la solidité du bâtiment
indice de référence des loyers | chiffre officiel qui limite la hausse du loyer
indivis(e) | qui appartient à plusieurs personnes
indivisaire | propriétaire d’un bien avec d’autres
indivision | bien qui appartient à plusieurs personnes ensemble
insalubre | dangereux pour la santé
insalubrité | état dangereux pour la santé
logement décent | logement sûr, sain et équipé du nécessaire
maître d’œuvre | personne qui dirige les travaux
maître d’ouvrage | personne pour qui on fait les travaux
maîtrise d’œuvre | direction des travaux
maîtrise d’ouvrage | décision et paiement des travaux
mitoyen(ne) | commun à deux voisins
mitoyenneté | propriété commune à deux voisins
nu-propriétaire | propriétaire sans droit d’utiliser le bien
nue-propriété | propriété sans droit d’utiliser le bien
plan local d’urbanisme | règles de construction de la commune
préemption | achat en priorité, avant les autres
primo-accédant(e) | personne qui achète pour la première fois
promesse de vente | avant-contrat qui engage le vendeur
règlement de copropriété | règles de vie de l’immeuble
servitude | droit d’un voisin ou d’un service sur le terrain
supplément de loyer de solidarité | somme en plus pour les revenus élevés en HLM
surface de plancher | surface intérieure qui compte pour le permis
surface habitable | surface où l’on vit, sans cave ni garage
surendettement | dettes trop lourdes pour être remboursées
tantième/millième de copropriété | part de chaque copropriétaire
trêve hivernale | période d’hiver sans expulsion
usufruit | droit d’utiliser un bien et d’en toucher les revenus
usufruitier/usufruitière | personne qui utilise le bien sans en être propriétaire
vente en viager | vente contre une somme versée jusqu’à la mort
vétusté | usure normale due au temps
viabilisé(e) | relié à l’eau, à l’électricité et à la route
zone tendue | ville où trop peu de logements sont libres
`,
  ),
];
