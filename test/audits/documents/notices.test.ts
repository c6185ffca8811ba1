import { describe, expect, it } from 'vitest';
import { documentInventory } from '../../../src/audits/documents/inventory.ts';
import type { Notice, NoticeBlock } from '../../../src/model/notice.ts';
import type { DocumentInventory } from '../../../src/model/inventory.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { PageInput } from '../../support/evidence.ts';

const url = 'https://www.example.fr/notice.pdf';
const title = (text: string): NoticeBlock => ({ page: 1, role: 'heading', text });
const item = (text: string): NoticeBlock => ({ page: 1, role: 'listItem', text });
const prose = (text: string): NoticeBlock => ({ page: 1, role: 'paragraph', text });

function notice(blocks: readonly NoticeBlock[], changes: Partial<Notice> = {}): Notice {
  const content = { ok: true, value: { bytes: 1, sha256: 'a', pages: 1, blocks, truncated: false } } as const;
  return { url, selector: '#notice', text: 'Notice', visible: true, region: 'main', headings: [], content, ...changes };
}

function read(notices: readonly Notice[], page: PageInput = {}): DocumentInventory {
  const pages = [{ ...page, evidence: { notices } }];
  return documentInventory(checkpoints(pages), { procedure: procedure(), journeys: [journey()] });
}

const list = [title('Pièces à joindre'), item('Un justificatif de domicile de moins de 3 mois'), item('Une photo d’identité')];

describe('documents that only a linked PDF lists', () => {
  it('are announced, with the file as their source and the link as their place', () => {
    const { items, announced, required } = read([notice(list)]);
    expect(items.map(({ kind, where }) => [kind, where])).toEqual([
      ['address-proof', 'announced'],
      ['identity-photo', 'announced'],
    ]);
    expect([announced, required]).toEqual([true, 2]);
    expect(items[0]?.quotes).toEqual([
      {
        checkpoint: expect.any(String),
        quote: 'Un justificatif de domicile de moins de 3 mois',
        selector: '#notice',
        source: url,
      },
    ]);
  });

  it('count once with those of the page', () => {
    const { items } = read([notice(list)], {
      blocks: ['## Pièces à fournir', '- Justificatif de domicile', '- Relevé d’identité bancaire'],
    });
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['address-proof', 'bank-details', 'identity-photo']);
    expect(items.find(({ kind }) => kind === 'address-proof')?.quotes.map(({ source }) => source)).toEqual([undefined, url]);
  });

  it('are not read from prose, nor from a file of the footer, nor from one that could not be read', () => {
    expect(read([notice([prose('Votre carte d’identité est vérifiée à l’accueil.')])]).items).toEqual([]);
    expect(read([notice(list, { region: 'footer' })]).items).toEqual([]);
    expect(read([notice([], { content: { ok: false, error: 'the file is not a PDF' } })]).items).toEqual([]);
  });
});
