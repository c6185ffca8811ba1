import type { Lang, Localized } from '../../../src/model/localized.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { badInventories, badPlaces } from './bad-inventories.ts';
import { sampleDimensions, type SampleDimensions } from './card.ts';
import { sampleRunFacts } from './facts.ts';
import { hostile } from './hostile.ts';
import { completeStates, cutStates, sampleJourney } from './journeys.ts';

const { url, start, form, error } = badPlaces;
const at = (checkpoint: string) => ({
  checkpoint,
  seenOn: [checkpoint, start],
  screenshot: `journeys/${checkpoint}/screenshot.jpg`,
});
const same = (text: string): Localized => ({ fr: text, en: text });

const unnamed = Array.from({ length: 45 }, (_, index) => ({
  id: `f00d${String(index).padStart(8, '0')}`,
  ...at(form),
  message: { fr: `Champ sans nom accessible (n° ${index + 1}).`, en: `Field without an accessible name (no. ${index + 1}).` },
  selector: `form > div:nth-child(${index + 1}) > input[name="${hostile.image}"]`,
  requirement: 'RGAA 11.1',
  impact: 'critical',
}));

const longSentences = [hostile.long, hostile.script, hostile.override, hostile.emoji, hostile.word].map((quote, index) => ({
  id: `beef${String(index).padStart(8, '0')}`,
  ...at(start),
  message: { fr: 'Phrase de plus de 25 mots.', en: 'Sentence over 25 words.' },
  quote,
}));

const acronyms = ['DGEC', 'CITE', hostile.svg].map((quote, index) => ({
  id: `acac${String(index).padStart(8, '0')}`,
  ...at(start),
  message: { fr: 'Sigle jamais expliqué.', en: 'Acronym never explained.' },
  quote,
}));

const sample: SampleDimensions = {
  codes: {
    channels: 'fffffffff',
    information: 'ffhfff',
    documents: 'mffmmf',
    accessibility: 'fffffp',
    language: 'ffff',
    journey: 'ffuff',
    prerequisites: 'ffff',
    'follow-up': 'uuu',
  },
  verdicts: {
    '1.4': {
      message: {
        fr: 'Numéro surtaxé : 0 899 00 00 00 (0,80 € par minute).',
        en: 'Surcharged number: 0 899 00 00 00 (€0.80 a minute).',
      },
      findings: [
        {
          id: 'dead00000001',
          ...at(start),
          message: { fr: 'Numéro surtaxé.', en: 'Surcharged number.' },
          quote: hostile.formula,
          requirement: 'ESSOC 28',
        },
        { id: 'dead00000002', ...at(start), message: same(hostile.template), selector: hostile.script, quote: hostile.lines },
      ],
    },
    '3.1': { message: { fr: '5 pièces obligatoires.', en: '5 required documents.' }, value: 5 },
    '3.3': { message: { fr: '3 pièces déjà détenues.', en: '3 documents already held.' }, value: 3 },
    '3.4': { message: { fr: '54 champs, tous obligatoires.', en: '54 fields, all mandatory.' }, value: 54 },
    '3.6': { message: { fr: 'Environ 41 minutes.', en: 'About 41 minutes.' }, value: 41 },
    '4.5': { message: { fr: '45 champs sur 54 sans nom.', en: '45 of 54 fields without a name.' }, value: 45, findings: unnamed },
    '4.6': {
      message: { fr: 'Erreurs signalées par la couleur seule.', en: 'Errors told by colour alone.' },
      findings: [
        {
          id: 'dead00000003',
          ...at(error),
          message: { fr: 'Aucun texte d’erreur.', en: 'No error text.' },
          quote: hostile.control,
          requirement: 'RGAA 11.10',
        },
      ],
    },
    '5.1': { message: { fr: 'Niveau L 5,6 (C1).', en: 'Level L 5.6 (C1).' }, value: 5.6 },
    '5.2': { message: { fr: '44 % de phrases longues.', en: '44% of long sentences.' }, value: 44, findings: longSentences },
    '5.3': { message: { fr: '3 sigles jamais expliqués.', en: '3 acronyms never explained.' }, value: 3, findings: acronyms },
  },
  gates: {},
};

/** The bad procedure, whose pages are hostile as well. */
export function badCard(lang: Lang): Scorecard {
  return {
    schema: 'usager/scorecard/1',
    lang,
    method: { version: '2026.1' },
    procedure: {
      id: 'aide-chauffage',
      title: `Aide au chauffage ${hostile.image}`,
      authority: `Agence de l’énergie ${hostile.script}`,
      country: 'FR',
      language: 'fr',
      kind: 'state',
      url: hostile.javascript,
    },
    run: sampleRunFacts,
    outcome: 'blocked',
    grade: null,
    gradeReason: {
      fr: 'Pas de lettre d’ensemble : sur téléphone, le parcours n’a pas pu être mené à son terme du fait du site.',
      en: 'No overall letter: on a smartphone, the journey could not be carried to its end because of the site.',
    }[lang],
    dimensions: sampleDimensions(lang, sample),
    ...badInventories(
      lang,
      unnamed.map(({ id }) => id),
    ),
    journeys: [
      sampleJourney(lang, {
        path: 'principal',
        title: `Principal ${hostile.svg}`,
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
        outcome: 'blocked',
        states: cutStates,
        blockedAt: 'principal--smartphone/04-pieces',
        obstacle: {
          fr: `Le bouton « Continuer » est hors de l’écran ${hostile.image}`,
          en: `The “Continue” button is off the screen ${hostile.image}`,
        },
      }),
    ],
    lighthouse: [
      {
        schema: 'usager/lighthouse/1',
        version: '12.8.2',
        url,
        why: 'heaviest',
        performance: null,
        bytes: 4_812_000,
        largestContentfulPaint: null,
        totalBlockingTime: null,
        at: '2026-11-22T14:07:00.000Z',
      },
    ],
  };
}
