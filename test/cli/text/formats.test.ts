import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/cli/text/decode.ts';
import type { TextBlock } from '../../../src/cli/text/document.ts';
import { markdownBlocks } from '../../../src/cli/text/markdown.ts';
import { plainBlocks } from '../../../src/cli/text/plain.ts';
import { typeOf } from '../../../src/cli/text/type-of.ts';
import { CannotRun } from '../../../src/cli/errors.ts';
import { docx, lockedPdf } from './files.ts';

const shapes = (blocks: readonly TextBlock[]): readonly string[] =>
  blocks.map(({ role, text, lines = [] }) => `${lines.map(({ line }) => line).join('-')} ${role}: ${text}`);

const markdown = `---
title: Hors du texte
---
# Une *aide*

Une phrase
coupée [en deux](https://example.fr), avec \`un mot\`.

- un point ;
- un autre
  qui continue.

  Un paragraphe de l’item.
  1. plus loin
- [x] coché

\`\`\`js
const hors = 'du texte';
\`\`\`

> Une citation
> sur deux lignes.

| Cas | Prix |
|-----|------|
| Un  | 10 € |
| Deux | 20 € |

<details><summary>Plus</summary>

Dans le pli.

</details>

Titre souligné
--------------

    code en retrait

![image](a.png) Une fin.  
Une autre ligne.
`;

