import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentInventory } from '../../../src/audits/documents/inventory.ts';
import type { DocumentInventory } from '../../../src/model/inventory.ts';
import type { JourneySummary } from '../../../src/model/journey.ts';
import type { Procedure } from '../../../src/model/scenario.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { BlockInput, PageInput } from '../../support/evidence.ts';

function inventory(
  pages: readonly PageInput[],
  given: { readonly procedure?: Partial<Procedure>; readonly journeys?: readonly JourneySummary[] } = {},
): DocumentInventory {
  return documentInventory(checkpoints(pages), {
    procedure: procedure(given.procedure),
    journeys: given.journeys ?? [journey()],
  });
}

const page = (...blocks: readonly BlockInput[]): PageInput => ({ blocks });
const kinds = (found: DocumentInventory): readonly string[] => found.items.map((item) => `${item.kind} ${item.status}`);

describe('documents announced', () => {
  it('reads a list under a title of documents', () => {
    const found = inventory([page('# Aide au logement', '## Pièces justificatives', '- Carte d’identité ou passeport', '- RIB')]);
    expect(kinds(found)).toEqual(['identity required', 'bank-details required']);
    expect(found).toMatchObject({ required: 2, conditional: 0, min: 2, max: 2, announced: true, pagesRead: 1 });
  });

  it('reads a list under a sentence, and stops where the list stops', () => {
    const found = inventory([
      page(
        'Vous devez joindre les documents suivants :',
        '- Dernier avis d’imposition',
        'Autres informations.',
        '- Permis de conduire les poids lourds',
      ),
    ]);
    expect(kinds(found)).toEqual(['tax-notice required']);
  });

  it('reads a lone sentence that asks to give a document', () => {
    expect(kinds(inventory([page('Munissez-vous de votre carte Vitale et d’un RIB.')]))).toEqual([
      'health-insurance required',
      'bank-details required',
    ]);
    expect(kinds(inventory([page('Un justificatif de domicile vous sera demandé.')]))).toEqual(['address-proof required']);
    expect(kinds(inventory([page('Si vous êtes marié, vous devez fournir un extrait d’acte de mariage.')]))).toEqual([
      'marriage-certificate conditional',
    ]);
    expect(kinds(inventory([page('You will need a passport and proof of address.')]))).toEqual([
      'identity required',
      'address-proof required',
    ]);
  });

  it('takes the condition from the title above', () => {
    const found = inventory([
      page(
        '## Documents à fournir',
        '- Pièce d’identité',
        '### Si vous êtes hébergé',
        '- Attestation d’hébergement',
        '### Vous êtes locataire',
        '- Quittance de loyer',
      ),
    ]);
    expect(kinds(found)).toEqual(['identity required', 'accommodation-certificate conditional', 'rent-receipt conditional']);
    expect(found.items[1]?.condition).toBe('Si vous êtes hébergé');
    expect(found).toMatchObject({ min: 1, max: 3 });
  });

  it('takes the condition from the sentence above, in the same list', () => {
    const found = inventory([
      page(
        '## Justificatifs à fournir',
        '- Pièce d’identité',
        'Si vous êtes étudiant :',
        '- Carte d’étudiant',
        '- Notification de bourse',
      ),
    ]);
    expect(kinds(found)).toEqual(['identity required', 'student-status conditional', 'scholarship conditional']);
  });

  it('counts a choice as one document with alternatives', () => {
    const found = inventory([
      page(
        '## Pièces à joindre',
        'Fournissez un justificatif de domicile parmi les documents suivants :',
        '- Facture d’électricité',
        '- Quittance de loyer',
        '- Avis d’imposition',
      ),
    ]);
    expect(found.items).toHaveLength(1);
    expect(found.items[0]).toMatchObject({
      kind: 'address-proof',
      alternatives: ['Facture d’électricité', 'Quittance de loyer', 'Avis d’imposition'],
    });
  });

  it('counts lines that open with “ou” as alternatives', () => {
    const found = inventory([page('## Pièces à fournir', '- Carte d’identité', '- ou passeport', '- RIB')]);
    expect(found.items.map((item) => item.alternatives)).toEqual([['Carte d’identité', 'Passeport'], []]);
  });

  it('reads nested lists', () => {
    const item = (selector: string, text: string): BlockInput => ({ selector, text, role: 'listItem' });
    const found = inventory([
      page(
        '## Pièces à fournir',
        item('ul > li:nth-of-type(1)', 'Un justificatif d’identité, au choix :'),
        item('ul > li:nth-of-type(1) > ul > li:nth-of-type(1)', 'Carte d’identité'),
        item('ul > li:nth-of-type(1) > ul > li:nth-of-type(2)', 'Passeport'),
        item('ul > li:nth-of-type(2)', 'En cas de vol :'),
        item('ul > li:nth-of-type(2) > ul > li:nth-of-type(1)', 'Dépôt de plainte'),
        item('ul > li:nth-of-type(3)', 'RIB'),
      ),
    ]);
    expect(kinds(found)).toEqual(['identity required', 'police-report conditional', 'bank-details required']);
    expect(found.items[0]?.alternatives).toEqual(['Carte d’identité', 'Passeport']);
  });

  it('takes no file name for a document', () => {
    expect(inventory([page('## Vos documents', '- document.pdf', '- Photo.JPG')]).items).toEqual([]);
  });

  it('reads tables and closed accordions', () => {
    const cell = (text: string): BlockInput => ({ text, role: 'cell', visible: false, disclosed: true });
    const found = inventory([
      page(
        '## Documents demandés',
        cell('Locataires'),
        cell('Quittance de loyer'),
        cell('Propriétaires'),
        cell('Titre de propriété'),
        cell('3 mois'),
      ),
    ]);
    expect(found.items.map((item) => [item.kind, item.condition])).toEqual([
      ['rent-receipt', 'Locataires'],
      ['property-title', 'Propriétaires'],
    ]);
  });

  it('reads what a disclosure holds', () => {
    const found = inventory([
      page(
        { text: 'Quels documents fournir ?', role: 'summary', selector: '#d > summary' },
        {
          text: 'Préparez ces pièces avant de commencer.',
          role: 'paragraph',
          visible: false,
          disclosed: true,
          selector: '#d > p',
        },
        { text: 'Livret de famille', role: 'listItem', visible: false, disclosed: true, selector: '#d > ul > li' },
      ),
    ]);
    expect(kinds(found)).toEqual(['family-record-book required']);
  });

  it.each([
    ['navigation', { text: 'Carte d’identité', role: 'listItem', region: 'navigation' }],
    ['cookie banner', { text: 'Vous devez fournir un justificatif de domicile.', region: 'consent' }],
    ['hidden text', { text: 'Vous devez fournir un justificatif de domicile.', visible: false }],
    ['another subject', 'La carte d’identité est valable 10 ans.'],
    ['the request itself', 'Vous pouvez déposer une demande de carte grise en ligne.'],
    ['what one receives', 'Vous recevrez une attestation de droits à joindre à votre dossier.'],
    ['what is not asked', 'Vous n’avez pas à fournir de justificatif de domicile.'],
    ['what is no longer asked', 'Il n’est plus nécessaire de présenter un acte de naissance.'],
  ] as const)('finds no document in %s', (_, block) => {
    expect(inventory([page('# Démarche', block)]).items).toEqual([]);
  });

  it('leaves out the forms and notices offered to the reader, not the form that must come back filled', () => {
    const blocks: readonly BlockInput[] = [
      '## Documents à fournir',
      '- Formulaire de demande (PDF)',
      '- Formulaire cerfa n° 12345 signé',
      '- Notice',
    ];
    const link = { text: 'Formulaire de demande (PDF)', href: 'https://www.example.fr/f.pdf', block: 'b1' };
    const found = inventory([{ blocks, links: [link] }]);
    expect(found.items.map((item) => item.label)).toEqual(['Formulaire cerfa n° 12345 signé']);
  });

  it('stops at a title about something else', () => {
    const found = inventory([page('## Pièces à fournir', '- RIB', '## Coût', '- Timbre fiscal de 25 €')]);
    expect(kinds(found)).toEqual(['bank-details required']);
  });

  it('hears that no document is asked', () => {
    expect(inventory([page('Aucun document justificatif n’est demandé.')])).toMatchObject({
      items: [],
      announced: true,
      min: 0,
      max: 0,
    });
  });
});

