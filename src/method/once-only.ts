import type { Localized } from '../model/localized.ts';
import { say } from './say.ts';

/** How far the administration can get a document by itself. `no` = no source is known; `maybe` = under a condition. */
type Avoidability = 'yes' | 'maybe' | 'no';

/** One line of the “tell us once” catalogue. */
export interface OnceOnlyEntry {
  /** Kind of document of the taxonomy. */
  readonly kind: string;
  readonly avoidable: Avoidability;
  /** Who already holds it and the interface that gives it; a proper name, the same in both languages. Empty when no source is known. */
  readonly source: string;
  /** Legal base, as printed: article of the code des relations entre le public et l’administration. */
  readonly base: string;
  readonly condition?: Localized;
}

/** The public catalogue of data interfaces that the sources come from, and the date of the version read. */
export const onceOnlyCatalogue = {
  title: say('Catalogue API Particulier et API Entreprise (DINUM)', 'API Particulier and API Entreprise catalogue (DINUM)'),
  url: 'https://github.com/etalab/admin_api_entreprise',
  readAt: '2026-04-08',
} as const;

// CRPA L114-8: administrations exchange what they need to handle a request. L114-9: medical and defence secrets stay out of it.
const exchange = 'CRPA, art. L114-8';
const secret = 'CRPA, art. L114-9';

const held = (kind: string, source: string): OnceOnlyEntry => ({ kind, avoidable: 'yes', source, base: exchange });
const under = (kind: string, source: string, base: string, fr: string, en: string): OnceOnlyEntry => ({
  kind,
  avoidable: 'maybe',
  source,
  base,
  condition: say(fr, en),
});
const unknownSource = (kind: string, base = ''): OnceOnlyEntry => ({ kind, avoidable: 'no', source: '', base });

/**
 * Which supporting documents the administration already holds, by kind. A kind that is not here is not established, which is not
 * the same as `no`. Birth certificates and identity documents depend on what else is asked: see `birthCertificate` and `identityAgain`.
 */
export const onceOnlyEntries: readonly OnceOnlyEntry[] = [
  held('tax-notice', 'API Impôt Particulier (DGFiP)'),
  held('family-benefits', 'API Particulier, quotient familial (Cnav, Caf, MSA)'),
  held('rsa', 'API Particulier, revenu de solidarité active (Cnav)'),
  held('disabled-adult-allowance', 'API Particulier, allocation aux adultes handicapés (Cnav)'),
  held('family-support-allowance', 'API Particulier, allocation de soutien familial (Cnav)'),
  held('activity-bonus', 'API Particulier, prime d’activité (Cnav)'),
  held('health-cover', 'API Particulier, complémentaire santé solidaire (Cnav)'),
  held('student-status', 'API Particulier, statut étudiant (MESR)'),
  held('scholarship', 'API Particulier, étudiant boursier (Cnous)'),
  held('school-certificate', 'API Particulier, élève scolarisé (Éducation nationale)'),
  held('jobseeker', 'API Particulier, situation France Travail'),
  held('unemployment-payments', 'API Particulier, paiements France Travail'),
  held('defence-day', 'API Particulier, service national (DSNJ)'),
  held('company-registration', 'API Entreprise (Infogreffe, INPI)'),
  held('siren-notice', 'API Entreprise (Insee)'),
  held('tax-compliance', 'API Entreprise, attestation fiscale (DGFiP)'),
  held('social-compliance', 'API Entreprise, attestation de vigilance (Urssaf)'),
  held('association-declaration', 'API Entreprise, associations (DJEPVA)'),
  under(
    'statutes',
    'API Entreprise, associations (DJEPVA)',
    exchange,
    'pour une association déclarée',
    'for a declared association',
  ),
  under(
    'accounts',
    'API Entreprise, liasses fiscales (DGFiP)',
    exchange,
    'pour une liasse fiscale déposée',
    'for filed tax accounts',
  ),
  under(
    'professional-qualification',
    'API Entreprise (Ademe RGE, Qualiopi)',
    exchange,
    'pour les certifications RGE et Qualiopi',
    'for RGE and Qualiopi certifications',
  ),
  under(
    'disabled-child-allowance',
    'API Particulier, AEEH (Cnav)',
    exchange,
    'interface en version d’essai',
    'interface still on trial',
  ),
  under(
    'income-proof',
    'API Impôt Particulier (DGFiP), API Particulier (Cnav)',
    exchange,
    'selon la ressource à justifier',
    'depending on the income to prove',
  ),
  under(
    'address-proof',
    'Justif’Adresse (fournisseurs d’énergie)',
    `${exchange} ; art. R113-8`,
    'pour les titres d’identité, le permis de conduire et la carte grise, avec un contrat à son nom',
    'for identity documents, driving licences and vehicle registrations, with a contract in one’s own name',
  ),
  under(
    'vehicle-registration',
    'API Particulier, immatriculation (ANTS)',
    exchange,
    'pour le stationnement résidentiel des communes',
    'for residents’ parking in communes',
  ),
  under(
    'sport',
    'API Particulier, sportif de haut niveau',
    exchange,
    'pour le statut de sportif de haut niveau',
    'for high-level athletes',
  ),
  unknownSource('medical-certificate', secret),
  ...[
    'identity-photo',
    'sworn-statement',
    'application-form',
    'letter',
    'cv',
    'motivation-letter',
    'invoice',
    'plans',
    'place-photos',
    'lease',
    'rent-receipt',
    'proxy',
    'envelope',
    'accommodation-certificate',
    'parental-authorisation',
    'direct-debit-mandate',
    'payment-proof',
    'bank-details',
    'bank-statement',
  ].map((kind) => unknownSource(kind)),
];

/** A birth certificate: the identity document asked beside it dispenses from it; else the civil status exchange may give it. */
export const birthCertificate = {
  withIdentity: {
    kind: 'birth-certificate',
    avoidable: 'yes',
    source: 'titre d’identité déjà demandé',
    base: 'CRPA, art. R113-5',
  },
  alone: under(
    'birth-certificate',
    'Comedec (état civil)',
    exchange,
    'pour un acte détenu par une commune raccordée',
    'for a certificate held by a connected commune',
  ),
} as const satisfies Record<string, OnceOnlyEntry>;

/** An identity document: FranceConnect has already given the identity of a person who signed in with it. */
export const identityAgain = {
  signedIn: { kind: 'identity', avoidable: 'yes', source: 'FranceConnect (identité pivot)', base: exchange },
  offered: under(
    'identity',
    'FranceConnect (identité pivot)',
    exchange,
    'pour une personne connectée avec FranceConnect',
    'for a person signed in with FranceConnect',
  ),
  absent: unknownSource('identity'),
} as const satisfies Record<string, OnceOnlyEntry>;

const byKind = new Map(onceOnlyEntries.map((entry) => [entry.kind, entry]));

/** The catalogue’s line for a kind; undefined when nothing is established. */
export function onceOnlyEntry(kind: string): OnceOnlyEntry | undefined {
  return byKind.get(kind);
}
