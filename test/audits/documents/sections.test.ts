import { describe, expect, it } from 'vitest';
import { caseOf } from '../../../src/audits/documents/cases.ts';
import { documentInventory } from '../../../src/audits/documents/inventory.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { BlockInput } from '../../support/evidence.ts';

const signs = { required: '', conditional: '?', optional: '~' } as const;
const read = (...blocks: readonly BlockInput[]): readonly string[] =>
  documentInventory(checkpoints([{ blocks }]), { procedure: procedure(), journeys: [journey()] }).items.map(
    (item) => `${item.kind}${signs[item.status]}`,
  );

describe('what a heading sets apart', () => {
  it.each([
    ['Vous êtes étranger', 'case'],
    ['Pour un mineur', 'case'],
    ['Entre 18 et 21 ans', 'case'],
    ['Non salarié', 'case'],
    ['Secteur privé', 'case'],
    ['Secteur public', 'case'],
    ['Renouvellement de la carte', 'case'],
    ['En cas de perte', 'case'],
    ['Cas général', 'general'],
    ['Par courrier', 'channel'],
    ['Où s’adresser ?', undefined],
    ['Pièces à fournir', undefined],
    ['Vous devez déposer votre demande', undefined],
    ['Vous avez besoin des documents suivants', undefined],
  ] as const)('%s', (heading, kind) => {
    expect(caseOf(heading)).toBe(kind);
  });
});

