import type { Masker } from '../../model/replay.ts';
import { maskHtml } from '../masking/html.ts';
import { maskedValue, unknownValue } from '../masking/values.ts';

const textTypes =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|x-javascript|ecmascript|manifest|x-www-form-urlencoded|graphql)|image\/svg)/i;
/** Pictures, fonts, sounds: what is not packed, in which bytes can be searched. */
const plainTypes = /^(?:image|font|audio|video)\/|^application\/(?:font|x-font|vnd\.ms-fontobject|wasm)/i;

/** What can be done of a body: mask it, search it, or neither. */
export type BodyKind = 'text' | 'html' | 'bytes' | 'opaque';

export function kindOf(mime: string): BodyKind {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(mime)) return 'html';
  if (textTypes.test(mime)) return 'text';
  if (plainTypes.test(mime)) return 'bytes';
  return 'opaque';
}

function charsetOf(contentType: string, body: Uint8Array): string {
  const told = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  if (told !== undefined) return told;
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  );
}

/**
 * A text body decoded; null when its encoding is unknown or it is not in it. UTF-8 first, whatever the page declares: the browser hands the text of a
 * response over in UTF-8, bytes of another encoding are next to never right in it. `isOther`: true when the page declares another.
 */
export function decodeBody(contentType: string, body: Uint8Array): { readonly text: string; readonly isOther: boolean } | null {
  const declared = charsetOf(contentType, body);
  for (const charset of ['utf-8', declared]) {
    try {
      const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(body);
      return { text, isOther: charset === 'utf-8' && !/^utf-?8$/i.test(declared) && /[^\0-\u007f]/.test(text) };
    } catch {
      // The other encoding, if any.
    }
  }
  return null;
}

const typed = /^(?:text|email|tel|number|date|datetime-local|month|time|url|search|password|)$/i;
const inputs = /<input\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const areas = /(<textarea\b[^>]*>)([^<]*)(?=<\/textarea)/gi;

/** Values that a page gives its own text fields: a value of a field is never recorded, as in the evidence. */
function maskFields(html: string, masker: Masker): string {
  const shown = (value: string): string => (value.trim() === '' || value.includes('‹') ? value : maskedValue(value, masker));
  return html
    .replace(inputs, (tag) => {
      const type = /\stype\s*=\s*["']?([\w-]*)/i.exec(tag)?.[1] ?? '';
      if (!typed.test(type)) return tag;
      return tag.replace(/(\svalue\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)/i, (_, key: string, value: string) => {
        const quote = /^["']/.exec(value)?.[0] ?? '';
        return `${key}${quote}${shown(quote === '' ? value : value.slice(1, -1))}${quote}`;
      });
    })
    .replace(areas, (_, open: string, value: string) => `${open}${shown(value)}`);
}

/** The text of a response without any datum; a page's own fields without their values. */
export function maskText(text: string, kind: BodyKind, masker: Masker): string {
  const masked = masker.text(text);
  return kind === 'html' ? maskFields(maskHtml(masked, masker), masker) : masked;
}

const maskedJson = (value: unknown, masker: Masker): unknown => {
  if (typeof value === 'string' || typeof value === 'number') return maskedValue(String(value), masker);
  if (Array.isArray(value)) return value.map((one) => maskedJson(one, masker));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [masker.text(name), maskedJson(one, masker)]));
};

/** What a request sent: names of fields, never their values. What cannot be read (files) is left out. */
export function maskRequestBody(contentType: string, body: Uint8Array, masker: Masker): string {
  if (body.length === 0) return '';
  const text = decodeBody(contentType, body)?.text;
  if (text === undefined) return unknownValue;
  if (/x-www-form-urlencoded/i.test(contentType))
    return Array.from(
      new URLSearchParams(text),
      ([name, value]) => `${encodeURIComponent(masker.text(name))}=${encodeURIComponent(maskedValue(value, masker))}`,
    ).join('&');
  try {
    return JSON.stringify(maskedJson(JSON.parse(text), masker));
  } catch {
    return unknownValue;
  }
}
