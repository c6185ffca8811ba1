import { describe, expect, it } from 'vitest';
import { avoidableDocuments } from '../../../src/audits/documents/avoidable-documents.ts';
import { conditionalDocuments } from '../../../src/audits/documents/conditional.ts';
import { fieldsAsked } from '../../../src/audits/documents/fields-asked.ts';
import { documentInventory, documentInventoryRequires } from '../../../src/audits/documents/inventory.ts';
import { minutesToFill } from '../../../src/audits/documents/minutes-to-fill.ts';
import { requiredDocuments } from '../../../src/audits/documents/required.ts';
import { sameList } from '../../../src/audits/documents/same-list.ts';
import { uploadRules } from '../../../src/audits/documents/upload-rules.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { JourneySummary } from '../../../src/model/journey.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { checkpoints, context, journey, procedure } from '../../support/evidence.ts';
import type { FieldInput, PageInput } from '../../support/evidence.ts';

type Needs = (typeof documentInventoryRequires)[number];

function judge(
  audit: Audit<Needs>,
  pages: readonly PageInput[],
  journeys: readonly JourneySummary[] = [journey()],
  country = 'FR',
): Verdict {
  const states = checkpoints<Needs>(pages);
  const given = { procedure: procedure({ country }), journeys };
  const inventory = { documents: () => documentInventory(states, given) };
  return audit.evaluate(states, context({ ...given, inventory }));
}

const list = (...items: readonly string[]): PageInput => ({
  name: 'accueil',
  blocks: ['## Pièces justificatives', ...items.map((item) => `- ${item}`)],
});
const upload = (...labels: readonly string[]): PageInput => ({
  name: 'depot',
  fields: labels.map((label, index) => ({ label, type: 'file', required: true, name: `f${index}` })),
});
const unread: PageInput = { blocks: { error: 'closed' }, fields: { error: 'closed' } };

describe('3.1 required documents', () => {
  it('gives a number and the range over the paths', () => {
    const verdict = judge(requiredDocuments, [list('RIB', 'Livret de famille', 'Titre de séjour (si vous êtes étranger)')]);
    expect(verdict).toMatchObject({ outcome: 'measured', value: 3, unit: 'documents' });
    expect(verdict).toMatchObject({
      message: { fr: expect.stringContaining('de 2 à 3 pièces'), en: expect.stringContaining('2 to 3 documents') },
    });
  });

  it('says none found on the pages read, and cannot tell without text', () => {
    expect(judge(requiredDocuments, [{ blocks: ['Bonjour'] }])).toMatchObject({
      value: 0,
      message: { en: expect.stringContaining('on 1 page read') },
    });
    expect(judge(requiredDocuments, [unread]).outcome).toBe('cantTell');
  });
});

describe('3.2 conditional documents', () => {
  it.each([
    ['passed', ['RIB', 'Titre de séjour (si vous êtes étranger)']],
    ['partial', ['Titre de séjour (si vous êtes étranger)', 'Procuration, le cas échéant']],
    ['failed', ['RIB', 'Procuration, le cas échéant']],
    ['inapplicable', ['RIB', 'Livret de famille']],
    ['inapplicable', []],
  ])('is %s for %j', (outcome, items) => {
    expect(judge(conditionalDocuments, [list(...items)]).outcome).toBe(outcome);
  });

  it('fails when the list is asked without being announced', () => {
    const verdict = judge(conditionalDocuments, [{ blocks: ['Bonjour'] }, upload('Carte d’identité')]);
    expect(verdict).toMatchObject({ outcome: 'failed', findings: [{ quote: 'Carte d’identité', requirement: 'PiDila 134' }] });
  });

  it('sees that a document asked on some paths only does not say when', () => {
    const paths = [list('RIB'), upload('RIB'), { ...upload('RIB', 'Attestation d’hébergement'), path: 'heberge' }];
    const verdict = judge(conditionalDocuments, paths, [journey(), journey({ path: 'heberge' })]);
    expect(verdict).toMatchObject({ outcome: 'failed', findings: [{ quote: 'Attestation d’hébergement' }] });
  });
});

describe('3.3 avoidable documents', () => {
  const five = ['Avis d’imposition', 'Attestation Caf', 'Certificat de scolarité', 'Attestation France Travail', 'Extrait Kbis'];

  it.each([
    ['passed', ['RIB']],
    ['passed', five.slice(0, 1)],
    ['partial', five.slice(0, 2)],
    ['partial', five.slice(0, 4)],
    ['failed', five],
  ])('is %s for %j', (outcome, items) => {
    expect(judge(avoidableDocuments, [list(...items)]).outcome).toBe(outcome);
  });

  it('names the source and the article, never the law broken', () => {
    const verdict = judge(avoidableDocuments, [list(...five)]);
    expect(JSON.stringify(verdict)).toContain('API Impôt Particulier');
    expect(JSON.stringify(verdict)).not.toMatch(/ill[ée]gal|unlawful|interdit/i);
  });

  it('does not count optional documents', () => {
    expect(judge(avoidableDocuments, [list(...five.map((item) => `${item} (facultatif)`))])).toMatchObject({
      outcome: 'passed',
      value: 0,
    });
  });

  it('is untested without list nor form, and abroad', () => {
    expect(judge(avoidableDocuments, [{ blocks: ['Bonjour'] }]).outcome).toBe('untested');
    expect(judge(avoidableDocuments, [list(...five)], [journey()], 'LU').outcome).toBe('untested');
  });
});

