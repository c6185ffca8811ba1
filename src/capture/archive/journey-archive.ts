import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WARCParser } from 'warcio';
import type { Masker } from '../../model/replay.ts';
import type { Datum } from '../../model/scenario.ts';
import type { Exchange, Omission } from './exchange.ts';
import { createHiddenFinder, type HiddenFinder } from './hidden.ts';
import { maskExchange } from './masked.ts';
import { exchangeRecords, indexLines, infoRecord, type IndexLine } from './records.ts';

/** A response that the archive does not hold whole. The address is masked. */
export interface ArchiveGap {
  readonly url: string;
  readonly why: Omission;
}

/** A page that can be opened in the archive. */
export interface ArchivedPage {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly title: string;
}

/** What became of the archive of a journey. */
export interface ArchivedJourney {
  /** WARC file, or null when it was deleted. */
  readonly file: string | null;
  /** Why it was deleted: a datum was still found in it, or it could not be written or searched whole. */
  readonly lost?: 'personal' | 'broken';
  readonly bytes: number;
  readonly records: number;
  readonly lines: readonly IndexLine[];
  readonly pages: readonly ArchivedPage[];
  readonly gaps: readonly ArchiveGap[];
}

/** The archive of a journey under way. */
export interface JourneyArchive {
  /** Bytes of body that it still takes. */
  room(): number;
  /** Masks and writes an exchange, after those before it. Never rejects. */
  add(exchange: Exchange): Promise<void>;
  /** Ends the file and searches all of it for the data that it must not hold. Never rejects: the journey’s own results do not hang on its archive. */
  close(): Promise<ArchivedJourney>;
}

/** Bytes of bodies that the archive of one journey holds at most. */
export const mostBytes = 200 * 2 ** 20;
/** Lengths and hashes: figures of ours, which may be those of a datum by chance. */
const framing = /^(?:content-length|x-orig-content-length|etag)$/i;
/** Searched piece by piece, each with the end of the one before: longer than any datum. */
const overlap = 1 << 16;

/** Looks for what must not be there in all the bytes of the archive, then in what each record says. */
async function holdsHidden(file: string, finder: HiddenFinder): Promise<boolean> {
  return (await isWrittenIn(file, finder)) || (await isSaidIn(file, finder));
}

async function isSaidIn(file: string, finder: HiddenFinder): Promise<boolean> {
  for await (const record of WARCParser.iterRecords(createReadStream(file))) {
    const headers = [...(record.httpHeaders?.headers ?? [])].filter(([name]) => !framing.test(name));
    const said = [record.warcTargetURI ?? '', record.httpHeaders?.statusline ?? '', ...headers.map((one) => one.join(': '))];
    if (finder.isIn(Buffer.from(said.join('\n'))) || finder.isIn(await record.readFully(false))) return true;
  }
  return false;
}

async function isWrittenIn(file: string, finder: HiddenFinder): Promise<boolean> {
  let tail = Buffer.alloc(0);
  // Not `pipe`: what fails to be read must fail here, not in the middle of another journey.
  for await (const piece of pipeline(createReadStream(file), createGunzip(), () => undefined)) {
    const text = Buffer.concat([tail, piece as Buffer]);
    if (finder.isWrittenIn(text)) return true;
    tail = Buffer.from(text.subarray(Math.max(0, text.length - overlap)));
  }
  return false;
}

/** Opens the archive of a journey: one WARC file, each record compressed by itself. Nothing unmasked ever reaches it. */
export async function openJourneyArchive(
  file: string,
  { masker, data, software }: { readonly masker: Masker; readonly data: readonly Datum[]; readonly software: string },
): Promise<JourneyArchive> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  const finder = createHiddenFinder(data, masker);
  const [lines, pages, gaps]: [IndexLine[], ArchivedPage[], ArchiveGap[]] = [[], [], []];
  let [at, taken, records, broken] = [0, 0, 0, false];
  const append = async (bytes: Uint8Array): Promise<number> => {
    const offset = at;
    await handle.writeFile(bytes);
    at += bytes.length;
    records += 1;
    return offset;
  };
  await append(await infoRecord(basename(file), software, new Date()));

  const write = async (exchange: Exchange): Promise<void> => {
    const masked = maskExchange(exchange, masker, finder);
    if (masked === null) {
      gaps.push({ url: '●●●', why: 'personal' });
      return;
    }
    if (masked.omitted !== undefined) gaps.push({ url: masked.url, why: masked.omitted });
    // A request that failed has no answer to record.
    if (masked.status === 0) return;
    const { response, request } = await exchangeRecords(masked);
    const offset = await append(response.bytes);
    await append(request.bytes);
    taken += masked.body.length;
    lines.push(...indexLines(masked, response.digest, offset, response.bytes.length));
    if (masked.isPage && masked.omitted === undefined && masked.status < 300)
      pages.push({ url: masked.url, at: masked.at.toISOString(), title: masked.title ?? masked.url });
  };
  let queue: Promise<void> = Promise.resolve();
  return {
    room: () => mostBytes - taken,
    add: (exchange) => {
      queue = queue
        .then(() => write(exchange))
        .catch(() => {
          broken = true;
        });
      return queue;
    },
    close: async () => {
      await queue;
      await handle.close().catch(() => {
        broken = true;
      });
      const isHiding = !broken && (await holdsHidden(file, finder).catch(() => 'unknown'));
      const lost = broken || isHiding === 'unknown' ? 'broken' : isHiding ? 'personal' : undefined;
      if (lost !== undefined) await rm(file, { force: true });
      return { file: lost === undefined ? file : null, ...(lost && { lost }), bytes: at, records, lines, pages, gaps };
    },
  };
}
