import { describe, expect, it } from 'vitest';
import { documentChecks } from '../../../../src/audits/accessibility/checks/consultation/documents.ts';
import { givesDocument } from '../../../../src/audits/accessibility/checks/consultation/document-links.ts';
import type { Notice, NoticeAccess } from '../../../../src/model/notice.ts';
import type { PageInput } from '../../../support/evidence.ts';
import { pageOf } from './read.ts';

const [check] = documentChecks;
const bare: NoticeAccess = { tagged: false, text: true, form: false };
const good: NoticeAccess = { tagged: true, language: 'fr', title: 'Demande', text: true, form: true };

function notice(access: NoticeAccess | undefined, changes: Partial<Notice> = {}): Notice {
  const value = { bytes: 1, sha256: '', pages: 2, blocks: [], truncated: false, ...(access === undefined ? {} : { access }) };
  const url = 'https://www.example.fr/formulaire.pdf';
  const content = { ok: true as const, value };
  return { url, selector: 'a', text: 'Formulaire à imprimer', visible: true, region: 'main', headings: [], content, ...changes };
}

function found(one: Notice, input: PageInput = {}): string {
  const hits = check?.on(pageOf('', { ...input, evidence: { notices: [one] } })) ?? [];
  return hits
    .map(({ doubtful, message }) => `${doubtful === true ? 'doubt' : 'proof'}: ${message?.en.split(':')[0] ?? ''}`)
    .join('; ');
}

describe('document-not-accessible', () => {
  it('proves a form without tags nor language', () => {
    expect(found(notice(bare))).toBe('proof: This PDF is not tagged, does not say its language, has no title');
  });
  it('proves a form made of pictures', () => {
    expect(found(notice({ ...good, text: false }))).toBe('proof: This PDF holds only pictures');
  });
  it('says nothing of a file that has all it needs, that was not looked at or not read', () => {
    expect(found(notice(good))).toBe('');
    expect(found(notice(undefined))).toBe('');
    expect(found(notice(bare, { content: { ok: false, error: 'too large' } }))).toBe('');
  });
  it.each<[string, Notice, PageInput?]>([
    ['a title alone', notice({ tagged: true, language: 'fr', text: true, form: false })],
    [
      'a file that the procedure does not need',
      notice(bare, { text: 'Le magazine', url: 'https://www.example.fr/magazine.pdf' }),
    ],
    ['a file of the footer', notice(bare, { region: 'footer' })],
    ['a file with another version', notice(bare), { blocks: ['Lire la version HTML du formulaire'] }],
    ['a file in two formats', notice(bare), { links: [{ text: 'ODT', href: 'https://www.example.fr/formulaire.odt' }] }],
  ])('leaves %s to a person', (_, one, input) => expect(found(one, input)).toMatch(/^doubt/));
});

describe('givesDocument', () => {
  const link = (text: string, href: string): boolean => givesDocument(pageOf('', { links: [{ text, href }] }));
  it('sees files by their name or by what announces them', () => {
    expect(link('Le formulaire', 'https://www.example.fr/a.pdf')).toBe(true);
    expect(link('Télécharger mon récépissé', 'https://www.example.fr/fichier?id=4')).toBe(true);
    expect(link('Notice (240 Ko)', 'https://www.example.fr/notice')).toBe(true);
    expect(givesDocument(pageOf('<button>Imprimer le récapitulatif</button>'))).toBe(true);
  });
  it('does not see any in a page of links to pages', () => {
    expect(link('Continuer', 'https://www.example.fr/suite')).toBe(false);
    expect(givesDocument(pageOf('<button>Continuer</button>'))).toBe(false);
  });
});
