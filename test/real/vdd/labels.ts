import type { pageIds } from './serve.ts';

/**
 * Documents that a person reading the page finds asked for, in its own words (a part of each is enough). Written from the pages, not from
 * what Usager says of them. Pages whose lists depend on tables are left out.
 */
export const documentsByHand: Readonly<Partial<Record<(typeof pageIds)[number], readonly string[]>>> = {
  F1341: ['Photo d\'identité', 'Justificatif de domicile', 'Acte de naissance', 'Justificatif de nationalité française'],
  F14930: ['Carte d\'identité de l\'enfant', 'Photo d\'identité', 'Timbre fiscal', 'Justificatif du domicile', 'Pièce d\'identité du parent'],
  F961: [
    'Attestation du médecin ou de la sage-femme',
    'Déclaration de choix de nom',
    'Acte de reconnaissance',
    'Justificatif de domicile',
    'Carte d\'identité des parents',
    'Livret de famille',
  ],
  F2191: [
    'Justificatif d\'identité',
    'Document prouvant sa qualité de propriétaire',
    'Justificatif de domicile récent',
    'ressources',
    'capacité à héberger',
    'Justificatif d\'acquittement de la taxe',
    'détenteurs de l\'autorité parentale',
  ],
  F2494: ['Copie de la décision contestée', 'Copies des pièces justificatives'],
};