describe('documents asked', () => {
  it('reads file controls by their label, group or help', () => {
    const found = inventory([
      {
        fields: [
          { label: 'Joindre votre carte d’identité', type: 'file', required: true },
          { label: 'Choisir un fichier', type: 'file', required: true, group: 'Justificatif de domicile' },
          { label: 'Fichier', type: 'file', required: true, help: 'RIB à votre nom. Formats : PDF, JPG' },
          { label: 'Lettre (facultatif)', type: 'file', optionalSaid: true },
        ],
      },
    ]);
    expect(kinds(found)).toEqual(['identity required', 'address-proof required', 'bank-details required', 'letter optional']);
    expect(found).toMatchObject({ required: 3, max: 3, announced: false });
  });

  const dropZone: PageInput = {
    blocks: ['## Vos pièces justificatives', '- Livret de famille', '- RIB'],
    fields: [{ label: 'Ajouter des fichiers', type: 'file', multiple: true }],
  };

  it('takes a list beside a control that fits any document as the list asked', () => {
    const found = inventory([page('Bonjour'), dropZone]);
    expect(found.items.map((item) => item.where)).toEqual(['asked', 'asked']);
    expect(found.announced).toBe(false);
  });

  it('takes the list of a procedure of one page as announced too', () => {
    expect(inventory([dropZone])).toMatchObject({ announced: true, items: [{ where: 'both' }, { where: 'both' }] });
  });

  it('does not take the review for an announcement', () => {
    const review = page(
      '# Récapitulatif',
      '‹nom›',
      '## Vos documents',
      { text: 'RIB', role: 'term' },
      { text: 'photo.jpg', role: 'definition' },
    );
    const found = inventory([page('Bonjour'), { fields: [{ label: 'RIB', type: 'file' }] }, review]);
    expect(found.items.map((item) => [item.label, item.where])).toEqual([['RIB', 'asked']]);
    expect(found.announced).toBe(false);
  });

  it('counts what is announced and asked once', () => {
    const found = inventory([
      page('## Pièces à fournir', '- Justificatif de domicile', '- Avis d’imposition ou bulletins de salaire'),
      {
        fields: [
          { label: 'Preuve d’adresse de moins de 3 mois', type: 'file' },
          { label: 'Bulletins de salaire', type: 'file' },
        ],
      },
    ]);
    expect(found.items.map((item) => [item.kind, item.where])).toEqual([
      ['address-proof', 'both'],
      ['tax-notice', 'both'],
    ]);
  });

  it('keeps apart the documents of two persons, and joins one that names nobody', () => {
    const two = inventory([page('## Pièces à fournir', '- Pièce d’identité', '- Pièce d’identité de l’hébergeant')]);
    expect(two.items).toHaveLength(2);
    const one = inventory([
      page('## Pièces à fournir', '- Certificat de scolarité de l’enfant'),
      { fields: [{ label: 'Certificat de scolarité', type: 'file' }] },
    ]);
    expect(one.items.map((item) => item.where)).toEqual(['both']);
  });

  it('keeps apart two documents outside the taxonomy that share few words', () => {
    const found = inventory([
      page('## Pièces à fournir', '- Attestation de capacité sanitaire', '- Certificat de détention d’animaux'),
    ]);
    expect(found.items).toHaveLength(2);
  });
});

