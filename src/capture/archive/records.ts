import { getSurt, postToGetUrl, WARCRecord, WARCSerializer } from 'warcio';
import type { MaskedExchange } from './exchange.ts';

/** A record of the archive, compressed by itself, and the digest of its payload. */
export interface PackedRecord {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

const serializing = { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:', base32: false } } as const;

async function pack(record: WARCRecord): Promise<PackedRecord> {
  const bytes = await WARCSerializer.serialize(record, serializing);
  return { bytes, digest: record.warcPayloadDigest ?? '' };
}

/** First record of a WARC file: who made it, and what was done to what it holds. */
export async function infoRecord(filename: string, software: string, at: Date): Promise<Uint8Array> {
  const record = WARCRecord.createWARCInfo(
    { filename, date: at.toISOString(), warcVersion: 'WARC/1.1' },
    {
      software,
      format: 'WARC File Format 1.1',
      description: 'Personal data and secrets of the scenario are masked; bodies are decoded from their content encoding',
    },
  );
  return (await pack(record)).bytes;
}

const headersOf = (headers: MaskedExchange['responseHeaders']): [string, string][] =>
  headers.filter(([name]) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)).map(([name, value]) => [name, value]);

/** The answer and the request, as two records that name each other. */
export async function exchangeRecords(exchange: MaskedExchange): Promise<{ response: PackedRecord; request: PackedRecord }> {
  const { url, method, status, statusText, body, requestBody, server, omitted, changed, at } = exchange;
  const date = at.toISOString();
  const response = WARCRecord.create(
    {
      url,
      date,
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status} ${statusText}`.trim(),
      httpHeaders: headersOf(exchange.responseHeaders),
      warcHeaders: {
        ...(server === undefined ? {} : { 'WARC-IP-Address': server }),
        ...(omitted === undefined
          ? {}
          : { 'WARC-Truncated': omitted === 'too-long' ? 'length' : 'unspecified', 'Usager-Omitted': omitted }),
        ...(changed ? { 'Usager-Masked': 'payload' } : {}),
      },
    },
    [body],
  );
  const { pathname, search } = new URL(url);
  const request = WARCRecord.create(
    {
      url,
      date,
      type: 'request',
      warcVersion: 'WARC/1.1',
      statusline: `${method} ${pathname}${search} HTTP/1.1`,
      httpHeaders: headersOf(exchange.requestHeaders),
      warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID') ?? '' },
    },
    [requestBody],
  );
  return { response: await pack(response), request: await pack(request) };
}

/** Where a response is found: a line of the index (CDXJ), without its file name. */
export interface IndexLine {
  readonly key: string;
  /** `YYYYMMDDhhmmss`. */
  readonly time: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Characters of a sent form that the index keeps. */
const longestQuery = 4096;

/** The address under which readers look for the answer to what was sent: `__wb_method` and the fields after it, as pywb and wabac write it. */
function sentAddress({ url, method, requestHeaders, requestBody }: MaskedExchange): {
  readonly url: string;
  readonly query: string;
} {
  const headers = new Map(requestHeaders.map(([name, value]) => [name.toLowerCase(), value]));
  const request = { url, method, headers, postData: new TextDecoder().decode(requestBody), requestBody: '' };
  postToGetUrl(request, longestQuery);
  return { url: request.url, query: request.requestBody };
}

/**
 * The lines of the index that lead to a response. The answer to a sent form is found by what was sent; when it is a page (an error state is often
 * one), by its address alone too: that is how a reader opens it from the list of pages, which otherwise shows another page of that address.
 */
export function indexLines(exchange: MaskedExchange, digest: string, offset: number, length: number): readonly IndexLine[] {
  const { url, mime, status, method, at, isPage } = exchange;
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const fields = { url, mime, status: String(status), digest, length: String(length), offset: String(offset) };
  const plain = { key: getSurt(url), time, fields };
  if (method === 'GET') return [plain];
  const sent = sentAddress(exchange);
  const requestBody = sent.query === '' ? {} : { requestBody: sent.query };
  const answer = { key: getSurt(sent.url), time, fields: { ...fields, method, ...requestBody } };
  return isPage && status < 300 ? [plain, answer] : [answer];
}