describe('3.4 fields', () => {
  const radio = (label: string): FieldInput => ({ label, type: 'radio', name: 'situation', required: true });

  it('counts each question once, on the longest path', () => {
    const verdict = judge(fieldsAsked, [
      {
        fields: [
          { label: 'Nom', name: 'nom', required: true },
          radio('Seul'),
          radio('En couple'),
          { label: 'Recherche', region: 'search' },
        ],
      },
      { kind: 'error', fields: [{ label: 'Nom', name: 'nom', required: true, invalid: true }] },
      {
        path: 'long',
        fields: [{ label: 'Nom' }, { label: 'Prénom' }, { label: 'Caché', visible: false }, { label: 'Âge', type: 'number' }],
      },
    ]);
    expect(verdict).toMatchObject({ outcome: 'measured', value: 3, message: { en: expect.stringContaining('2 to 3') } });
  });

  it('counts a date in three boxes as one question, two dates as two', () => {
    const boxes = (name: string, group?: string): FieldInput[] =>
      ['Jour', 'Mois', 'Année'].map((label) => ({
        label,
        name: `${name}[${label.toLowerCase()}]`,
        ...(group === undefined ? {} : { group }),
      }));
    const named = judge(fieldsAsked, [
      { fields: [...boxes('naissance'), ...boxes('mariage'), { label: 'Mois de loyer', name: 'loyer' }] },
    ]);
    expect(named).toMatchObject({ value: 3 });
    const grouped = judge(fieldsAsked, [{ fields: [...boxes('', 'Date de naissance'), ...boxes('', 'Date de mariage')] }]);
    expect(grouped).toMatchObject({ value: 2 });
  });

  it('cannot tell when the fields were not recorded', () => {
    expect(judge(fieldsAsked, [unread]).outcome).toBe('cantTell');
  });
});

describe('3.6 minutes', () => {
  it('follows the public formula: 10 s, 60 s, 180 s, half when optional, 140 words a minute', () => {
    const words = Array.from({ length: 140 }, () => 'mot').join(' ');
    const fields: readonly FieldInput[] = [
      ...Array.from({ length: 6 }, (_, index) => ({ label: `Question ${index}` })),
      { label: 'Expliquez', tag: 'textarea', type: 'textarea' },
      { label: 'RIB', type: 'file' },
      { label: 'Autre pièce', type: 'file', optionalSaid: true },
    ];
    // 1 min of short fields, 1 of text, 3 of attachment, 1.5 of optional attachment, 1 of reading.
    expect(judge(minutesToFill, [{ blocks: [words], fields }])).toMatchObject({ outcome: 'measured', value: 8, unit: 'min' });
    expect(judge(minutesToFill, [{ blocks: [words, words], fields: fields.slice(0, 6) }])).toMatchObject({ value: 2 });
  });
});

describe('3.7 upload rules', () => {
  const file = (help?: string, more: Partial<FieldInput> = {}): PageInput => ({
    fields: [{ label: 'RIB', type: 'file', ...(help === undefined ? {} : { help }), ...more }],
  });

  it.each([
    ['passed', file('Formats acceptés : PDF, JPG, PNG. Taille maximale : 2 Mo.')],
    ['passed', { ...file(), blocks: ['Taille maximale : 500 Ko. Formats supportés : jpg, png, pdf.'] }],
    ['partial', file('Format PDF, 5 Mo maximum')],
    ['partial', file('Formats acceptés : PDF, JPG. Taille : 2 Mo.', { accept: '.pdf' })],
    ['failed', file()],
    ['inapplicable', { fields: [{ label: 'Nom' }] }],
  ] as const)('is %s', (outcome, page) => {
    expect(judge(uploadRules, [page]).outcome).toBe(outcome);
  });

  it('names what is missing', () => {
    expect(judge(uploadRules, [file('Format PDF, 5 Mo maximum')])).toMatchObject({
      findings: [{ quote: 'RIB', message: { fr: expect.stringContaining('photo de smartphone acceptée') } }],
    });
  });

  it('does not hold silence for one upload against another', () => {
    const fields: readonly FieldInput[] = [
      { label: 'RIB', type: 'file', help: 'PDF ou JPG, 2 Mo' },
      { label: 'Bail', type: 'file' },
    ];
    expect(judge(uploadRules, [{ blocks: ['? PDF ou JPG, 2 Mo'], fields }])).toMatchObject({ outcome: 'partial', value: 1 });
  });
});

describe('3.8 the list announced is the list asked', () => {
  it.each([
    ['passed', [list('RIB', 'Livret de famille'), upload('RIB', 'Livret de famille')]],
    ['passed', [list('RIB', 'Titre de séjour (si vous êtes étranger)'), upload('RIB')]],
    ['partial', [list('RIB'), upload('RIB', 'Livret de famille')]],
    ['partial', [list('RIB', 'Livret de famille'), upload('RIB')]],
    ['failed', [list('RIB'), upload('Bail', 'Livret de famille')]],
    ['failed', [{ blocks: ['Bonjour'] }, upload('RIB')]],
    ['inapplicable', [{ blocks: ['Bonjour'] }]],
    ['cantTell', [list('RIB')]],
    ['cantTell', [unread]],
  ] as const)('is %s', (outcome, pages) => {
    expect(judge(sameList, pages).outcome).toBe(outcome);
  });

  it('cannot tell what a journey cut short would have asked', () => {
    const blocked = [journey({ outcome: 'blocked' })];
    expect(judge(sameList, [list('RIB', 'Livret de famille', 'Bail'), upload('RIB')], blocked).outcome).toBe('cantTell');
  });
});