describe('documents of sections about one case', () => {
  it('asks always for what every case asks for', () => {
    expect(
      read(
        '# Carte',
        '## Pièces à fournir',
        '### Salarié',
        '- Pièce d’identité',
        '- Contrat de travail',
        '### Non salarié',
        '- Pièce d’identité',
        '- Extrait Kbis',
      ),
    ).toEqual(['identity', 'employment-contract?', 'company-registration?']);
  });

  it('hears the case of a heading above the title of the list', () => {
    expect(read('# Carte', '## Vous êtes étranger', '### Pièces à fournir', '- Titre de séjour', '## Coût')).toEqual([
      'residence-permit?',
    ]);
  });

  it('asks always for what the general case asks for, and in its case for what a section beside it does', () => {
    expect(
      read(
        '# Examen',
        '## Pièces à fournir',
        '### Cas général',
        '- Photo d’identité',
        '- RIB',
        '### Guyane',
        '- Photo d’identité',
        '- Certificat médical',
      ),
    ).toEqual(['identity-photo', 'bank-details', 'medical-certificate?']);
  });

  it('takes what stands beside “Autre situation” for a case', () => {
    const page = (last: string) =>
      read('# Congé', '## Auprès de la CPAM', '### Père', 'Joignez un RIB.', last, 'Rien à joindre.');
    expect(page('### Autre personne du foyer')).toEqual(['bank-details?']);
    expect(page('### Suite')).toEqual(['bank-details']);
  });

  it('takes two certificates of an employer for two documents', () => {
    const lists = (one: string, other: string) =>
      read('# Titre', '## Pièces à fournir', '### Salarié', one, '### Retraité', other);
    expect(lists('- Certificat de travail', '- Attestation d’emploi pendant les 3 dernières années')).toHaveLength(2);
    expect(lists('- Certificat de travail', '- Certificat de travail récent')).toHaveLength(1);
  });

  it('takes the first of several requests for the one that the page is about', () => {
    expect(
      read(
        '# Réfugié',
        '## Titre',
        '### Pièces à fournir',
        '- Acte de naissance',
        '## Voyage',
        '### Pièces à fournir',
        '- Billet d’avion',
      ),
    ).toEqual(['birth-certificate', 'travel-proof?']);
  });

  it('compares the ways to apply', () => {
    expect(
      read(
        '# Délai',
        '## Au guichet',
        'Apportez votre avis d’impôt et un RIB.',
        '## Par courrier',
        'Joignez votre avis d’impôt.',
      ),
    ).toEqual(['tax-notice', 'bank-details?']);
    expect(read('# Délai', '## En ligne', 'Rien à joindre.', '## Par courrier', 'Joignez un RIB.')).toEqual(['bank-details']);
  });

  it('asks of all who take it what the only list of papers of one way to apply names', () => {
    const letter = ['La lettre doit préciser :', '- Récit des faits', '- Documents de preuve : certificats médicaux, factures'];
    const page = (heading: string) => read('# Vol', '## Plainte', '### Sur place', 'Venez.', heading, ...letter);
    expect(page('### Par courrier')).toEqual(['other']);
    expect(page('### Recours du voisin')).toEqual(['other?']);
  });

  it('speaks to everyone under the title of the page', () => {
    expect(read('# Vous êtes étudiant', 'Vous devez fournir un RIB.')).toEqual(['bank-details']);
  });

  it('reads nothing below a title of what somebody else gives', () => {
    expect(
      read('# Fin de contrat', '## Documents remis au salarié', '- Certificat de travail', '- Attestation Pôle emploi'),
    ).toEqual([]);
    expect(read('# Vente', '## Documents annexés à la promesse', '- Règlement de copropriété')).toEqual([]);
  });

  it('compares the lists of the same title in the parts of a page', () => {
    const two = (...second: readonly string[]) =>
      read(
        '# Permis',
        '## Tir sportif',
        '### Pièces à fournir',
        '- Pièce d’identité',
        '- Licence sportive',
        '## Collection',
        '### Pièces à fournir',
        ...second,
      );
    expect(two('- Pièce d’identité', '- Extrait Kbis')).toEqual(['identity', 'sport?', 'company-registration?']);
    // A list of one line is a remark: it says nothing of what the others do not name.
    expect(two('- Pièce d’identité')).toEqual(['identity', 'sport']);
  });

  it('compares the lists of the cases under one title of documents', () => {
    expect(
      read(
        '# Carte',
        '## Pièces à fournir',
        '### Salle de spectacle',
        '- Pièce d’identité',
        '- RIB',
        '### Producteur',
        '- Pièce d’identité',
        '- Extrait Kbis',
      ),
    ).toEqual(['identity', 'bank-details?', 'company-registration?']);
  });

  it('asks always for what each part of the page asks for', () => {
    const part = (whom: string, piece: string) => [`## ${whom}`, `Vous devez présenter ${piece}.`];
    const page = (last: string) =>
      read('# Séjour', ...part('Salarié', 'un passeport'), ...part('Étudiant', 'un passeport'), ...part('Retraité', last));
    expect(page('un passeport')).toEqual(['identity']);
    expect(page('un RIB')).toEqual(['identity?', 'bank-details?']);
  });

  const lead = 'Vous devez joindre les documents suivants :';

  it('takes a list in a later part of the page for an aside, unless the part opens the way to apply', () => {
    const later = (heading: string) =>
      read('# Malus automobile', '## Famille nombreuse', lead, '- RIB', '- Carte grise', heading, lead, '- Photo d’identité');
    expect(later('## Handicap')).toEqual(['bank-details', 'vehicle-registration', 'identity-photo?']);
    expect(later('## Démarche')).toEqual(['bank-details', 'vehicle-registration', 'identity-photo']);
    expect(later('## Où faire la demande ?')).toEqual(['bank-details', 'vehicle-registration', 'identity-photo']);
  });

  it('takes a short list in one of many parts for an aside, unless the part is what the page is about', () => {
    const parts = (heading: string, ...items: readonly string[]) =>
      read(
        '# Bagage perdu ou en retard',
        '## Délais',
        'Un mois.',
        '## Montant',
        'Libre.',
        '## Effets',
        'Aucun.',
        heading,
        lead,
        ...items,
      );
    expect(parts('## Recours auprès de l’assureur', '- RIB')).toEqual(['bank-details?']);
    expect(parts('## Bagage perdu', '- RIB')).toEqual(['bank-details']);
    const four = ['- RIB', '- Pièce d’identité', '- Photo d’identité', '- Carte grise'];
    expect(parts('## Recours auprès de l’assureur', ...four)).toHaveLength(4);
    expect(parts('## Recours auprès de l’assureur', ...four)[0]).toBe('bank-details');
  });

  it('keeps a list in its part of the page across a link to a form', () => {
    const lead = 'Vous devez joindre les pièces suivantes à votre demande :';
    expect(read('# Aide', '## Demande', lead, '### Formulaire', 'Demande d’aide', '- RIB')).toEqual(['bank-details']);
    expect(read('# Aide', '## Demande', lead, '### Délai', 'Deux mois.', '- RIB')).toEqual([]);
  });

  it('is not slowed by thousands of headings', () => {
    const blocks = Array.from({ length: 400 }, (_, at) => [`## Pour un cas ${at}`, '- Pièce d’identité', `- RIB ${at}`]).flat();
    expect(cpuTime(() => read('# Page', 'Vous devez fournir :', ...blocks))).toBeLessThan(3000);
  });
});
