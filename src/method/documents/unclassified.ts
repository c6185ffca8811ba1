/**
 * Documents that have a name of their own and no kind in the taxonomy: known by these words, so that a word of their name (“permis”,
 * “procès-verbal”) is not taken for another document. Written as the patterns of a kind. Ours.
 */
export const unclassifiedDocuments: readonly string[] = [
  'acte reconnaissance',
  'assr',
  'asr',
  'attestation scolaire securite routiere',
  'accuse reception',
  'attestation formation',
  'attestation droit conduire',
  'certificat conformite type',
  'certificat radiation pavillon|navire',
  'certificat radiation ancien pavillon',
  'certificat non appel|pourvoi|recours',
  'constat huissier|commissaire',
  'proces verbal constat|huissier|reception|audition',
  'temoignage',
  'permis chasse|chasser|peche',
  'permis plaisance|bateau|feu|inhumer|exploitation',
  'visa',
  'mandat electif|electoral|cash|parlementaire|local|ad',
  'certificat|attestation inscription registre',
  'attestation presence|suivi',
];
