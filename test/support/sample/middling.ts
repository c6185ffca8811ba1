import type { Lang } from '../../../src/model/localized.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { sampleDimensions, type SampleDimensions } from './card.ts';
import { middlingDistance } from './distances.ts';
import { completeStates, cutStates, sampleJourney } from './journeys.ts';
import { sampleRunFacts } from './facts.ts';
import { vainLocators } from './locators.ts';
import { contradictedStatement } from './statements.ts';

const url = 'https://www.ville-exemple.fr/cantine';
const start = 'principal--desktop/01-accueil';
const pieces = 'principal--desktop/04-pieces';
const at = (checkpoint: string) => ({
  checkpoint,
  seenOn: [checkpoint],
  screenshot: `journeys/${checkpoint}/screenshot.jpg`,
});

const sample: SampleDimensions = {
  codes: {
    channels: 'hhphhfhfh',
    information: 'phhpfu',
    documents: 'mhhmmh',
    accessibility: 'hhcphp',
    language: 'hphh',
    journey: 'ppuhp',
    prerequisites: 'ipph',
    'follow-up': 'uuu',
  },
  verdicts: {
    '1.9': { message: { fr: 'N1 : seul un contact général a été trouvé.', en: 'N1: only a general contact was found.' } },
    '3.1': { message: { fr: '3 à 4 pièces selon le parcours.', en: '3 to 4 documents depending on the path.' }, value: 3 },
    '3.3': {
      message: { fr: '2 pièces que l’administration détient déjà.', en: '2 documents the administration already holds.' },
      value: 2,
      findings: [
        {
          id: 'aa11bb22cc33',
          ...at(pieces),
          message: {
            fr: 'Pièce déjà détenue par l’administration, source : API Particulier.',
            en: 'Document already held by the administration, source: API Particulier.',
          },
          quote: 'Attestation de quotient familial de la CAF',
          requirement: 'CRPA L114-8',
        },
      ],
    },
    '3.4': { message: { fr: '31 champs, dont 24 obligatoires.', en: '31 fields, 24 of them mandatory.' }, value: 31 },
    '3.6': { message: { fr: 'Environ 17 minutes.', en: 'About 17 minutes.' }, value: 17 },
    '4.3': {
      message: { fr: '2 critères prouvés non conformes.', en: '2 criteria proved not met.' },
      value: 2,
      findings: [
        {
          id: 'bb22cc33dd44',
          ...at(start),
          message: {
            fr: 'Le contraste du texte est insuffisant (3,1 pour 4,5).',
            en: 'The text’s contrast is too low (3.1 for 4.5).',
          },
          selector: 'main p.aide',
          quote: 'Les inscriptions ouvrent en juin.',
          requirement: 'RGAA 3.2',
          impact: 'serious',
        },
      ],
    },
    '5.1': { message: { fr: 'Niveau L 4,5 (B2).', en: 'Level L 4.5 (B2).' }, value: 4.5 },
  },
  gates: {
    channels: {
      letter: 'D',
      reason: {
        fr: 'Plafonnée : seul un contact général a été trouvé (N1).',
        en: 'Capped: only a general contact was found (N1).',
      },
    },
  },
};

