import { entries, type Entry } from './entry.ts';

/** Foreigners, nationality, travel. */
export const immigration: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
primo-arrivant(e) | personne arrivée récemment
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
admission exceptionnelle au séjour | carte de séjour donnée au cas par cas
apatride | personne sans nationalité
assignation à résidence | obligation de rester à une adresse
autorisation provisoire de séjour | droit de rester peu de temps
biométrique | qui contient votre photo et vos empreintes
carte de séjour pluriannuelle | carte valable plusieurs années
contrat d’intégration républicaine | engagement à suivre des cours sur la France
débouté du droit d’asile/déboutée du droit d’asile | personne dont la demande d’asile est refusée
demandeur d’asile/demandeuse d’asile | personne qui demande la protection de la France
déclaration de nationalité | démarche pour devenir français par un droit
espace Schengen | pays d’Europe sans contrôle entre eux
Espace économique européen | Union européenne, Islande, Norvège et Liechtenstein
étranger en situation irrégulière | personne sans droit au séjour
mineur non accompagné | enfant étranger sans parents en France
naturalisation | fait de devenir français par décision de l’État
obligation de quitter le territoire français | ordre de partir de France
pays tiers | pays hors de l’Union européenne
protection internationale | asile ou protection donnée à un étranger
protection subsidiaire | protection d’un étranger menacé, autre que le statut de réfugié
protection temporaire | protection donnée en urgence à des étrangers
réadmission | nouvelle admission, ou retour vers un autre pays d’Europe
réintégration dans la nationalité | fait de redevenir français
regroupement familial | venue en France de la famille d’un étranger
ressortissant(e) | personne qui a la nationalité d’un pays | emploi
rétention administrative | fait d’être gardé avant le renvoi
titre d’identité républicain | document de voyage d’un enfant né en France
traducteur assermenté/traductrice assermentée | traducteur reconnu par un tribunal
visa de long séjour | autorisation d’entrer pour plus de trois mois
vulnérabilité | situation de fragilité | +asile, +évaluation, +entretien
`,
  ),
];
