import type { Localized } from '../model/localized.ts';
import type { ContactShown } from '../model/contact-distance.ts';
import type { DocumentItem, PhoneItem } from '../model/inventory.ts';

export const documentStatusWords: Readonly<Record<DocumentItem['status'], Localized>> = {
  required: { fr: 'obligatoire', en: 'required' },
  conditional: { fr: 'selon la situation', en: 'depending on the situation' },
  optional: { fr: 'facultative', en: 'optional' },
};

export const avoidableWords: Readonly<Record<DocumentItem['avoidable'], Localized>> = {
  yes: { fr: 'évitable', en: 'avoidable' },
  maybe: { fr: 'peut-être évitable', en: 'perhaps avoidable' },
  no: { fr: 'non évitable', en: 'not avoidable' },
  unknown: { fr: 'non déterminé', en: 'not determined' },
};

export const whereWords: Readonly<Record<DocumentItem['where'], Localized>> = {
  announced: { fr: 'annoncée, non demandée sur les parcours rejoués', en: 'announced, not asked on the paths replayed' },
  asked: { fr: 'demandée sans être annoncée', en: 'asked without being announced' },
  both: { fr: 'annoncée et demandée', en: 'announced and asked' },
};

export const tariffWords: Readonly<Record<PhoneItem['tariff'], Localized>> = {
  free: { fr: 'appel gratuit', en: 'free call' },
  standard: { fr: 'prix d’un appel ordinaire', en: 'price of an ordinary call' },
  surcharged: { fr: 'numéro surtaxé', en: 'surcharged number' },
  unknown: { fr: 'tarif inconnu', en: 'unknown tariff' },
};

export const phoneScopeWords: Readonly<Record<PhoneItem['scope'], Localized>> = {
  service: { fr: 'numéro du service', en: 'the service’s own number' },
  shared: { fr: 'plateforme partagée', en: 'shared platform' },
  generic: { fr: 'standard ou numéro général', en: 'switchboard or general number' },
  technical: { fr: 'assistance technique', en: 'technical support' },
  press: { fr: 'presse', en: 'press' },
  emergency: { fr: 'urgence', en: 'emergency' },
  unknown: { fr: 'titulaire non déterminé', en: 'holder not determined' },
};

export const channelScopeWords: Readonly<Record<string, Localized>> = {
  generic: { fr: 'contact général', en: 'general contact' },
  help: { fr: 'aide pour cette démarche', en: 'help with this procedure' },
  procedure: { fr: 'la démarche peut s’y faire', en: 'the procedure can be done there' },
};

export const reachableWords: Readonly<Record<string, Localized>> = {
  address: { fr: 'adresse donnée', en: 'address given' },
  locator: { fr: 'outil pour trouver un lieu', en: 'locator given' },
  appointment: { fr: 'prise de rendez-vous', en: 'appointment' },
};

export const contactWords: Readonly<Record<ContactShown['channel'], Localized>> = {
  phone: { fr: 'téléphone', en: 'phone' },
  counter: { fr: 'guichet', en: 'counter' },
  post: { fr: 'courrier', en: 'post' },
};

/** Scope of the human help found (indicator 1.9). */
export const channelLevelWords: Readonly<Record<'N0' | 'N1' | 'N2' | 'N3', Localized>> = {
  N0: { fr: 'aucune voie humaine trouvée', en: 'no human help found' },
  N1: { fr: 'contact général seulement', en: 'general contact only' },
  N2: { fr: 'aide humaine pour cette démarche', en: 'human help with this procedure' },
  N3: { fr: 'démarche possible hors ligne', en: 'procedure possible off-line' },
};

/** Ara's words for the status of a criterion. */
export const criterionWords: Readonly<Record<'C' | 'NC' | 'NA' | 'NT', Localized>> = {
  C: { fr: 'conforme', en: 'met' },
  NC: { fr: 'non conforme', en: 'not met' },
  NA: { fr: 'non applicable', en: 'not applicable' },
  NT: { fr: 'non testé : à vérifier par une personne', en: 'not tested: to be checked by a person' },
};

export const statementWords: Readonly<Record<'total' | 'partial' | 'none', Localized>> = {
  total: { fr: 'totalement conforme', en: 'fully compliant' },
  partial: { fr: 'partiellement conforme', en: 'partially compliant' },
  none: { fr: 'non conforme', en: 'not compliant' },
};
