import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { docxBlocks } from '../../../src/cli/text/docx.ts';
import { unpackedSize } from '../../../src/cli/text/unpacked-size.ts';
import { CannotRun } from '../../../src/cli/errors.ts';
import { docx, docxOf, zip } from './files.ts';

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

const body = [
  paragraph('Vous devez fournir :'),
  paragraph('un bail ;', item),
  paragraph('un avis.', item),
  `<w:tbl>${row('Cas', 'Prix')}${row('Adulte', 'Vous payez dix euros.')}</w:tbl>`,
  '<w:p><w:r><w:t xml:space="preserve">Le délai</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>',
  '<w:r><w:t xml:space="preserve"> est de </w:t></w:r><w:del><w:r><w:delText>trois</w:delText></w:r></w:del>',
  '<w:ins><w:r><w:t>deux</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> mois.</w:t><w:br/><w:t>Écrivez-nous.</w:t></w:r></w:p>',
].join('');
const bullets =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test('lists, tables, notes and corrections of a DOCX, each with its rank', async () => {
  const bytes = docxOf(body, [
    { name: 'numbering', xml: bullets },
    { name: 'footnotes', xml: `<w:footnote w:id="1">${paragraph('Une note de bas de page.')}</w:footnote>` },
  ]);
  const blocks = await docxBlocks({ name: 'a.docx', bytes });
  expect(blocks.map(({ role, text, paragraph: rank }) => `${rank} ${role}: ${text}`)).toEqual([
    '1 paragraph: Vous devez fournir :',
    '2 listItem: un bail ;',
    '3 listItem: un avis.',
    '4 cell: Cas',
    '5 cell: Prix',
    '6 cell: Adulte',
    '7 cell: Vous payez dix euros.',
    '8 paragraph: Le délai est de deux mois. Écrivez-nous.',
    '9 listItem: Une note de bas de page.',
  ]);
});

describe('an archive that unpacks into gigabytes', () => {
  /** A DOCX whose list of files says that its document takes 3 GB. */
  const bomb = (): Buffer => {
    const bytes = docx([{ text: 'Bonjour.' }]);
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
      const length = bytes.readUInt16LE(at + 28);
      if (bytes.subarray(at + 46, at + 46 + length).toString() === 'word/document.xml') bytes.writeUInt32LE(3 * 2 ** 30, at + 24);
    }
    return bytes;
  };

  test('is not opened', async () => {
    const refused = await docxBlocks({ name: 'a.docx', bytes: bomb() }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CannotRun);
    expect((refused as CannotRun).sentence.fr).toContain('trop long à lire');
  });

  test('the size is that of the XML files, and 0 for what is no archive', () => {
    expect(unpackedSize(zip({ 'a.xml': 'x'.repeat(300), 'b.rels': 'y'.repeat(20), 'c.png': 'z'.repeat(5000) }))).toBe(320);
    expect(unpackedSize(bomb())).toBeGreaterThan(2 ** 31);
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(10), Buffer.alloc(70_000), deflateRawSync(Buffer.alloc(1000))])
      expect(unpackedSize(bytes)).toBe(0);
  });
});
