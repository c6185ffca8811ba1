import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvRow } from '../../src/reporters/csv-cell.ts';
import { csv } from '../../src/reporters/csv.ts';
import { sampleRun } from '../support/sample-run.ts';

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    const one = text[at] ?? '';
    if (quoted && two === '""') {
      cell += '"';
      at += 1;
    } else if (one === '"') quoted = !quoted;
    else if (!quoted && one === ',') {
      record.push(cell);
      cell = '';
    } else if (!quoted && two === '\r\n') {
      records.push([...record, cell]);
      record = [];
      cell = '';
      at += 1;
    } else cell += one;
  }
  return records;
}

describe('cell', () => {
  test.each(['=cmd', '+33', '-1+1', '@SUM(A1)', '\tx', '\rx', '\nx', '  =1', '\u00a0=1', '＝1', '\ufeff=1'])(
    '%j is no formula',
    (text) => {
      expect(parseCsv(csvRow([text]))[0]?.[0]?.startsWith("'")).toBe(true);
    },
  );

  test('leaves numbers as numbers, negative ones too', () => {
    expect(csvCell(-12.5)).toBe('-12.5');
  });

  test('doubles quotes and keeps commas and line feeds inside the cell', () => {
    expect(csvCell('a "b", c\nd')).toBe('"a ""b"", c\r\nd"');
  });

  test('reads back as written, whatever the text', () => {
    assert(
      property(array(string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const read = parseCsv(csvRow(cells));
        expect(read).toHaveLength(1);
        expect(read[0]).toHaveLength(cells.length);
        for (const cell of read[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
      }),
    );
  });
});

describe('report', () => {
  const input = sampleRun('fr');
  const [header, ...rows] = parseCsv(csv.render(input));

  test('has a header in the language of the report and rows of that width', () => {
    expect(header?.slice(0, 3)).toEqual(['démarche', 'intitulé', 'administration']);
    expect(parseCsv(csv.render(sampleRun('en')))[0]?.slice(0, 3)).toEqual(['procedure', 'title', 'authority']);
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
  });

  test('has one row per finding, one for an indicator that has none', () => {
    const indicators = input.scorecards.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.indicators));
    expect(rows).toHaveLength(indicators.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0));
  });

  test('disarms the formula that a page planted', () => {
    const quotes = rows.map((row) => row[header?.indexOf('citation') ?? -1] ?? '');
    expect(quotes.filter((quote) => quote.includes('cmd|'))).toEqual(["'=cmd|' /C calc'!A0"]);
  });

  test('names the document that a finding is about, and how it must be given', () => {
    const about = rows.flatMap((row) => {
      const [document, details] = row.slice(-2);
      return document === '' ? [] : [[document, details?.replaceAll('\u00a0', ' ')]];
    });
    expect(header?.slice(-2)).toEqual(['pièce', 'précisions sur la pièce']);
    expect(about).toContainEqual([
      'Attestation de quotient familial de la CAF',
      'moins de 3 mois ; fichier PDF ; 2 Mo au plus ; photo prise au téléphone : non précisé',
    ]);
  });
});
