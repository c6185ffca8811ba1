import type { Lang } from '../../../src/model/localized.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { sampleDimensions, type SampleDimensions } from './card.ts';
import { completeStates, sampleJourney } from './journeys.ts';
import { goodDistance } from './distances.ts';
import { sampleRunFacts } from './facts.ts';
import { workingLocator } from './locators.ts';
import { goodRgaaSample } from './rgaa-samples.ts';
import { goodStatement } from './statements.ts';

const url = 'https://mobilite.exemple.gouv.fr/carte';
const start = 'principal--desktop/01-accueil';
const quote = (text: string) => ({ checkpoint: start, quote: text, selector: 'main > section.contact > p' });

const sample: SampleDimensions = {
  codes: {
    channels: 'ppppphppp',
    information: 'pppppp',
    documents: 'mppmmp',
    accessibility: 'pppppp',
    language: 'hppp',
    journey: 'ppppp',
    prerequisites: 'pppp',
    'follow-up': 'uuu',
  },
  verdicts: {
    '1.4': { message: { fr: '0 800 00 00 00 : appel gratuit, tarif affiché.', en: '0 800 00 00 00: free call, tariff shown.' } },
    '3.1': { message: { fr: '2 pièces obligatoires.', en: '2 required documents.' }, value: 2 },
    '3.4': { message: { fr: '18 champs, dont 11 obligatoires.', en: '18 fields, 11 of them mandatory.' }, value: 18 },
    '3.6': { message: { fr: 'Environ 9 minutes.', en: 'About 9 minutes.' }, value: 9 },
    '5.1': {
      message: { fr: 'Niveau L 4,2 (B2), seuil 4,0.', en: 'Level L 4.2 (B2), threshold 4.0.' },
      value: 4.2,
    },
  },
  gates: {},
};

/** The good procedure: a State service that leaves few people behind. */
export function goodCard(lang: Lang): Scorecard {
  return {
    schema: 'usager/scorecard/1',
    lang,
    method: { version: '2026.1' },
    procedure: {
      id: 'carte-mobilite',
      title: 'Demander une carte mobilité inclusion',
      authority: 'Direction de l’autonomie (exemple)',
      country: 'FR',
      language: 'fr',
      kind: 'state',
      url,
    },
    run: sampleRunFacts,
    outcome: 'stopped-before-submission',
    grade: 'A',
    gradeReason: {
      fr: 'Médiane des sept dimensions qui ont une lettre ; aucun plafond ne s’applique.',
      en: 'Median of the seven dimensions that have a letter; no cap applies.',
    }[lang],
    dimensions: sampleDimensions(lang, sample),
    accessibility: {
      sample: goodRgaaSample(url),
      violations: [],
      rgaa: {
        version: '4.1.2',
        criteria: [
          { id: '1.1', status: 'C', decidedBy: 'axe', findings: [], toReview: 0 },
          { id: '4.1', status: 'NA', decidedBy: 'usager', findings: [], toReview: 0 },
          { id: '11.1', status: 'C', decidedBy: 'axe', findings: [], toReview: 0 },
          { id: '12.8', status: 'NT', decidedBy: '', findings: [], toReview: 2 },
        ],
        decided: 3,
        automatedRate: null,
      },
      statement: {
        found: true,
        url: `${url}/accessibilite`,
        declaredStatus: 'partial',
        declaredRate: 87,
        date: '2026-03-02',
        expired: false,
        linkedFrom: [start],
        missingFrom: [],
        ...goodStatement(start, url),
      },
    },
    language: {
      code: 'fr',
      words: 1240,
      sentences: 96,
      score: 4.2,
      formula: 'L',
      level: 'B2',
      percentile: 38,
      beside: [{ formula: 'Kandel–Moles', value: 61.4 }],
      findings: [],
      checkpoints: [{ checkpoint: start, score: 4.2, words: 640, longSentences: 1 }],
    },
    documents: {
      required: 2,
      conditional: 1,
      min: 2,
      max: 3,
      avoidable: 0,
      items: [
        {
          label: 'Certificat médical de moins d’un an',
          kind: 'medical-certificate',
          status: 'required',
          alternatives: [],
          avoidable: 'no',
          where: 'both',
          paths: ['principal'],
          quotes: [quote('Vous devez joindre un certificat médical de moins d’un an.')],
          forms: ['original'],
          copies: 2,
          maxAge: 'P1Y',
          formats: ['pdf', 'jpeg', 'png'],
          maxBytes: 5_000_000,
          phonePhoto: 'yes',
          specifiedBy: [
            quote('Vous devez joindre un certificat médical de moins d’un an.'),
            quote('Format PDF, JPEG ou PNG, 5 Mo maximum. Vous pouvez le prendre en photo.'),
          ],
          findings: [],
        },
        {
          label: 'Pièce d’identité',
          kind: 'identity',
          status: 'required',
          alternatives: ['carte nationale d’identité', 'passeport', 'titre de séjour'],
          avoidable: 'no',
          where: 'both',
          paths: ['principal'],
          quotes: [quote('Une pièce d’identité : carte, passeport ou titre de séjour.')],
          forms: ['original', 'certified-copy'],
          anyForm: true,
          phonePhoto: 'unknown',
          findings: [],
        },
        {
          label: 'Jugement de tutelle',
          kind: 'other',
          status: 'conditional',
          condition: 'si vous êtes sous protection juridique',
          alternatives: [],
          avoidable: 'unknown',
          where: 'announced',
          paths: ['principal'],
          quotes: [],
          findings: [],
        },
      ],
    },
    channels: {
      level: 'N3',
      decidedBy: [{ checkpoint: start, quote: 'Vous pouvez aussi faire cette demande au guichet.' }],
      phone: [
        {
          ...quote('Appelez le 0 800 00 00 00 (appel gratuit), du lundi au vendredi de 9 h à 17 h.'),
          number: '+33800000000',
          display: '0 800 00 00 00',
          tariff: 'free',
          tariffShown: true,
          hours: 'du lundi au vendredi de 9 h à 17 h',
          hoursComplete: true,
          scope: 'service',
          beforeLogin: true,
        },
      ],
      counter: [
        {
          ...quote('Maison de l’autonomie, 1 place d’Exemple'),
          kind: 'counter',
          beforeLogin: true,
          scope: 'procedure',
          reachable: 'address',
        },
      ],
      post: [
        {
          ...quote('Formulaire à imprimer et à envoyer'),
          kind: 'paper-form',
          beforeLogin: true,
          scope: 'procedure',
          reachable: 'address',
        },
      ],
      relay: [{ ...quote('Acceo : appeler en langue des signes'), kind: 'relay', beforeLogin: true, scope: 'help' }],
      online: [],
      closed: [],
      pagesRead: 7,
      locators: [workingLocator],
      contactDistance: goodDistance,
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
        path: 'principal',
        title: 'Parcours principal',
        condition: 'smartphone',
        url,
        outcome: 'stopped-before-submission',
        states: completeStates,
      }),
    ],
    lighthouse: [
      {
        schema: 'usager/lighthouse/1',
        version: '12.8.2',
        url,
        why: 'start',
        performance: 0.94,
        bytes: 380_000,
        largestContentfulPaint: 1800,
        totalBlockingTime: 40,
        at: '2026-11-22T14:07:00.000Z',
      },
    ],
  };
}