/** The middling procedure: a town's service with no local surprise, good or bad. */
export function middlingCard(lang: Lang): Scorecard {
  return {
    schema: 'usager/scorecard/1',
    lang,
    method: { version: '2026.1' },
    procedure: {
      id: 'inscription-cantine',
      title: 'Inscrire un enfant à la cantine',
      authority: 'Ville d’Exemple',
      country: 'FR',
      language: 'fr',
      kind: 'local',
      url,
    },
    run: sampleRunFacts,
    outcome: 'stopped-before-submission',
    grade: 'C',
    gradeReason: {
      fr: 'Médiane B, ramenée à une lettre au-dessus de la plus basse (voies humaines : D).',
      en: 'Median B, brought to one letter above the lowest (human channels: D).',
    }[lang],
    dimensions: sampleDimensions(lang, sample),
    accessibility: {
      violations: [
        {
          rule: 'color-contrast',
          engine: 'axe',
          impact: 'serious',
          wcag: ['1.4.3'],
          rgaa: ['3.2'],
          help: { fr: 'Les éléments doivent avoir un contraste suffisant', en: 'Elements must have sufficient contrast' }[lang],
          count: 4,
          findings: ['bb22cc33dd44'],
        },
      ],
      rgaa: {
        version: '4.1.2',
        criteria: [
          { id: '1.1', status: 'C', decidedBy: 'axe', findings: [], toReview: 0 },
          { id: '3.2', status: 'NC', decidedBy: 'axe color-contrast', findings: ['bb22cc33dd44'], toReview: 1 },
          { id: '8.2', status: 'NC', decidedBy: 'usager', findings: [], toReview: 0 },
          { id: '12.8', status: 'NT', decidedBy: '', findings: [], toReview: 3 },
        ],
        decided: 3,
        automatedRate: null,
      },
      statement: {
        found: true,
        url: `${url}/accessibilite`,
        declaredStatus: 'total',
        declaredRate: 100,
        date: '2022-01-10',
        expired: true,
        linkedFrom: [start],
        missingFrom: [pieces],
        quote: 'Accessibilité : non conforme',
        ...contradictedStatement(start),
      },
    },
    language: {
      code: 'fr',
      words: 880,
      sentences: 52,
      score: 4.5,
      formula: 'L',
      level: 'B2',
      percentile: 68,
      beside: [{ formula: 'Kandel–Moles', value: 52.8 }],
      findings: [],
      checkpoints: [
        { checkpoint: start, score: 4.5, words: 410, longSentences: 4 },
        { checkpoint: pieces, score: null, words: 60, longSentences: 0 },
      ],
    },
    documents: {
      required: 3,
      conditional: 1,
      min: 3,
      max: 4,
      avoidable: 2,
      items: [
        {
          label: 'Justificatif de domicile de moins de 3 mois',
          kind: 'address-proof',
          status: 'required',
          alternatives: ['facture d’électricité', 'quittance de loyer'],
          avoidable: 'yes',
          avoidableBy: 'Justif’Adresse ; CRPA, art. R113-8',
          where: 'both',
          paths: ['principal', 'heberge'],
          quotes: [{ checkpoint: pieces, quote: 'Justificatif de domicile de moins de 3 mois' }],
          findings: [],
        },
        {
          label: 'Attestation de quotient familial de la CAF',
          kind: 'family-quotient',
          status: 'required',
          alternatives: [],
          avoidable: 'yes',
          avoidableBy: 'API Particulier (CNAF)',
          where: 'asked',
          paths: ['principal'],
          quotes: [{ checkpoint: pieces, quote: 'Attestation de quotient familial de la CAF' }],
          maxAge: 'P3M',
          formats: ['pdf'],
          maxBytes: 2_000_000,
          phonePhoto: 'unknown',
          specifiedBy: [{ checkpoint: pieces, quote: 'Fichier PDF de 2 Mo au plus, attestation de moins de 3 mois' }],
          findings: ['aa11bb22cc33'],
        },
      ],
    },
    channels: {
      level: 'N1',
      decidedBy: [{ checkpoint: start, quote: 'Mairie d’Exemple, 01 00 00 00 00' }],
      phone: [
        {
          checkpoint: start,
          quote: 'Mairie d’Exemple, 01 00 00 00 00',
          number: '+33100000000',
          display: '01 00 00 00 00',
          tariff: 'standard',
          tariffShown: false,
          scope: 'generic',
          beforeLogin: true,
        },
      ],
      counter: [{ checkpoint: start, quote: 'Hôtel de ville', kind: 'counter', beforeLogin: true, scope: 'generic' }],
      post: [],
      relay: [],
      online: [{ checkpoint: start, quote: 'Formulaire de contact', kind: 'contact-form', beforeLogin: true, scope: 'generic' }],
      closed: [],
      pagesRead: 9,
      locators: vainLocators(lang),
      contactDistance: middlingDistance,
    },
    journeys: [
      sampleJourney(lang, {
        path: 'principal',
        title: 'Parcours principal',
        condition: 'desktop',
        url,
        outcome: 'stopped-before-submission',
        states: completeStates,
      }),
      sampleJourney(lang, {
        path: 'heberge',
        title: 'Hébergé chez un tiers',
        condition: 'smartphone',
        url,
        outcome: 'stopped-before-submission',
        states: cutStates,
      }),
    ],
    lighthouse: [],
  };
}
