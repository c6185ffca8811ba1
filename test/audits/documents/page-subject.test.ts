import { describe, expect, it } from 'vitest';
import { documentInventory } from '../../../src/audits/documents/inventory.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { BlockInput } from '../../support/evidence.ts';

const signs = { required: '', conditional: '?', optional: '~' } as const;
const read = (...blocks: readonly BlockInput[]): readonly string[] =>
  documentInventory(checkpoints([{ blocks }]), { procedure: procedure(), journeys: [journey()] }).items.map(
    (item) => `${item.kind}${signs[item.status]}`,
  );

describe('documents as the subject of the page makes them', () => {
  it.each([
    ['Faire appel d’un jugement', 'court-decision'],
    ['Contester une amende', 'administrative-decision'],
  ])('the decision contested, under “%s”', (title, kind) => {
    expect(read(`# ${title}`, 'Joignez la copie de la décision contestée.')).toEqual([kind]);
  });

  it.each([
    ['Renouvellement du passeport', '- Votre passeport', 'previous-title'],
    ['Renouvellement du passeport', '- Carte d’identité', 'identity'],
    ['Renouvellement du passeport', '- Passeport ou carte d’identité', 'identity'],
    ['Première demande de passeport', '- Votre passeport', 'identity'],
  ])('under “%s”, “%s”', (title, line, kind) => {
    expect(read(`# ${title}`, '## Pièces à fournir', line)).toEqual([kind]);
  });

  it.each([
    ['Permis B', '- Attestation d’assurance', 'vehicle-insurance', 'Conduire un véhicule'],
    ['Colocation', '- Attestation d’assurance', 'home-insurance', 'Logement'],
    ['École', '- Attestation d’assurance', 'school-insurance', 'Inscription'],
    ['Permis de chasser', '- Attestation d’assurance', 'school-insurance', 'Validation'],
    ['Colocation', '- Attestation de responsabilité civile', 'school-insurance', 'Logement'],
  ])('what is insured, on a page “%s”: “%s”', (title, line, kind, section) => {
    expect(read(`# ${title}`, `## ${section}`, 'Vous devez joindre les pièces suivantes :', line)).toEqual([kind]);
  });

  it('the passport of those who come with others', () => {
    expect(read('# Travailler', '## Séjour de votre famille', 'Ils doivent présenter leur passeport.')).toEqual(['identity?']);
    expect(read('# Travailler', '## Séjour', 'Vous devez présenter votre passeport.')).toEqual(['identity']);
    const ofMembers = '- Lettres des membres de la famille';
    expect(read('# Tutelle', '## Demande', 'Vous devez joindre les pièces suivantes :', ofMembers)).toEqual(['letter']);
  });

  it('the purpose of the page, which is not a case of it', () => {
    const title = '# Comment devenir conciliateur de justice ?';
    expect(read(title, 'Si vous souhaitez devenir conciliateur de justice, vous devez adresser un CV.')).toEqual(['cv']);
    expect(read(title, 'Si vous souhaitez changer de tribunal, vous devez adresser un CV.')).toEqual(['cv?']);
  });

  it('a condition that holds for its section and for others', () => {
    const section = (own: string, whom: string, ...list: readonly string[]) => [
      `### Vous êtes ${own}`,
      `Si vous êtes ${whom}, préparez les documents suivants :`,
      ...list,
    ];
    const foreign = section('étranger', 'étranger', '- Pièce d’identité', '- Permis de conduire');
    const european = (...list: readonly string[]) => section('européen', 'français ou européen', ...list);
    const page = (...last: readonly string[]) => read('# Permis', '## Demande', ...foreign, ...last);
    expect(page(...european('- Pièce d’identité', '- Permis de conduire'))).toEqual(['identity', 'driving-licence']);
    expect(page(...european('- Pièce d’identité', '- RIB'))).toEqual(['identity', 'driving-licence?', 'bank-details?']);
  });

  it('a condition that its section already says', () => {
    const line = '- Si vous êtes hébergé, une attestation d’hébergement';
    expect(read('# Carte', '## Pièces à fournir', line)).toEqual(['accommodation-certificate?']);
    expect(read('# Carte', '## Déménagement', 'En cas de déménagement, vous devez joindre un RIB.')).toEqual(['bank-details']);
    expect(read('# Carte', '## Demande', 'En cas de déménagement, vous devez joindre un RIB.')).toEqual(['bank-details?']);
  });
});
