import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** One entry as the list at the end of the archive tells it. Nothing of it is to be believed before it is read. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: number;
  readonly packed: number;
  readonly method: number;
  readonly offset: number;
}

/** Why an archive is not read: damaged, or made to harm. The message is for developers; callers say it in words. */
export class BadZip extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadZip';
  }
}

/** An archive opened for reading. Nothing is ever unpacked on the disk. */
export interface ZipReader {
  readonly entries: readonly ZipEntry[];
  /** Content of an entry, piece by piece; throws `BadZip` when it is longer than announced, or does not unpack. */
  read(entry: ZipEntry): AsyncIterable<Buffer>;
  /** Opens an archive that is an entry, stored as it is; no need to close it. Throws `BadZip`. */
  inside(entry: ZipEntry): Promise<Omit<ZipReader, 'close'>>;
  close(): Promise<void>;
}

const longestEnd = 22 + 65_535;
/** Bytes of the list of entries: sixty thousand files with long names. */
const longestList = 64 * 2 ** 20;

/** A file, or the part of one in which an archive is. */
interface Part {
  readonly file: FileHandle;
  readonly from: number;
  readonly size: number;
}

async function readAt({ file, from, size }: Part, length: number, offset: number): Promise<Buffer> {
  if (offset + length > size) throw new BadZip('cut off');
  const position = from + offset;
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) throw new BadZip('cut off');
    done += bytesRead;
  }
  return bytes;
}

async function findList(part: Part): Promise<{ entries: number; length: number; offset: number }> {
  const { size } = part;
  const length = Math.min(size, longestEnd);
  if (length < 22) throw new BadZip('no list of entries');
  const tail = await readAt(part, length, size - length);
  let at = length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== 0x0605_4b50) at -= 1;
  if (at < 0) throw new BadZip('no list of entries');
  const found = { entries: tail.readUInt16LE(at + 10), length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
  if (found.length > longestList || found.offset + found.length > size) throw new BadZip('list of entries out of bounds');
  return found;
}

function readList(list: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== 0x0201_4b50) throw new BadZip('list of entries damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => list.readUInt16LE(at + field)) as [number, number, number];
    if ((list.readUInt16LE(at + 8) & 1) !== 0) throw new BadZip('encrypted entry');
    entries.push({
      name: list.toString('utf8', at + 46, at + 46 + name),
      method: list.readUInt16LE(at + 10),
      packed: list.readUInt32LE(at + 20),
      bytes: list.readUInt32LE(at + 24),
      offset: list.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

async function* pieces(part: Part, from: number, length: number): AsyncIterable<Buffer> {
  for (let at = 0; at < length;) {
    const piece = await readAt(part, Math.min(1 << 20, length - at), from + at);
    at += piece.length;
    yield piece;
  }
}

/** `pipeline`, so that what breaks the reading breaks the unpacking too. */
function inflated(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return pipeline(Readable.from(packed), createInflateRaw(), () => undefined);
}

/** Where the bytes of an entry begin. */
async function startOf(part: Part, { offset }: ZipEntry): Promise<number> {
  const header = await readAt(part, 30, offset);
  if (header.readUInt32LE(0) !== 0x0403_4b50) throw new BadZip('no entry where the list says');
  return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* content(part: Part, entry: ZipEntry): AsyncIterable<Buffer> {
  if (entry.method !== 0 && entry.method !== 8) throw new BadZip(`unknown method ${entry.method}`);
  const packed = pieces(part, await startOf(part, entry), entry.packed);
  const chunks: AsyncIterable<Buffer> = entry.method === 0 ? packed : inflated(packed);
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > entry.bytes) throw new BadZip('longer than announced');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof BadZip ? error : new BadZip(error instanceof Error ? error.message : String(error));
  }
  if (bytes !== entry.bytes) throw new BadZip('shorter than announced');
}

/** Entries that share bytes are how small archives unpack into gigabytes. */
function refuseOverlaps(entries: readonly ZipEntry[], end: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, { offset, packed, name }] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? end;
    if (offset + 30 + Buffer.byteLength(name) + packed > next) throw new BadZip('entries overlap');
  }
}

async function readerOf(part: Part): Promise<Omit<ZipReader, 'close'>> {
  const { entries, length, offset } = await findList(part);
  const list = readList(await readAt(part, length, offset), entries);
  refuseOverlaps(list, offset);
  return {
    entries: list,
    read: (entry) => content(part, entry),
    inside: async (entry) => {
      if (entry.method !== 0 || entry.packed !== entry.bytes) throw new BadZip('archive compressed again');
      return readerOf({ file: part.file, from: part.from + (await startOf(part, entry)), size: entry.bytes });
    },
  };
}

/** Opens a ZIP archive. Throws `BadZip` for what is not one, and the system's error when the file cannot be read. */
export async function openZip(path: string): Promise<ZipReader> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return { ...(await readerOf({ file, from: 0, size })), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}
