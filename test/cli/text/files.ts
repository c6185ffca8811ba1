import { crc32 } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly data: Buffer;
}

type Write = (value: number, bytes: 2 | 4) => void;

function header(name: string, signature: number, fields: (write: Write) => void): Buffer {
  const bytes: Buffer[] = [];
  const write: Write = (value, size) => {
    const piece = Buffer.alloc(size);
    if (size === 2) piece.writeUInt16LE(value);
    else piece.writeUInt32LE(value);
    bytes.push(piece);
  };
  write(signature, 4);
  fields(write);
  return Buffer.concat([...bytes, Buffer.from(name)]);
}

/** A ZIP archive whose files are stored as they are (PKWARE APPNOTE 4.3). */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const entries = Object.entries(files).map(([name, data]): Entry => ({ name, data: Buffer.from(data) }));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const common = (write: Write): void => {
      for (const value of [20, 0x800, 0, 0, 0x21]) write(value, 2);
      for (const value of [crc32(entry.data), entry.data.length, entry.data.length]) write(value, 4);
      write(Buffer.byteLength(entry.name), 2);
      write(0, 2);
    };
    const local = header(entry.name, 0x04034b50, common);
    const at = offset;
    directory.push(
      header(entry.name, 0x02014b50, (write) => {
        write(20, 2);
        common(write);
        for (const value of [0, 0, 0]) write(value, 2);
        write(0, 4);
        write(at, 4);
      }),
    );
    parts.push(local, entry.data);
    offset += local.length + entry.data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A paragraph of a word processor: its style (`Heading1`) when it has one, and its text. */
export interface WordParagraph {
  readonly style?: string;
  readonly text: string;
}

/** A part of a DOCX beside its document. */
interface WordPart {
  readonly name: 'styles' | 'numbering' | 'footnotes';
  readonly xml: string;
}

const root = (name: string, xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${wordprocessing}">${xml}</w:${name}>`;

/** A DOCX with the body and the parts given, in WordprocessingML. */
export function docxOf(body: string, parts: readonly WordPart[]): Buffer {
  const overrides = parts.map(({ name }) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`);
  const links = parts.map(({ name }, index) => `<Relationship Id="r${index}" Type="${relations}/${name}" Target="${name}.xml"/>`);
  const related = (xml: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
  return zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': related(`<Relationship Id="d" Type="${relations}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': related(links.join('')),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, root(name, xml)])),
  });
}

/** A DOCX as a word processor writes it, without what is not needed to read it. */
export function docx(paragraphs: readonly WordParagraph[]): Buffer {
  const body = paragraphs.map(
    ({ style, text }) =>
      `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
  );
  const styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
  return docxOf(body.join(''), [{ name: 'styles', xml: styles }]);
}

/** Objects of a PDF put in a file with their table. `trailer` adds to the trailer. */
function pdfFile(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const literal = (text: string): string =>
  text
    .replaceAll('’', '\u0092')
    .replaceAll('œ', '\u009c')
    .replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

/** A PDF of one or several pages of lines, in the letters of a word processor (Helvetica, 11 points). */
export function pdf(pages: readonly (readonly string[])[]): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const content = pages.flatMap((lines, index) => {
    const drawn = lines.map((line) => `(${literal(line)}) Tj T*`).join('\n');
    const stream = `BT /F1 11 Tf 14 TL 60 780 Td\n${drawn}\nET`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
    ];
  });
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...content,
  ]);
}

/** A PDF that asks for a password that nobody has. */
export function lockedPdf(): Buffer {
  const owner = 'ab'.repeat(32);
  const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${owner}> /U <${'cd'.repeat(32)}> >>`;
  return pdfFile(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', lock],
    `/Encrypt 3 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
  );
}
