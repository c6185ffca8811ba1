import type { Masker } from '../../model/replay.ts';
import { decodeBody, kindOf, maskRequestBody, maskText } from './bodies.ts';
import type { Exchange, Header, MaskedExchange, Omission } from './exchange.ts';
import type { HiddenFinder } from './hidden.ts';

const credentials =
  /^(?:cookie|set-cookie|set-cookie2|authorization|proxy-authorization|www-authenticate|x-csrf-token|x-xsrf-token|x-api-key|x-auth-token)$/i;
/** The body is kept decoded, and may have another length. */
const ofTransfer = /^(?:content-encoding|transfer-encoding|content-length)$/i;

/** Headers are ASCII. */
const ascii = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character.toWellFormed()));

/** Names of cookies stay, with what limits them; values go. */
const maskCookie = (value: string): string => value.replace(/^([^=;]*)=[^;]*/, '$1=[masked]');

function maskHeader([name, value]: Header, masker: Masker): readonly Header[] {
  if (name.startsWith(':')) return [];
  const lower = name.toLowerCase();
  if (lower === 'cookie')
    return [
      [
        name,
        value
          .split(/; */)
          .map(maskCookie)
          .map((one) => ascii(masker.text(one)))
          .join('; '),
      ],
    ];
  if (lower === 'set-cookie') return [[name, ascii(masker.text(maskCookie(value)))]];
  if (credentials.test(name)) return [[name, '[masked]']];
  if (ofTransfer.test(name)) return [[`x-orig-${lower}`, ascii(value)]];
  return [[ascii(name), ascii(masker.text(value)).slice(0, 8000)]];
}

const valueOf = (headers: readonly Header[], wanted: string): string =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';

interface Body {
  readonly body: Uint8Array;
  readonly changed: boolean;
  /** True when it is in UTF-8 and the page declares another encoding. */
  readonly isOther?: boolean;
  readonly omitted?: Omission;
  readonly text?: string;
}

const without = (omitted: Omission): Body => ({ body: new Uint8Array(), changed: false, omitted });

/**
 * A body that may be kept. `isOwn`: the address or what was sent held a datum, so a picture or a file may have been drawn for this person,
 * which no search of its bytes would tell.
 */
function maskBody(exchange: Exchange, masker: Masker, finder: HiddenFinder, isOwn: boolean): Body {
  const { body, responseHeaders } = exchange;
  if (typeof body === 'string') return without(body);
  if (body.length === 0) return { body, changed: false };
  const contentType = valueOf(responseHeaders, 'content-type');
  const kind = kindOf(contentType);
  if (kind === 'opaque') return without('opaque');
  if (kind === 'bytes') return isOwn || finder.isIn(body) ? without('personal') : { body, changed: false };
  const decoded = decodeBody(contentType, body);
  if (decoded === null) return without('opaque');
  const { text, isOther } = decoded;
  const masked = maskText(text, kind, masker);
  const bytes = masked === text ? body : new TextEncoder().encode(masked);
  return finder.isIn(bytes) ? without('personal') : { body: bytes, changed: masked !== text, isOther, text: masked };
}

/** An address without data, still an address; null when a datum was part of its host. */
export function maskAddress(url: string, masker: Masker): string | null {
  const masked = masker.text(url);
  if (!URL.canParse(masked)) return null;
  const address = new URL(masked);
  address.username = '';
  address.password = '';
  return address.host === new URL(url).host ? address.href : null;
}

/** A body that was masked, or handed over by the browser as text, is in UTF-8 whatever it was. */
function typeHeader(headers: readonly Header[], { changed, isOther, body }: Body): readonly Header[] {
  const kept = headers.map(([name, value]): Header => {
    if (!(changed || isOther === true) || name.toLowerCase() !== 'content-type') return [name, value];
    return [name, `${value.split(';', 1)[0] ?? ''}; charset=utf-8`];
  });
  return [...kept, ['content-length', String(body.length)]];
}

/** The exchange as it may reach the disk; null when even its address cannot. */
export function maskExchange(exchange: Exchange, masker: Masker, finder: HiddenFinder): MaskedExchange | null {
  const url = maskAddress(exchange.url, masker);
  if (url === null) return null;
  const headersOf = (headers: readonly Header[]): readonly Header[] => headers.flatMap((one) => maskHeader(one, masker));
  const sent = exchange.requestBody ?? new Uint8Array();
  const isOwn = masker.text(exchange.url) !== exchange.url || sent.length > 0;
  const body = maskBody(exchange, masker, finder, isOwn);
  const mime = (valueOf(exchange.responseHeaders, 'content-type').split(';', 1)[0] ?? '').trim().toLowerCase();
  const title = exchange.isPage ? /<title[^>]*>([^<]{1,300})/i.exec(body.text ?? '')?.[1]?.trim() : undefined;
  const requestBody = maskRequestBody(valueOf(exchange.requestHeaders, 'content-type'), sent, masker);
  return {
    ...exchange,
    url,
    requestHeaders: headersOf(exchange.requestHeaders),
    requestBody: new TextEncoder().encode(requestBody),
    statusText: ascii(exchange.statusText),
    responseHeaders: typeHeader(headersOf(exchange.responseHeaders), body),
    body: body.body,
    changed: body.changed,
    mime: /^[\w.+-]+\/[\w.+-]+$/.test(mime) ? mime : 'application/octet-stream',
    ...(body.omitted === undefined ? {} : { omitted: body.omitted }),
    ...(title === undefined ? {} : { title }),
  };
}
