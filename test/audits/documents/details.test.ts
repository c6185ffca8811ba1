import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../../src/audits/documents/details.ts';
import { askedOn } from '../../../src/audits/documents/asked.ts';
import { documentInventory } from '../../../src/audits/documents/inventory.ts';
import type { DocumentItem } from '../../../src/model/inventory.ts';
import { checkpoints, fields, journey, procedure } from '../../support/evidence.ts';
import type { PageInput } from '../../support/evidence.ts';
import { ageLines, copyLines, fileLines, helpLines } from './detail-lines.ts';

describe('details that a line states', () => {
  it.each([...ageLines, ...copyLines, ...fileLines])('%s', (words, details) => {
    expect(detailsOf(words, { kind: 'other', upload: false })).toEqual(details);
  });
});

describe('details beside a file control', () => {
  it.each([...helpLines])('%s', (words, details) => {
    expect(detailsOf(words, { kind: 'other', upload: true })).toEqual(details);
  });
});

describe('identity photos', () => {
  const of = (words: string, upload = false) => detailsOf(words, { kind: 'identity-photo', upload });

  it('counts them', () => {
    expect(of('2 photos d’identité récentes et identiques')).toEqual({ copies: 2 });
    expect(of('Deux photographies de moins de 6 mois')).toEqual({ copies: 2, maxAge: 'P6M' });
    expect(of('Two passport photos')).toEqual({ copies: 2 });
  });

  it('does not take the format of a picture for leave to use a phone', () => {
    expect(of('Photo d’identité récente, au format JPEG ou PNG, 5 Mo maximum')).toEqual({
      formats: ['jpeg', 'png'],
      maxBytes: 5_000_000,
    });
    expect(of('Format JPEG. Une photo prise avec votre téléphone convient.', true)).toMatchObject({ phonePhoto: 'yes' });
    expect(of('Les photos prises avec un smartphone ne sont pas acceptées.', true)).toEqual({ phonePhoto: 'no' });
    expect(of('Photo prise par un photographe agréé')).toEqual({});
  });
});

describe('what a file control accepts', () => {
  const asked = (accept: string | undefined, help?: string) =>
    askedOn(
      fields([
        {
          label: 'Avis d’imposition',
          type: 'file',
          ...(accept === undefined ? {} : { accept }),
          ...(help === undefined ? {} : { help }),
        },
      ]),
    )[0]?.item.details;

  it('is read from its attribute when its words do not say', () => {
    expect(asked('.pdf,.jpg, image/heic')).toEqual({ formats: ['pdf', 'jpeg', 'heic'], phonePhoto: 'yes' });
    expect(asked('application/pdf')).toEqual({ formats: ['pdf'], phonePhoto: 'no' });
    expect(asked('image/*,.pdf')).toEqual({ formats: ['image/*', 'pdf'], phonePhoto: 'yes' });
    expect(asked('application/msword, .odt')).toEqual({ formats: ['doc', 'odt'], phonePhoto: 'no' });
    expect(asked('*/*')).toBeUndefined();
    expect(asked(undefined)).toBeUndefined();
  });

  it('is read from its words first', () => {
    expect(asked('.pdf,.jpg,.png', 'PDF ou JPEG, 4 Mo maximum')).toEqual({
      formats: ['pdf', 'jpeg'],
      maxBytes: 4_000_000,
      phonePhoto: 'yes',
      said: 'PDF ou JPEG, 4 Mo maximum',
    });
  });

  it('refuses a photo, whatever the words, when it refuses every picture', () => {
    expect(asked('.pdf', 'Formats : PDF, JPEG')).toMatchObject({ formats: ['pdf', 'jpeg'], phonePhoto: 'no' });
  });
});

