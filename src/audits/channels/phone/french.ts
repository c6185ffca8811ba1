import { frenchKnownNumbers, frenchRanges, frenchShortRanges } from '../../../method/phone.ts';
import type { KnownNumber, PlanTariff } from '../../../method/phone.ts';
import type { DigitGroup } from './digit-runs.ts';

/** What the plan says of a number. */
export interface PlanNumber {
  /** E.164, or the short number alone. */
  readonly number: string;
  readonly tariff: PlanTariff;
  /** Ordinary number: its price needs no statement. */
  readonly ordinary: boolean;
  readonly known?: KnownNumber;
}

// Ways a ten-digit number is cut in groups: 01 23 45 67 89 · 0 809 401 401 · 0800 123 456 · 08 09 40 14 01…
const shapes: readonly string[] = [
  '22222',
  'a',
  '28',
  '244',
  '2233',
  '2332',
  '1333',
  '13222',
  '433',
  '4222',
  '46',
  '334',
  '3322',
  '3223',
  '112222',
];
const joints = /^(?:|\.|-|\/|\(|\)|\) ?\()$/;

function lengthCode(group: DigitGroup): string {
  return group.digits.length === 10 ? 'a' : String(group.digits.length);
}

function joined(groups: readonly DigitGroup[]): boolean {
  const inner = groups.slice(1).map((group) => group.before);
  if (!inner.every((separator) => joints.test(separator))) return false;
  return !inner.includes('/') || inner.every((separator) => separator === '/');
}

/** Number of groups from `index` that make a national ten-digit number, 0 when none does. */
export function nationalLength(groups: readonly DigitGroup[], index: number): number {
  if (!/^0(?:[1-9]|$)/.test(groups[index]?.digits ?? '')) return 0;
  for (const shape of shapes) {
    const span = groups.slice(index, index + shape.length);
    if (span.map(lengthCode).join('') !== shape || !joined(span)) continue;
    if (/^0[1-9]/.test(span.map((group) => group.digits).join(''))) return span.length;
  }
  return 0;
}

/** Most groups that a number written with its country is cut in: `00 800 6 7 8 9 10 11`. */
const mostParts = 12;

/** `size` digits after `prefix` from `index`, the prefix itself cut or not (`00 33 1 41…`), with the number of groups they take. */
function afterPrefix(
  groups: readonly DigitGroup[],
  index: number,
  prefix: string,
  size: number,
): { digits: string; length: number } | null {
  let digits = '';
  for (let length = 1; length <= mostParts && index + length <= groups.length; length++) {
    digits += groups[index + length - 1]?.digits ?? '';
    if (!prefix.startsWith(digits.slice(0, prefix.length))) return null;
    const dialled = digits.slice(prefix.length);
    // +33 (0)1…: the trunk zero is not dialled.
    const rest = prefix.endsWith('33') ? dialled.replace(/^0/, '') : dialled;
    if (rest.length > size) return null;
    if (rest.length === size) return { digits: rest, length };
  }
  return null;
}

/** National number (ten digits) written with +33 or 0033 from `index`, with the number of groups it takes. */
export function internationalAt(
  groups: readonly DigitGroup[],
  index: number,
  plus: boolean,
): { national: string; length: number } | null {
  const found = afterPrefix(groups, index, plus && index === 0 ? '33' : '0033', 9);
  return found === null || found.digits.startsWith('0') ? null : { national: `0${found.digits}`, length: found.length };
}

/** Universal international freephone number (ITU-T E.169.1): 00 800 or +800 and eight digits, free from any country that opens it. */
export function universalAt(
  groups: readonly DigitGroup[],
  index: number,
  plus: boolean,
): { number: string; length: number } | null {
  const found = afterPrefix(groups, index, plus && index === 0 ? '800' : '00800', 8);
  return found === null ? null : { number: `+800${found.digits}`, length: found.length };
}

/** A short number (3xxx, 116xxx, 118xxx) from `index`, with the number of groups it takes: `3646`, `36 46`, `116 117`. */
export function shortAt(groups: readonly DigitGroup[], index: number): { number: string; length: number } | null {
  const one = groups[index]?.digits ?? '';
  if (/^(?:3\d{3}|11[68]\d{3})$/.test(one)) return { number: one, length: 1 };
  const next = groups[index + 1];
  if (next === undefined || !/^[. -]?$/.test(next.before)) return null;
  const two = one + next.digits;
  const pair = (/^3\d$/.test(one) && next.digits.length === 2) || (/^11[68]$/.test(one) && next.digits.length === 3);
  return pair ? { number: two, length: 2 } : null;
}

/** What the plan says of a national ten-digit or short number. */
export function planOf(national: string): PlanNumber {
  const short = national.length < 10;
  const range = (short ? frenchShortRanges : frenchRanges).find((candidate) => candidate.prefix.test(national));
  const known = frenchKnownNumbers.find((candidate) => candidate.number === national);
  const tariff = known === undefined || known.tariff === 'unknown' ? (range?.tariff ?? 'unknown') : known.tariff;
  return {
    number: short ? national : `+33${national.slice(1)}`,
    tariff,
    ordinary: range?.ordinary === true,
    ...(known === undefined ? {} : { known }),
  };
}
