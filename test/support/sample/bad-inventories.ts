import type { Lang } from '../../../src/model/localized.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { hostileDistance } from './distances.ts';
import { hostile } from './hostile.ts';
import { badRgaaSample } from './rgaa-samples.ts';
import { hostileLanguage } from './language.ts';
import { hostileLocator } from './locators.ts';

/** Places of the bad procedure. */
export const badPlaces = {
  url: 'https://chauffage.exemple.fr/demande',
  start: 'principal--desktop/01-accueil',
  form: 'principal--desktop/02-coordonnees',
  error: 'principal--desktop/03-coordonnees-erreur',
  pieces: 'principal--desktop/04-pieces',
} as const;

const { start, pieces } = badPlaces;

const labels = [
  ['Avis d’imposition', 'tax-notice', 'yes', 'API Particulier (DGFiP)'],
  ['Justificatif de domicile', 'address-proof', 'yes', 'Justif’Adresse'],
  ['Attestation de la CAF', 'family-quotient', 'maybe', 'API Particulier (CNAF)'],
  [`RIB ${hostile.script}`, 'bank-details', 'no', undefined],
  [hostile.formula, 'other', 'unknown', undefined],
] as const;

const documents: Scorecard['documents'] = {
  required: 5,
  conditional: 0,
  min: 5,
  max: 5,
  avoidable: 3,
  items: labels.map(([label, kind, avoidable, avoidableBy]) => ({
    label,
    kind,
    status: 'required' as const,
    alternatives: kind === 'other' ? [hostile.image, hostile.word] : [],
    avoidable,
    ...(avoidableBy === undefined ? {} : { avoidableBy }),
    where: 'asked' as const,
    paths: ['principal'],
    quotes: [{ checkpoint: pieces, quote: `${label} ${hostile.override}` }],
    // What a scorecard tampered with could hold.
    ...(kind === 'other' ? { formats: [hostile.script, hostile.lines], maxAge: hostile.image, phonePhoto: 'no' as const } : {}),
    findings: [],
  })),
};

const channels: Scorecard['channels'] = {
  level: 'N0',
  decidedBy: [],
  phone: [
    {
      checkpoint: start,
      quote: `Appelez le 0 899 00 00 00 ${hostile.svg}`,
      number: '+33899000000',
      display: '0 899 00 00 00',
      tariff: 'surcharged',
      tariffShown: false,
      scope: 'technical',
      beforeLogin: false,
    },
  ],
  counter: [],
  post: [],
  relay: [],
  online: [{ checkpoint: start, quote: hostile.long, kind: 'mailto', beforeLogin: true, scope: 'generic' }],
  closed: [{ checkpoint: start, quote: 'Nos guichets sont fermés : la demande ne se fait plus qu’en ligne.' }],
  pagesRead: 9,
  locators: [hostileLocator],
  contactDistance: hostileDistance,
};

function accessibility(lang: Lang, unnamed: readonly string[]): NonNullable<Scorecard['accessibility']> {
  const help = { fr: 'Les champs doivent avoir une étiquette', en: 'Form elements must have labels' }[lang];
  return {
    violations: [
      { rule: 'label', engine: 'axe', impact: 'critical', wcag: ['4.1.2'], rgaa: ['11.1'], help, count: 45, findings: unnamed },
      {
        rule: hostile.script,
        engine: 'axe',
        impact: 'minor',
        wcag: [],
        rgaa: [],
        help: hostile.image,
        count: 1,
        findings: ['missing'],
      },
    ],
    rgaa: {
      version: '4.1.2',
      criteria: [
        { id: '1.1', status: 'NC', decidedBy: 'axe image-alt', findings: [], toReview: 0 },
        { id: '3.1', status: 'NC', decidedBy: 'usager', findings: ['dead00000003'], toReview: 0 },
        { id: '11.1', status: 'NC', decidedBy: 'axe label', findings: unnamed, toReview: 0 },
        { id: '12.8', status: 'NT', decidedBy: '', findings: [], toReview: 5 },
      ],
      decided: 3,
      automatedRate: null,
    },
    sample: badRgaaSample,
    statement: { found: false, linkedFrom: [], missingFrom: [start, pieces], url: hostile.javascript },
  };
}

/** Inventories of the bad procedure. */
export function badInventories(
  lang: Lang,
  unnamed: readonly string[],
): Pick<Scorecard, 'documents' | 'channels' | 'language' | 'accessibility'> {
  return {
    documents,
    channels,
    accessibility: accessibility(lang, unnamed),
    language: {
      code: 'fr',
      words: 96,
      sentences: 5,
      score: 5.6,
      margin: 0.5,
      formula: 'L',
      level: 'C1',
      percentile: 97,
      beside: [{ formula: 'Kandel–Moles', value: -12.5 }],
      findings: ['beef00000000', 'beef00000001', 'acac00000000'],
      checkpoints: [],
      ...hostileLanguage(start, badPlaces.form),
    },
  };
}
