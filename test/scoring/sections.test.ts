import { expect, test } from 'vitest';
import type { Inventories } from '../../src/model/inventory.ts';
import type { RgaaSample } from '../../src/model/rgaa-sample.ts';
import type { FindingDraft } from '../../src/model/verdict.ts';
import { audited, finding, journey, judge, noInventories, score } from './build.ts';

const where = 'principal--desktop/01-accueil';
const long: FindingDraft = {
  checkpoint: where,
  message: { fr: 'Phrase de 31 mots', en: 'A sentence of 31 words' },
  quote: 'Une longue phrase…',
};
const acronym: FindingDraft = {
  checkpoint: where,
  message: { fr: 'Sigle MDPH', en: 'Acronym MDPH' },
  quote: 'MDPH',
  place: 'MDPH',
};
const image: FindingDraft = {
  checkpoint: where,
  message: { fr: 'Image sans alternative', en: 'Image without alternative' },
  selector: '#logo',
};

const sample: RgaaSample = {
  pages: [{ page: 'contact', status: 'linked', checkpoints: [where], url: 'https://www.example.fr/contact', quote: 'Contact' }],
  steps: [{ checkpoints: [where], url: 'https://www.example.fr/', kind: 'state', covers: [] }],
  documents: [],
  documentCount: 0,
  unfinished: [],
  pagesRead: 1,
  randomPages: 1,
};

const inventory: Inventories = {
  ...noInventories,
  documents: () => ({
    items: [
      {
        label: 'Avis d’impôt',
        kind: 'tax-notice',
        status: 'required',
        alternatives: [],
        avoidable: 'yes',
        where: 'asked',
        paths: ['principal'],
        quotes: [{ checkpoint: where, quote: 'Joignez votre avis d’impôt' }],
      },
    ],
    required: 1,
    conditional: 0,
    min: 1,
    max: 1,
    avoidable: 1,
    announced: true,
    pagesRead: 4,
  }),
  language: () => ({
    code: 'fr',
    words: 300,
    sentences: 12,
    score: 4.2,
    formula: 'L',
    level: 'B2',
    beside: [],
    longSentences: 1,
    over20: 2,
    lengths: [],
    paths: [],
    apart: [],
    jargon: [],
    legalReferences: [],
    signs: [],
    hardest: [],
    offers: [],
    declared: [],
    checkpoints: [],
    longSentenceFindings: [long],
    acronyms: [acronym],
  }),
  accessibility: () => ({
    violations: [
      {
        rule: 'image-alt',
        engine: 'axe',
        impact: 'critical',
        wcag: ['1.1.1'],
        rgaa: ['1.1'],
        help: { fr: 'Donner une alternative', en: 'Give an alternative' },
        count: 1,
        findings: [image],
      },
    ],
    criteria: [
      { id: '1.1', status: 'NC', decidedBy: 'axe', findings: [image], toReview: 0 },
      { id: '1.2', status: 'NT', decidedBy: '–', findings: [], toReview: 2 },
    ],
    statement: { found: false, linkedFrom: [], missingFrom: [where] },
    sample,
  }),
};

test('the measures of a scorecard name the findings by the identity that the audits gave', () => {
  const judged = judge({ '5.2': 'failed', '5.3': 'failed', '4.3': 'failed', '3.3': 'passed' }, 'untested', {
    '5.2': [finding('long-one', long)],
    '5.3': [finding('acronym-1', acronym)],
    '4.3': [finding('image-1', image)],
    '3.3': [finding('tax-1', { quote: 'Joignez votre avis d’impôt' }), finding('else', { quote: 'autre chose' })],
  });
  const card = score(judged, { audited: audited(judged, inventory), journeys: [journey()], lang: 'en' });
  expect(card.language).toMatchObject({
    code: 'fr',
    words: 300,
    sentences: 12,
    score: 4.2,
    formula: 'L',
    level: 'B2',
    beside: [],
    checkpoints: [],
    findings: ['long-one', 'acronym-1'],
  });
  expect(card.documents?.items[0]?.findings).toEqual(['tax-1']);
  expect(card.accessibility?.violations[0]).toMatchObject({ help: 'Give an alternative', findings: ['image-1'] });
  expect(card.accessibility?.rgaa).toMatchObject({ version: '4.1.2', decided: 1, automatedRate: null });
  expect(card.accessibility?.sample).toEqual(sample);
  expect(card.accessibility?.rgaa.criteria[0]).toMatchObject({ id: '1.1', status: 'NC', findings: ['image-1'] });
  expect(card.channels).toBeNull();
});