describe('details of a document named several times', () => {
  function items(...pages: readonly PageInput[]): readonly DocumentItem[] {
    return documentInventory(checkpoints(pages), { procedure: procedure(), journeys: [journey()] }).items;
  }
  const list = (...lines: readonly string[]): PageInput => ({
    name: 'liste',
    blocks: ['# Démarche', '## Pièces justificatives', ...lines.map((line) => `- ${line}`)],
  });
  const upload = (label: string, help: string): PageInput => ({
    name: 'depot',
    blocks: ['# Vos fichiers'],
    fields: [{ label, type: 'file', help }],
  });

  it('keeps each of them', () => {
    const [item, ...others] = items(
      list('Copie du justificatif de domicile de moins de 3 mois'),
      upload('Justificatif de domicile', 'Format PDF ou JPEG, 2 Mo maximum.'),
    );
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      where: 'both',
      forms: ['copy'],
      maxAge: 'P3M',
      formats: ['pdf', 'jpeg'],
      maxBytes: 2_000_000,
      phonePhoto: 'yes',
    });
    expect(item?.specifiedBy?.map(({ quote }) => quote)).toEqual([
      'Copie du justificatif de domicile de moins de 3 mois',
      'Format PDF ou JPEG, 2 Mo maximum.',
    ]);
  });

  it('keeps the strictest age and the certified copy, and quotes both statements', () => {
    const [item] = items(
      list('Copie du justificatif de domicile de moins de 6 mois'),
      upload('Justificatif de domicile', 'Copie certifiée conforme de moins de 90 jours'),
    );
    expect(item).toMatchObject({ forms: ['certified-copy'], maxAge: 'P90D' });
    expect(item?.specifiedBy).toHaveLength(2);
  });

  it('believes the file control before the list', () => {
    const [item] = items(list('RIB, au format PDF, 10 Mo maximum'), upload('RIB', 'JPEG ou PNG, 2 Mo maximum'));
    expect(item).toMatchObject({ formats: ['jpeg', 'png'], maxBytes: 2_000_000, phonePhoto: 'yes' });
  });

  it('leaves a document of which nothing is said without any, its photo unknown', () => {
    const [item] = items(list('RIB'));
    expect(item).toMatchObject({ kind: 'bank-details', phonePhoto: 'unknown' });
    for (const detail of ['copies', 'forms', 'anyForm', 'maxAge', 'formats', 'maxBytes', 'specifiedBy'])
      expect(item).not.toHaveProperty(detail);
  });

  it('gives each document of a line its own age and form, and all of them the file rules', () => {
    const [identity, address] = items(
      list('Copie de la carte d’identité et justificatif de domicile de moins de 3 mois, au format PDF'),
    );
    expect(identity).toMatchObject({ kind: 'identity', forms: ['copy'], formats: ['pdf'] });
    expect(identity).not.toHaveProperty('maxAge');
    expect(address).toMatchObject({ kind: 'address-proof', maxAge: 'P3M', formats: ['pdf'] });
    expect(address).not.toHaveProperty('forms');
  });

  it('gives the second document of a copy its copy too', () => {
    const [mandate, identity] = items(list('Copie du mandat signé et de la pièce d’identité'));
    expect(mandate).toMatchObject({ kind: 'proxy', forms: ['copy'] });
    expect(identity).toMatchObject({ kind: 'identity', forms: ['copy'] });
    const [, tax] = items(list('Copie du mandat signé et dernier avis d’imposition'));
    expect(tax).toMatchObject({ kind: 'tax-notice' });
    expect(tax).not.toHaveProperty('forms');
  });

  it('reads the rest of the line', () => {
    expect(items(list('Livret de famille. Document original datant de moins d’un an.'))[0]).toMatchObject({
      forms: ['original'],
      maxAge: 'P1Y',
    });
  });

  it('does not give the choice as a whole what one of its ways asks', () => {
    const line = (selector: string, text: string) => ({ role: 'listItem' as const, selector, text });
    const found = items({
      blocks: [
        '## Pièces justificatives',
        line('ul > li', 'Un justificatif de domicile original, au choix :'),
        line('ul > li > ul > li:nth-of-type(1)', 'Facture d’eau de moins de 3 mois'),
        line('ul > li > ul > li:nth-of-type(2)', 'Taxe foncière'),
      ],
    });
    expect(found.map(({ alternatives }) => alternatives)).toEqual([['Facture d’eau de moins de 3 mois', 'Taxe foncière']]);
    expect(found[0]).toMatchObject({ forms: ['original'] });
    expect(found[0]).not.toHaveProperty('maxAge');
  });

  it('keeps the form that a sentence asks for', () => {
    const found = items({ blocks: ['# Démarche', 'Vous devez présenter l’original de votre passeport.'] });
    expect(found[0]).toMatchObject({ kind: 'identity', forms: ['original'] });
    const certified = items({ blocks: ['# Démarche', 'Joignez une copie certifiée conforme de votre diplôme.'] });
    expect(certified[0]).toMatchObject({ forms: ['certified-copy'] });
    const originals = items({ blocks: ['# Démarche', 'Envoyez les originaux des quittances de loyer.'] });
    expect(originals[0]).toMatchObject({ kind: 'rent-receipt', forms: ['original'] });
  });
});

