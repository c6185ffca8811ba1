import { inflateRawSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio/slim';

/** Reads ZIP archives and OpenDocument sheets apart from the code that writes them: another unzipper, another XML parser. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const all = Buffer.from(bytes);
  const end = all.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = all.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let left = all.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, comment, local] = [
      all.readUInt16LE(at + 10),
      all.readUInt32LE(at + 20),
      all.readUInt16LE(at + 28),
      all.readUInt16LE(at + 30),
      all.readUInt16LE(at + 32),
      all.readUInt32LE(at + 42),
    ] as const;
    const path = all.subarray(at + 46, at + 46 + name).toString();
    const start = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    const packed = all.subarray(start, start + size);
    files.set(path, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** A cell as it is in the file. */
export interface ReadCell {
  readonly text: string;
  readonly type?: string;
  readonly formula?: string;
  readonly validation?: string;
  readonly style?: string;
}

/** A spreadsheet, to be asked for its cells: `cell('P01', 'D4')`. */
export interface Spreadsheet {
  readonly sheets: readonly string[];
  cell(sheet: string, place: string): ReadCell;
}

const most = 200;

function gridOf($: CheerioAPI, name: string): readonly (readonly ReadCell[])[] {
  const table = $('table\\:table').filter((_, element) => $(element).attr('table:name') === name);
  const rows: ReadCell[][] = [];
  for (const row of table.find('table\\:table-row').toArray()) {
    const cells: ReadCell[] = [];
    for (const cell of $(row).children('table\\:table-cell, table\\:covered-table-cell').toArray()) {
      const of = (attribute: string): string | undefined => $(cell).attr(attribute);
      const lines = $(cell).children('text\\:p').toArray();
      const read = {
        text: lines.map((line) => $(line).text()).join('\n'),
        ...Object.fromEntries(
          [
            ['type', of('office:value-type')],
            ['formula', of('table:formula')],
            ['validation', of('table:content-validation-name')],
            ['style', of('table:style-name')],
          ].filter(([, value]) => value !== undefined),
        ),
      };
      for (let times = Math.min(most, Number(of('table:number-columns-repeated') ?? 1)); times > 0; times -= 1) cells.push(read);
    }
    for (let times = Math.min(most, Number($(row).attr('table:number-rows-repeated') ?? 1)); times > 0; times -= 1)
      rows.push(cells);
  }
  return rows;
}

/** Opens an OpenDocument spreadsheet. */
export function readSpreadsheet(bytes: Uint8Array): Spreadsheet {
  const $ = load(unzip(bytes).get('content.xml')?.toString() ?? '', { xml: true });
  const known = new Map<string, ReturnType<typeof gridOf>>();
  return {
    sheets: $('table\\:table')
      .toArray()
      .map((table) => $(table).attr('table:name') ?? ''),
    cell: (sheet, place) => {
      const rows = known.get(sheet) ?? gridOf($, sheet);
      known.set(sheet, rows);
      const [, letters = '', number = ''] = /^([A-Z])(\d+)$/.exec(place) ?? [];
      return rows[Number(number) - 1]?.[letters.charCodeAt(0) - 65] ?? { text: '' };
    },
  };
}