describe('over the paths', () => {
  const list = ['## Pièces à fournir', '- Pièce d’identité', '- Attestation d’hébergement (si vous êtes hébergé)'];
  const identity = { label: 'Pièce d’identité', type: 'file', required: true };

  it('counts fewest and most', () => {
    const found = inventory(
      [
        { path: 'main', blocks: list },
        { path: 'main', fields: [identity] },
        { path: 'heberge', blocks: list },
        { path: 'heberge', fields: [identity, { label: 'Attestation d’hébergement', type: 'file', required: true }] },
      ],
      { journeys: [journey(), journey({ path: 'heberge' })] },
    );
    expect(found).toMatchObject({ required: 1, conditional: 1, min: 1, max: 2 });
    expect(found.items[1]).toMatchObject({ status: 'conditional', where: 'both', paths: ['main', 'heberge'] });
  });

  it('knows that a document is conditional when only some paths ask for it, whatever the list says', () => {
    const told = ['## Pièces à fournir', '- Pièce d’identité', '- Jugement de divorce'];
    const judgment = { label: 'Jugement de divorce', type: 'file', required: true };
    const found = inventory(
      [
        { path: 'main', blocks: told },
        { path: 'main', fields: [identity] },
        { path: 'separe', blocks: told },
        { path: 'separe', fields: [identity, judgment] },
      ],
      { journeys: [journey(), journey({ path: 'separe' })] },
    );
    expect(found).toMatchObject({ required: 1, conditional: 1, min: 1, max: 2 });
    expect(found.items[1]).toMatchObject({ kind: 'divorce-judgment', status: 'conditional' });
    expect(found.items[1]?.condition).toBeUndefined();
  });

  it('leaves out of the fewest a path that was cut short', () => {
    const found = inventory([{ path: 'main', blocks: list }, { path: 'cut' }], {
      journeys: [journey(), journey({ path: 'cut', outcome: 'blocked' })],
    });
    expect(found.min).toBe(1);
  });
});

