import { entries, type Entry } from './entry.ts';

/** Family, inheritance, protected adults. */
export const family: readonly Entry[] = [
  ...entries(
    'replace',
    'noun',
    `
concubin(e) | compagnon, compagne
concubinage | vie en couple sans mariage
de cujus | personne décédée
puîné(e) | plus jeune
`,
  ),
  ...entries(
    'explain',
    'noun',
    `
acquêts | biens achetés pendant le mariage
administrateur ad hoc | personne qui représente un enfant pour une affaire
administration légale | gestion des biens d’un enfant par ses parents
adoption plénière | adoption qui remplace la famille d’origine
ascendant(e) | parent, grand-parent ou arrière-grand-parent
codicille | ajout à un testament
collatéral | frère, sœur, oncle, tante ou cousin | +parent, +héritier, +ligne, +famille
communauté réduite aux acquêts | les biens achetés après le mariage sont communs
communauté universelle | tous les biens des époux sont communs
conjoint survivant | mari ou femme de la personne décédée
contribution aux charges du mariage | part de chaque époux dans les dépenses
convention de divorce | accord écrit des époux sur le divorce
curatelle | aide pour gérer ses affaires, décidée par un juge
curateur/curatrice | personne qui aide un adulte à gérer ses affaires
dévolution | transmission des biens aux héritiers | ~ successorale
donataire | personne qui reçoit une donation
donateur/donatrice | personne qui fait une donation | +donation
donation entre époux | don qui compte à la mort de l’un des deux
donation-partage | partage de ses biens entre ses héritiers, de son vivant
émancipation | fait de donner à un mineur les droits d’un majeur
émancipé(e) | mineur qui a les droits d’un majeur
filiation | lien entre un enfant et ses parents
habilitation familiale | droit d’un proche de gérer vos affaires
légataire | personne désignée dans un testament
legs | bien donné par testament
liquidation du régime matrimonial | partage des biens du couple
majeur protégé/majeure protégée | adulte aidé par une mesure du juge
médiation familiale | aide d’un tiers pour trouver un accord
mesure de protection juridique | décision du juge pour protéger un adulte
obligation alimentaire | devoir d’aider ses parents ou enfants dans le besoin
obligé alimentaire | proche qui doit aider une personne
option successorale | choix d’accepter ou de refuser un héritage
prestation compensatoire | somme versée à l’ex-époux pour compenser la baisse de niveau
pupille de l’État | enfant confié à l’État
quotité disponible | part que l’on peut donner à qui l’on veut
régime matrimonial | règles qui fixent les biens des époux
renonciation à succession | refus de l’héritage
réserve héréditaire | part de l’héritage garantie aux enfants
sauvegarde de justice | protection courte d’un adulte, sans perte de droits
séparation de biens | chaque époux garde ses biens
séparation de corps | fin de la vie commune sans divorce
subrogé tuteur/subrogée tutrice | personne qui contrôle le tuteur
succession vacante | héritage que personne ne réclame
testament olographe | testament écrit à la main
testateur/testatrice | personne qui fait un testament
tutelle | mesure où un tuteur agit pour une personne | autorité, ministère, ~ du, ~ des
`,
  ),
];
