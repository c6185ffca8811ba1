import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

/** What an entry holds: bytes, or a file of the disk that is read piece by piece. */
export type EntryContent = Uint8Array | { readonly file: string };

/** One entry as it was written. */
export interface WrittenEntry {
  readonly name: string;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly method: 0 | 8;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
}

/** Writes a ZIP archive, entry by entry, in the order in which they are given. */
export interface ZipWriter {
  /** `stored`: not compressed (pictures, archives). Throws `RangeError` beyond what the format holds without its 64-bit extension. */
  add(name: string, content: EntryContent, stored?: boolean): Promise<WrittenEntry>;
  /** Writes the list of entries and closes the file; returns its size. */
  end(): Promise<number>;
  /** Closes the file as it is. */
  abandon(): Promise<void>;
}

/** Bytes of an archive, or entries of it, beyond which PKWARE's 64-bit extension is needed, which this writer does not have. */
const largest = 0xffff_ffff;
const mostEntries = 0xfffe;

/** Date and time of MS-DOS, in UTC so that the same run gives the same archive everywhere; two seconds apart, from 1980. */
function dosTime(date: Date): readonly [time: number, date: number] {
  const year = Math.max(1980, date.getUTCFullYear());
  return [
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
  ];
}

/** What the header of an entry and its line in the list share (PKWARE APPNOTE 4.3.7 and 4.3.12), from “version needed”. */
function commonFields({ name, crc, packed, bytes, method }: WrittenEntry, date: Date): Buffer {
  const fields = Buffer.alloc(26);
  const [time, day] = dosTime(date);
  fields.writeUInt16LE(20, 0);
  // Names are UTF-8.
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(time, 6);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(bytes, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function localHeader(entry: WrittenEntry, date: Date): Buffer {
  return Buffer.concat([signature(0x0403_4b50), commonFields(entry, date), Buffer.from(entry.name)]);
}

function listLine(entry: WrittenEntry, date: Date): Buffer {
  const rest = Buffer.alloc(14);
  // Ordinary file, readable by all: what `unzip` gives it on Unix.
  rest.writeUInt32LE((0o100644 << 16) >>> 0, 6);
  rest.writeUInt32LE(entry.offset, 10);
  const madeBy = Buffer.from([20, 3]);
  return Buffer.concat([signature(0x0201_4b50), madeBy, commonFields(entry, date), rest, Buffer.from(entry.name)]);
}

function endOfList(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x0605_4b50), end]);
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<number> {
  let done = 0;
  while (done < bytes.length) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  return at + bytes.length;
}

/** Copies a content into the archive; its header is written when its sizes are known. */
async function copy(
  file: FileHandle,
  content: EntryContent,
  stored: boolean,
  from: number,
): Promise<Omit<WrittenEntry, 'name' | 'offset' | 'method'>> {
  let [crc, bytes, at] = [0, 0, from];
  const digest = createHash('sha256');
  const source = content instanceof Uint8Array ? Readable.from([content]) : createReadStream(content.file);
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      crc = crc32(chunk, crc);
      digest.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  const written = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of chunks) at = await writeAll(file, chunk, at);
  };
  if (stored) await pipeline(source, counted, written);
  else await pipeline(source, counted, createDeflateRaw({ level: 9 }), written);
  return { crc, bytes, packed: at - from, sha256: digest.digest('hex') };
}

/** Opens a ZIP archive for writing at a path where nothing is yet. Every entry bears this date. */
export async function createZip(path: string, date: Date): Promise<ZipWriter> {
  const file = await open(path, 'wx');
  const entries: WrittenEntry[] = [];
  let at = 0;
  return {
    add: async (name, content, stored = false) => {
      if (entries.length >= mostEntries) throw new RangeError('too many entries');
      const offset = at;
      const from = offset + 30 + Buffer.byteLength(name);
      const entry: WrittenEntry = { name, offset, method: stored ? 0 : 8, ...(await copy(file, content, stored, from)) };
      if (from + entry.packed > largest || entry.bytes > largest) throw new RangeError('too large');
      await writeAll(file, localHeader(entry, date), offset);
      at = from + entry.packed;
      entries.push(entry);
      return entry;
    },
    end: async () => {
      const list = Buffer.concat(entries.map((entry) => listLine(entry, date)));
      const size = await writeAll(file, Buffer.concat([list, endOfList(entries.length, list.length, at)]), at);
      await file.sync();
      await file.close();
      return size;
    },
    abandon: () => file.close(),
  };
}