describe('words that are not tied to the file control', () => {
  const box = (at: number, label: string, help?: string) => [
    { role: 'label' as const, text: label, selector: `main > form > div:nth-of-type(${at}) > label:nth-of-type(1)` },
    ...(help === undefined ? [] : [{ text: help, selector: `main > form > div:nth-of-type(${at}) > p:nth-of-type(1)` }]),
  ];
  const upload = (...labels: readonly string[]) => labels.map((label) => ({ label, type: 'file' }));
  const itemsOf = (page: PageInput): readonly DocumentItem[] =>
    documentInventory(checkpoints([page]), { procedure: procedure(), journeys: [journey()] }).items;

  it('are read beside it, in its own box', () => {
    const [tax, bank] = itemsOf({
      blocks: [
        '# Pièces',
        ...box(1, 'Avis d’imposition *', 'Fichier PDF ou JPEG'),
        ...box(2, 'RIB *', 'Fichier PDF, 2 Mo maximum'),
      ],
      fields: upload('Avis d’imposition *', 'RIB *'),
    });
    expect(tax).toMatchObject({ kind: 'tax-notice', formats: ['pdf', 'jpeg'], phonePhoto: 'yes' });
    expect(tax?.specifiedBy?.map(({ quote }) => quote)).toEqual(['Fichier PDF ou JPEG']);
    expect(tax).not.toHaveProperty('maxBytes');
    expect(bank).toMatchObject({ kind: 'bank-details', formats: ['pdf'], maxBytes: 2_000_000, phonePhoto: 'unknown' });
  });

  it('are read for all the files of the page, except where a control says its own', () => {
    const rules = 'Formats acceptés : PDF, PNG. Taille maximale : 10 Mo par fichier. Documents de moins de 3 mois.';
    const [tax, bank] = itemsOf({
      blocks: [
        '# Pièces',
        { text: rules, selector: 'main > p' },
        ...box(1, 'Avis d’imposition'),
        ...box(2, 'RIB', 'Format JPEG'),
      ],
      fields: upload('Avis d’imposition', 'RIB'),
    });
    expect(tax).toMatchObject({ formats: ['pdf', 'png'], maxBytes: 10_000_000 });
    expect(tax?.specifiedBy?.[0]?.quote).toBe(rules);
    expect(tax).not.toHaveProperty('maxAge');
    expect(bank).toMatchObject({ formats: ['jpeg'], phonePhoto: 'yes' });
    expect(bank).not.toHaveProperty('maxBytes');
  });

  it('are left when they may be those of another control', () => {
    const found = itemsOf({
      blocks: [
        '# Pièces',
        { role: 'label', text: 'RIB', selector: 'main > form > label:nth-of-type(1)' },
        { role: 'label', text: 'Permis de conduire', selector: 'main > form > label:nth-of-type(2)' },
        { text: 'Document original', selector: 'main > form > p:nth-of-type(1)' },
      ],
      fields: upload('RIB', 'Permis de conduire'),
    });
    expect(found.map(({ forms }) => forms)).toEqual([undefined, undefined]);
  });

  it('are those of the page, not the weight of a form to download', () => {
    const [item] = itemsOf({
      blocks: ['# Pièces', { text: 'Télécharger le formulaire au format PDF, 245 ko', selector: 'main > p' }, ...box(1, 'RIB')],
      fields: upload('RIB'),
    });
    expect(item).not.toHaveProperty('formats');
    expect(item).not.toHaveProperty('maxBytes');
  });
});

describe('hostile words', () => {
  const words = [
    'de moins de',
    '3',
    'mois',
    'copie',
    'original',
    'Mo',
    'max',
    'pdf',
    'photo',
    'ne sont pas',
    '(',
    ' ',
    '.',
    'ou',
    '-',
  ];

  it('never throws, and never gives a figure out of bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, '٣', '999999999999', '0'), { maxLength: 60 }),
        fc.boolean(),
        (parts, upload) => {
          const { copies, maxBytes, maxAge } = detailsOf(parts.join(' '), { kind: 'other', upload });
          expect(copies ?? 1).toBeGreaterThanOrEqual(1);
          expect(copies ?? 1).toBeLessThanOrEqual(50);
          expect(maxBytes ?? 1).toBeGreaterThan(0);
          expect(maxAge ?? 'P1D').toMatch(/^P[1-9]\d{0,2}[DWMY]$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads no further than its bound, so that a flood of words costs no more', () => {
    expect(detailsOf(`${'mot '.repeat(250)}de moins de 3 mois`, { kind: 'other', upload: true })).toEqual({});
  });
});
