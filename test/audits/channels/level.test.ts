import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../support/evidence.ts';
import { inventoryOf } from './read.ts';

type Row = readonly [level: string, page: PageInput];

const rows: readonly Row[] = [
  ['N3', { blocks: ['Vous pouvez faire votre demande en mairie.'] }],
  ['N3', { blocks: ['La déclaration de naissance est faite à la mairie du lieu de naissance.'] }],
  ['N3', { blocks: ['Pour demander une carte d’identité, il faut se rendre au guichet avec les justificatifs.'] }],
  ['N0', { blocks: ['La demande est faite en ligne.'] }],
  ['N3', { blocks: ['Envoyez le formulaire signé par courrier.'] }],
  ['N3', { blocks: ['Vous pouvez faire votre demande par téléphone au 01 23 45 67 89.'] }],
  ['N3', { blocks: ['## En ligne', 'Utilisez le service.', '## Sur place', 'À l’accueil de la mairie.'] }],
  ['N3', { blocks: ['You can apply in person at the post office.'], page: { lang: 'en' } }],
  ['N2', { blocks: ['Un agent vous aide au guichet de la mairie.'] }],
  ['N2', { blocks: ['Une question ? Appelez le 01 23 45 67 89.'] }],
  ['N2', { blocks: ['Un conseiller France services vous aide.'] }],
  ['N2', { blocks: ['Vous pouvez faire votre demande en mairie.', 'La demande se fait uniquement en ligne.'] }],
  ['N1', { blocks: ['Appelez le 39 39.'] }],
  ['N1', { blocks: [{ text: 'Standard : 01 23 45 67 89', region: 'footer' }] }],
  ['N1', { links: [{ text: 'Nous contacter', href: 'https://www.example.fr/contact', region: 'footer' }] }],
  ['N0', { blocks: ['La demande se fait uniquement en ligne.'] }],
  ['N0', { blocks: ['Écrivez à aide@exemple.fr'] }],
  ['N0', { blocks: ['Problème technique ? Appelez le 01 23 45 67 89.'] }],
  ['N0', { blocks: ['Presse : 01 23 45 67 89'] }],
  ['N0', {}],
];

describe('level of the human channels', () => {
  it.each(rows)('%s: %j', (level, page) => {
    expect(inventoryOf([page]).level).toBe(level);
  });
  it('quotes what decides', () => {
    const { decidedBy } = inventoryOf([{ blocks: ['Bonjour.', 'Un agent vous aide au guichet de la mairie.'] }]);
    expect(decidedBy).toEqual([
      { checkpoint: 'main--desktop/01-page-1', quote: 'Un agent vous aide au guichet de la mairie.', selector: '#b1' },
    ]);
  });
  it('quotes what closes', () => {
    const { closed, decidedBy } = inventoryOf([{ blocks: ['Nos guichets sont fermés au public.'] }]);
    expect(closed.map((item) => item.quote)).toEqual(['Nos guichets sont fermés au public.']);
    expect(decidedBy).toEqual(closed);
  });
  it('counts the pages read, not those that were lost, nor the same one twice', () => {
    const page = { name: 'accueil', url: 'https://www.example.fr/' };
    const pages = [page, { ...page, condition: 'smartphone' }, { name: 'suite' }, { blocks: { error: 'crash' } }];
    expect(inventoryOf(pages).pagesRead).toBe(2);
  });
  it('gives counters their address, locator or appointments', () => {
    const address = ['## Sur place', 'Venez à l’accueil de la mairie.', '2 place de l’Hôtel de Ville, 44000 Nantes'];
    expect(inventoryOf([{ blocks: address }]).counter[0]?.reachable).toBe('address');
    const locator = ['Rendez-vous dans votre Caf.', 'Trouver ma Caf'];
    expect(inventoryOf([{ blocks: locator }]).counter[0]?.reachable).toBe('locator');
    const letters = ['Adressez-vous à la mairie.', '## Par courrier', 'Service, BP 12, 44000 Nantes Cedex'];
    expect(inventoryOf([{ blocks: letters }]).counter[0]?.reachable).toBeUndefined();
  });
});
