import type { Masker } from '../model/replay.ts';
import type { Datum } from '../model/scenario.ts';
import { textSource } from './masking/characters.ts';
import { dateSource } from './masking/dates.ts';
import { codeSource, numberSource } from './masking/numbers.ts';

/** Fewer characters than this are masked only where they are a whole value: “12” or “M.” stand everywhere on a page. */
const shortest = 3;
/** Answers that identify nobody and are words of every page: treated like very short values. */
const answers = /^(oui|non|yes|no|true|false|vrai|faux|on|off|mme|mr|mlle|aucun|none)$/i;
/** Longer texts are matched piece by piece, since pages cut them into lines. */
const piece = 120;

/** Letters, digits and accents, as ranges: `\p{L}` costs twenty times as much to compile and four times as much to match. */
const wordCharacters = String.raw`0-9a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u058f\u05d0-\u1fff\u2c00-\u2dff\u3040-\ud7ff`;
const before = String.raw`(?:(?<![${wordCharacters}])|(?<=%[0-9a-f]{2})|(?<=\\[nrtbf])|(?<=\\u[0-9a-f]{4}))`;
const after = String.raw`(?![${wordCharacters}])`;

interface Rule {
  readonly name: string;
  readonly source: string;
  readonly weight: number;
}

const isShort = (value: string): boolean => value.length < shortest || answers.test(value);

function pieces(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const parts = lines.flatMap((line) => line.match(new RegExp(String.raw`.{1,${piece}}(?:\s|$)|.{1,${piece}}`, 'gu')) ?? []);
  return [value.length <= piece ? value : '', ...parts].map((part) => part.trim()).filter((part) => part.length >= shortest);
}

/** Edges matter only where the datum itself begins or ends with a letter or a digit. */
function wholeWord(part: string): string {
  const [start, end] = [/^[\p{L}\p{N}]/u.test(part) ? before : '', /[\p{L}\p{N}]$/u.test(part) ? after : ''];
  return `${start}${textSource(part)}${end}`;
}

/** Secrets go even from inside words; personal data only as whole words, so that “Paul” spares “Paulette”. */
function plainSources(datum: Datum): readonly string[] {
  const parts = [...new Set(pieces(datum.value))];
  return datum.kind === 'secret' ? parts.map(textSource) : parts.map(wholeWord);
}

function base64Source(text: string): string {
  const encoded = Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, '');
  const characters = Array.from(encoded, (each) =>
    each === '+' ? String.raw`(?:[+-]|%2B)` : each === '/' ? String.raw`(?:[/_]|\\/|%2F)` : each,
  );
  return String.raw`(?<![a-z0-9+/])${characters.join('')}(?:=|%3D){0,2}(?![a-z0-9+/])`;
}

function datumRules(datum: Datum): readonly Rule[] {
  const value = datum.value.trim();
  if (isShort(value)) return [];
  const special = [dateSource(value), numberSource(value), codeSource(value)].filter((source) => source !== undefined);
  const sources = [...special, ...plainSources({ ...datum, value }), ...(value.length >= 4 ? [base64Source(value)] : [])];
  return sources.map((source) => ({ name: datum.name, source, weight: value.length }));
}

/** Basic credentials: any datum as user with any secret as password; bounded. */
function credentialRules(data: readonly Datum[]): readonly Rule[] {
  const secrets = data.filter((datum) => datum.kind === 'secret').slice(0, 10);
  const pairs = secrets.flatMap((secret) => data.slice(0, 40).map((user) => ({ user, secret })));
  return pairs
    .filter(({ user, secret }) => user !== secret)
    .map(({ user, secret }) => ({
      name: secret.name,
      source: base64Source(`${user.value}:${secret.value}`),
      weight: user.value.length + secret.value.length,
    }));
}

/** A very short value is still one when it is the whole of a query parameter. */
function shortRules(data: readonly Datum[]): readonly Rule[] {
  return data
    .filter((datum) => datum.value.trim() !== '' && isShort(datum.value.trim()))
    .map((datum) => ({
      name: datum.name,
      source: String.raw`(?<=[?&;][\w.%\[\]\-]{1,60}=)${textSource(datum.value)}(?=[&#"'\s<]|$)`,
      weight: 0,
    }));
}

const plain = (text: string): string =>
  text
    .trim()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * Replaces every secret and personal datum by `‹name›`: raw, escaped for HTML, JSON or an address, in base64, in either case, with or
 * without accents, numbers and dates in their other usual writings. Public data are left alone. What is already masked stays as it is.
 * `patterns` are sources for the flag `i`.
 */
export function createMasker(data: readonly Datum[]): Masker {
  const hidden = data.filter((datum) => datum.kind !== 'public' && datum.value.trim() !== '');
  const rules = [...hidden.flatMap(datumRules), ...credentialRules(hidden), ...shortRules(hidden)].toSorted(
    (a, b) => b.weight - a.weight,
  );
  const kept = '‹[^‹›]{1,80}›';
  const finder = new RegExp([kept, ...rules.map((rule) => `(${rule.source})`)].join('|'), 'gi');
  const exact = new Map(hidden.map((datum) => [plain(datum.value), datum.name]));

  const replacement = (found: string, groups: readonly unknown[]): string => {
    const rank = groups.findIndex((group) => group !== undefined);
    const rule = rank < 0 ? undefined : rules[rank];
    return rule === undefined ? found : `‹${rule.name}›`;
  };
  const text = (value: string): string =>
    rules.length === 0
      ? value
      : value.replace(finder, (found, ...groups: unknown[]) => replacement(found, groups.slice(0, rules.length)));
  const nameOf = (value: string): string | undefined => {
    const known = exact.get(plain(value));
    if (known !== undefined) return known;
    const masked = text(value.trim());
    return masked !== value.trim() && /^‹[^‹›]+›$/.test(masked) ? masked.slice(1, -1) : undefined;
  };
  return { text, nameOf, patterns: rules.map((rule) => rule.source) };
}
