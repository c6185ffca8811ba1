const lineHeight = 20;
const top = 780;
/** Number of the object of the first paragraph; the file information stands just before. */
const firstTag = 10;

/** A one-page A4 PDF with plain lines of text, each tagged as a paragraph, the first one as its title: enough for a form to print. Latin-1 characters only. */
export function plainPdf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line, rank) => `/P << /MCID ${rank} >> BDC (${escapePdf(line)}) Tj T* EMC`).join('\n');
  const stream = `BT /F1 12 Tf ${lineHeight} TL 56 ${top} Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /StructParents 0 /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /StructTreeRoot /K 7 0 R /ParentTree 8 0 R /ParentTreeNextKey 1 >>',
    `<< /Type /StructElem /S /Document /P 6 0 R /K [${lines.map((_, rank) => `${firstTag + rank} 0 R`).join(' ')}] >>`,
    `<< /Nums [0 [${lines.map((_, rank) => `${firstTag + rank} 0 R`).join(' ')}]] >>`,
    `<< /Title (${escapePdf(lines[0] ?? '')}) >>`,
    ...lines.map((_, rank) => `<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K ${rank} >>`),
  ];
  return Buffer.from(assemble(objects), 'latin1');
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${firstTag - 1} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`;
}

function escapePdf(line: string): string {
  return line
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll(/[\\()]/g, (character) => `\\${character}`);
}
