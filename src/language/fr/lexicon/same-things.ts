/** Names that administrations give to one thing, the plain one first; singular, each with its plural. */
export interface SameThing {
  readonly id: 'form' | 'request' | 'papers' | 'account' | 'person';
  readonly names: readonly (readonly [singular: string, plural: string])[];
  /** Words after a name that make it another thing: “compte bancaire”, “justificatif de domicile”. */
  readonly not: readonly string[];
}

export const sameThings: readonly SameThing[] = [
  {
    id: 'form',
    names: [
      ['formulaire', 'formulaires'],
      ['imprimé', 'imprimés'],
    ],
    not: [],
  },
  {
    id: 'request',
    names: [
      ['demande', 'demandes'],
      ['dossier', 'dossiers'],
    ],
    not: ['médical', 'médicaux', 'scolaire', 'fiscal', 'administratif', 'personnel', 'd’emploi', 'individuel'],
  },
  {
    id: 'papers',
    names: [
      ['justificatif', 'justificatifs'],
      ['pièce justificative', 'pièces justificatives'],
      ['document justificatif', 'documents justificatifs'],
      ['document à fournir', 'documents à fournir'],
      ['pièce à fournir', 'pièces à fournir'],
      ['document à joindre', 'documents à joindre'],
      ['pièce à joindre', 'pièces à joindre'],
    ],
    not: [
      'de',
      'd’',
      'du',
      'des',
      'complémentaires',
      'complémentaire',
      'originaux',
      'suivants',
      'suivantes',
      'suivant',
      'suivante',
    ],
  },
  {
    id: 'account',
    names: [
      ['compte', 'comptes'],
      ['compte personnel', 'comptes personnels'],
      ['compte usager', 'comptes usagers'],
      ['espace', 'espaces'],
      ['espace personnel', 'espaces personnels'],
      ['espace usager', 'espaces usagers'],
      ['espace privé', 'espaces privés'],
      ['espace client', 'espaces clients'],
    ],
    not: ['bancaire', 'bancaires', 'courant', 'joint', 'épargne', 'rendu', 'de', 'd’', 'personnel', 'en', 'titres', 'ameli'],
  },
  {
    id: 'person',
    names: [
      ['demandeur', 'demandeurs'],
      ['usager', 'usagers'],
      ['requérant', 'requérants'],
      ['pétitionnaire', 'pétitionnaires'],
      ['administré', 'administrés'],
      ['intéressé', 'intéressés'],
    ],
    not: ['d’', 'de'],
  },
];

/** The same deeds as nouns: “le dépôt de votre dossier”. */
export const deedNouns: Readonly<Record<string, string>> = {
  dépôt: 'déposer',
  envoi: 'envoyer',
  examen: 'examiner',
  étude: 'étudier',
  instruction: 'instruire',
  traitement: 'traiter',
  suivi: 'suivre',
  signature: 'signer',
  réception: 'recevoir',
  transmission: 'transmettre',
};

/** What is done with a form, a request, papers or an account: two names with one of these stand for one thing. */
export const deeds: readonly string[] = (
  'déposer envoyer renvoyer adresser transmettre remplir compléter signer imprimer télécharger joindre fournir présenter apporter ' +
  'créer ouvrir suivre consulter faire retirer remettre constituer instruire traiter étudier examiner préparer numériser ajouter ' +
  'scanner accéder connecter rassembler modifier valider enregistrer finaliser soumettre produire recevoir refuser accepter activer'
).split(' ');