describe('Markdown', () => {
  test('each block has its role and its lines; front matter, code and pictures are left out', () => {
    expect(shapes(markdownBlocks(markdown))).toEqual([
      '4 heading: Une aide',
      '6-7 paragraph: Une phrase coupée en deux, avec un mot.',
      '9 listItem: un point ;',
      '10-11 listItem: un autre qui continue.',
      '13 listItem: Un paragraphe de l’item.',
      '14 listItem: plus loin',
      '15 listItem: coché',
      '21-22 paragraph: Une citation sur deux lignes.',
      '24 columnHeader: Cas',
      '24 columnHeader: Prix',
      '26 cell: Un',
      '26 cell: 10 €',
      '27 cell: Deux',
      '27 cell: 20 €',
      '29 summary: Plus',
      '31 paragraph: Dans le pli.',
      '35 heading: Titre souligné',
      '40-41 paragraph: Une fin. Une autre ligne.',
    ]);
  });

  test('a rule at the top that nothing closes is no front matter', () => {
    expect(shapes(markdownBlocks('---\n\nDu texte.'))).toEqual(['3 paragraph: Du texte.']);
    expect(shapes(markdownBlocks('---\na: b\n---\nDu texte.'))).toEqual(['4 paragraph: Du texte.']);
  });

  test.each([
    ['quotations', `${'>'.repeat(100_000)} Fin.`],
    ['lists', `${'- '.repeat(100_000)}Fin.`],
    ['numbered lists', `${'1. '.repeat(100_000)}Fin.`],
    ['indented lists', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level * 2)}- Fin.`).join('\n')],
    ['emphasis', `${'_a_'.repeat(30_000)} Fin.`],
    ['brackets', `${'['.repeat(30_000)} Fin.`],
  ])('hostile %s end, and their words are read', (_, text) => {
    expect(markdownBlocks(text).at(-1)?.text).toMatch(/Fin\.$/);
  });

  test('emphasis in a very long run is dropped, its words are not', () => {
    const items = Array.from({ length: 600 }, (_, index) => `* un **point ${index}** _gras_ ;`).join('\n');
    const blocks = markdownBlocks(items);
    expect(blocks).toHaveLength(600);
    expect(blocks[599]).toMatchObject({ role: 'listItem', text: 'un point 599 gras ;', lines: [{ start: 0, line: 600 }] });
  });

  test('HTML inside a sentence keeps the line; a tag that would swallow what follows is letters', () => {
    expect(shapes(markdownBlocks('Avant.\n\nUn <b>mot</b> ici,\net <title> là.\n\nAprès.'))).toEqual([
      '1 paragraph: Avant.',
      '3-4 paragraph: Un mot ici, et <title> là.',
      '6 paragraph: Après.',
    ]);
  });

  test.each(['mot<script><input type="submit" value="---\n- Point', '1. <div><input type="submit" value="<div>---\n2. Point'])(
    'a tag that nothing ends takes nothing of what follows: %j',
    (text) => {
      const last = markdownBlocks(text).at(-1);
      expect(last?.text).toBe('Point');
      expect(last?.lines?.map(({ line }) => line)).toEqual([2]);
    },
  );

  test('scripts in it are not words', () => {
    expect(shapes(markdownBlocks('Avant.\n\n<script>alert("non")</script>\n\nAprès.'))).toEqual([
      '1 paragraph: Avant.',
      '5 paragraph: Après.',
    ]);
  });
});

test('plain text: folded lines are put together, short ones and bullets stay apart', () => {
  const text = `Votre demande d’aide
Madame, Monsieur,

Vous avez demandé une aide au logement le 3 mars dernier
et nous l’avons bien reçue. Voici ce qu’il faut nous envoyer
maintenant :
- une pièce d’identité ;
– un avis d’imposition ;
3) un bail.
Cordialement
Le service
`;
  expect(shapes(plainBlocks(text))).toEqual([
    '1 paragraph: Votre demande d’aide',
    '2 paragraph: Madame, Monsieur,',
    '4-5-6 paragraph: Vous avez demandé une aide au logement le 3 mars dernier et nous l’avons bien reçue. Voici ce qu’il faut nous envoyer maintenant :',
    '7 listItem: une pièce d’identité ;',
    '8 listItem: un avis d’imposition ;',
    '9 listItem: un bail.',
    '10 paragraph: Cordialement',
    '11 paragraph: Le service',
  ]);
  const paragraph = 'Une longue ligne qui est un paragraphe entier. '.repeat(4).trim();
  expect(shapes(plainBlocks(`${paragraph}\n${paragraph}`))).toEqual([`1 paragraph: ${paragraph}`, `2 paragraph: ${paragraph}`]);
});

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from('À l’été\r\nfini', 'utf8')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFÀ l’été\nfini', 'utf8')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('À l’été\r\nfini', 'utf16le')])],
    ['windows-1252', Buffer.from([0xc0, 0x20, 0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x0d, 0x66, 0x69, 0x6e, 0x69])],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('À l’été\nfini');
  });
  test('what is not text', () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeUndefined();
    expect(decodeText(Buffer.alloc(40))).toBeUndefined();
  });
});

describe('format of a file', () => {
  const of = (name: string, text: string | Uint8Array, named = true) =>
    typeOf({ name, bytes: typeof text === 'string' ? Buffer.from(text) : text }, undefined, named);
  test.each([
    ['a.md', 'md'],
    ['A.HTM', 'html'],
    ['a.text', 'txt'],
    ['a.b.docx', 'docx'],
    ['a.pdf', 'pdf'],
  ])('%s by its name', (name, type) => {
    expect(of(name, 'Bonjour.')).toBe(type);
  });
  test.each([
    ['# Titre\n\nTexte', 'md'],
    ['Texte **gras**.', 'md'],
    ['<!doctype html><p>Texte', 'html'],
    ['\n<p>Texte</p>', 'html'],
    ['Du texte, tout simplement.', 'txt'],
    ['1 < 2 et 3 > 2.', 'txt'],
  ])('standard input by what it looks like: %s', (text, type) => {
    expect(of('-', text, false)).toBe(type);
  });
  test('standard input by its first bytes', () => {
    expect(of('-', docx([]), false)).toBe('docx');
    expect(of('-', lockedPdf(), false)).toBe('pdf');
  });
  test('--type decides', () => {
    expect(typeOf({ name: 'notes.log', bytes: Buffer.from('a') }, 'md', true)).toBe('md');
  });
  test.each([
    ['notes.log', 'Bonjour.', /--type/],
    ['lettre.odt', docx([]), /enregistrez-le en .docx/],
    ['lettre.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /enregistrez-le en .docx/],
    ['lettre.txt', lockedPdf(), /en réalité un fichier PDF.*--type pdf/],
    ['lettre.md', docx([]), /en réalité un fichier DOCX.*--type docx/],
  ])('%s is refused', (name, bytes, sentence) => {
    let error: unknown;
    try {
      of(name, bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(CannotRun);
    expect((error as CannotRun).sentence.fr).toMatch(sentence);
    expect((error as CannotRun).sentence.fr).toContain(name);
  });
});