describe('avoidable documents', () => {
  const avoidable = (found: DocumentInventory) => found.items.map((item) => [item.kind, item.avoidable]);

  it('knows what the administration holds', () => {
    const found = inventory([
      page('## Pièces à fournir', '- Avis d’imposition', '- Justificatif de domicile', '- Photo d’identité', '- Diplôme'),
    ]);
    expect(avoidable(found)).toEqual([
      ['tax-notice', 'yes'],
      ['address-proof', 'maybe'],
      ['identity-photo', 'no'],
      ['diploma', 'unknown'],
    ]);
    expect(found.avoidable).toBe(1);
    expect(found.items[0]?.avoidableBy).toBe('API Impôt Particulier (DGFiP) — CRPA, art. L114-8');
  });

  it('spares a birth certificate when an identity document is given', () => {
    expect(avoidable(inventory([page('## Pièces à fournir', '- Acte de naissance')]))).toEqual([['birth-certificate', 'maybe']]);
    const both = inventory([page('## Pièces à fournir', '- Acte de naissance', '- Carte d’identité')]);
    expect(both.items[0]).toMatchObject({ avoidable: 'yes', avoidableBy: 'titre d’identité déjà demandé — CRPA, art. R113-5' });
  });

  it('spares an identity document after FranceConnect', () => {
    const list = page('## Pièces à fournir', '- Carte d’identité');
    expect(avoidable(inventory([list]))).toEqual([['identity', 'no']]);
    expect(avoidable(inventory([list, page('[S’identifier avec FranceConnect]')]))).toEqual([['identity', 'maybe']]);
    const step = {
      index: 0,
      do: 'click',
      description: { fr: 'clique sur « FranceConnect »', en: 'clicks “FranceConnect”' },
      urlBefore: '',
      urlAfter: '',
      at: '',
      durationMs: 1,
      outcome: 'done',
    } as const;
    expect(avoidable(inventory([list], { journeys: [journey({ steps: [step] })] }))).toEqual([['identity', 'yes']]);
  });

  it('is prudent with another person’s documents, and silent outside France', () => {
    expect(avoidable(inventory([page('## Pièces à fournir', '- Avis d’imposition du conjoint')]))).toEqual([
      ['tax-notice', 'maybe'],
    ]);
    expect(avoidable(inventory([page('## Pièces à fournir', '- Avis d’imposition')], { procedure: { country: 'BE' } }))).toEqual([
      ['tax-notice', 'unknown'],
    ]);
  });
});

describe('hostile pages', () => {
  const role = fc.constantFrom('paragraph', 'listItem', 'heading', 'cell', 'summary', 'button', 'hint');
  const words = fc.constantFrom(
    'pièces justificatives',
    'vous devez fournir',
    ':',
    'si vous êtes',
    'carte d’identité',
    'ou',
    ',',
    'x',
    'les documents suivants',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );
  const block = fc.record({ text, role, selector: fc.string({ maxLength: 20 }) }) as fc.Arbitrary<BlockInput>;

  it('never throws and reads in bounded time', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        expect(cpuTime(() => inventory([{ blocks }]))).toBeLessThan(500);
        const found = inventory([{ blocks }]);
        expect(found.min).toBeLessThanOrEqual(found.max);
      }),
      { numRuns: 200 },
    );
  });

  it('bounds what a page of thousands of documents costs', () => {
    const blocks = [
      '## Pièces à fournir',
      ...Array.from({ length: 3000 }, (_, index) => `- Attestation numéro ${index} de ${index}ville`),
    ];
    expect(inventory([{ blocks }]).items.length).toBeLessThanOrEqual(200);
    expect(cpuTime(() => inventory([{ blocks }]))).toBeLessThan(1000);
  });
});
