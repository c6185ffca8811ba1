/** Patterns for single characters in every writing a page, an address or a log may give them. For the flag `i`. */

const accents: Readonly<Record<string, string>> = {
  a: 'àáâãäå',
  c: 'ç',
  e: 'èéêë',
  i: 'ìíîï',
  n: 'ñ',
  o: 'òóôõö',
  u: 'ùúûü',
  y: 'ýÿ',
};

const named: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  à: 'agrave',
  â: 'acirc',
  ä: 'auml',
  ç: 'ccedil',
  è: 'egrave',
  é: 'eacute',
  ê: 'ecirc',
  ë: 'euml',
  î: 'icirc',
  ï: 'iuml',
  ô: 'ocirc',
  ö: 'ouml',
  ù: 'ugrave',
  û: 'ucirc',
  ü: 'uuml',
};

export const escapeSource = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** URL-encoded, HTML-escaped and JSON-escaped forms of a character. */
function escapes(character: string): readonly string[] {
  const code = character.codePointAt(0) ?? 0;
  const name = named[character];
  const url = [...new TextEncoder().encode(character)].map((byte) => `%${hex(byte, 2)}`).join('');
  const json = code < 0x10000 ? [String.raw`\\u${hex(code, 4)}`] : [];
  return [url, `&#0{0,4}${code};?`, `&#x0{0,4}${hex(code, 1)};?`, ...(name === undefined ? [] : [`&${name};?`]), ...json];
}

const space = String.raw`(?:[\s\u00a0\u202f\u2009_]|&nbsp;|&#160;|&#x(?:a0|202f);|&#8239;|%20|%C2%A0|%E2%80%AF|\+|\\u00a0|\\u202f|\\[nrt]){1,20}`;
const hyphen = String.raw`(?:[-\u2010\u2011\u2013\u00ad]|%2D|&#45;|&shy;|${space})`;
const apostrophe = String.raw`(?:\\?['’ʼ]|&#0?39;|&#x27;|&apos;|&[rl]squo;|&#8217;|%27|%E2%80%99|\\u0027|\\u2019)`;
const ligatures: Readonly<Record<string, string>> = {
  œ: String.raw`(?:œ|oe|&oelig;|&#339;|%C5%93|\\u0153)`,
  æ: String.raw`(?:æ|ae|&aelig;|&#230;|%C3%A6|\\u00e6)`,
};

/** A letter with or without its accents, composed or not; upper and lower case have different codes in escapes. */
function letter(character: string): string {
  const base = character.normalize('NFD')[0] ?? character;
  const variants = `[${base}${accents[base] ?? ''}]`;
  if (base === character) return accents[base] === undefined ? base : `${variants}[\u0300-\u036f]?`;
  const written = [...escapes(character), ...escapes(character.toUpperCase())];
  return `(?:${variants}[\u0300-\u036f]?|${written.join('|')})`;
}

/** Pattern source for one character of a datum. */
export function characterSource(raw: string): string {
  const character = raw.toLowerCase();
  if (/\s/.test(character)) return space;
  if (/[-\u2010\u2011\u2013]/.test(character)) return hyphen;
  if (/['’ʼ]/.test(character)) return apostrophe;
  const ligature = ligatures[character];
  if (ligature !== undefined) return ligature;
  if (/[a-zà-öø-ÿ]/.test(character) && character !== '÷') return letter(character);
  if (/[0-9]/.test(character)) return character;
  const plain = /[\\/"]/.test(character) ? String.raw`\\?${escapeSource(character)}` : escapeSource(character);
  return `(?:${[plain, ...escapes(character)].join('|')})`;
}

/** Pattern source for a text, white space runs as one. */
export const textSource = (text: string): string =>
  Array.from(text.trim().normalize('NFC').replace(/\s+/g, ' '), characterSource).join('');
