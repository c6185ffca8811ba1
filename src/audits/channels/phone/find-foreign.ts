import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { CountryCode, NumberType, PhoneNumber } from 'libphonenumber-js/max';
import type { PhoneVocabulary } from '../../../method/channels/types.ts';
import { countryPacks } from '../../../method/countries/index.ts';
import type { CountryPack } from '../../../method/countries/index.ts';
import type { PlanTariff } from '../../../method/phone.ts';
import { contextBefore, isDoubtful } from './context.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import { digitRuns } from './digit-runs.ts';
import type { FoundNumber } from './find-french.ts';
import type { PlanNumber } from './french.ts';

/** Longest text given to libphonenumber at once: its search is slower than a scan. */
const longestText = 4000;

const tariffs: Readonly<Partial<Record<Exclude<NumberType, undefined>, PlanTariff>>> = {
  TOLL_FREE: 'free',
  FIXED_LINE: 'standard',
  FIXED_LINE_OR_MOBILE: 'standard',
  MOBILE: 'standard',
  VOIP: 'standard',
  UAN: 'standard',
  SHARED_COST: 'surcharged',
  PREMIUM_RATE: 'surcharged',
};

const ordinaryTypes: readonly NumberType[] = ['FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP'];

/** Whose plan and whose words a text is read with. */
interface Where {
  /** ISO 3166-1 alpha-2; undefined when numbers must be written with their `+`. */
  readonly country: string | undefined;
  readonly words: PhoneVocabulary;
  /** True when what stands before the text announces a call. */
  readonly expected: boolean;
}

/** What the pack of a country says of a short number. */
function shortPlan(digits: string, pack: CountryPack): PlanNumber | null {
  const known = pack.knownNumbers.find((candidate) => candidate.number === digits);
  const range = pack.shortRanges.find(({ prefix }) => prefix.test(digits));
  if (known === undefined && range === undefined) return null;
  const tariff = known?.tariff ?? range?.tariff ?? 'unknown';
  return { number: digits, tariff, ordinary: false, ...(known === undefined ? {} : { known }) };
}

/** A neighbour that only a space, a dot or a hyphen parts: the digits may belong to a longer number. */
function glued(group: DigitGroup | undefined): boolean {
  return group !== undefined && /^[.-]?$/.test(group.before);
}

/** Digits of a run that stand alone, as a short number does: `1718 (8 h 30 – 17 h)`, `116 000`. */
function shortsIn({ groups, letterBefore, letterAfter }: DigitRun): readonly Pick<DigitGroup, 'digits' | 'start' | 'end'>[] {
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    const inTwo = /^11[68]$/.test(group.digits) && next?.digits.length === 3 && glued(next);
    const last = inTwo ? next : group;
    const rest = groups[index + (inTwo ? 2 : 1)];
    const touching = (index === 0 && letterBefore) || (rest === undefined && letterAfter);
    if (touching || (index > 0 && glued(group)) || glued(rest)) return [];
    return [{ digits: inTwo ? group.digits + next.digits : group.digits, start: group.start, end: last.end }];
  });
}

function shortNumbers(folded: string, { country = '', words, expected }: Where): readonly FoundNumber[] {
  const pack = countryPacks[country];
  if (pack === undefined) return [];
  return digitRuns(folded)
    .flatMap(shortsIn)
    .flatMap(({ digits, start, end }): readonly FoundNumber[] => {
      const after = folded.slice(end, end + 40);
      const plan = shortPlan(digits, pack);
      const context = contextBefore(folded, start, words);
      const called = context === 'announced' || (context === 'none' && expected && !isDoubtful(folded, start, words));
      if (plan !== null && called && !words.notEmergency.test(after)) {
        return [{ ...plan, ...(plan.known?.scope === 'emergency' ? { emergency: true } : {}), start, end }];
      }
      if (!pack.emergency.includes(digits) || words.notEmergency.test(after)) return [];
      if (!words.callsEmergency.test(folded.slice(Math.max(0, start - 60), start)) && !words.isEmergency.test(after)) return [];
      return [{ number: digits, tariff: 'free', ordinary: false, emergency: true, start, end }];
    });
}

/** Tariff by the plan of the number's own country, else by the kind of number that libphonenumber tells. */
function planOf(number: PhoneNumber): PlanNumber {
  const pack = countryPacks[number.country ?? ''];
  const dialled = `${pack?.trunk ?? ''}${number.nationalNumber}`;
  const range = pack?.ranges.find(({ prefix }) => prefix.test(dialled));
  const type = number.getType();
  const tariff = range?.tariff ?? (type === undefined ? undefined : tariffs[type]) ?? 'unknown';
  return {
    number: number.number,
    tariff,
    ordinary: range === undefined ? ordinaryTypes.includes(type) : range.ordinary === true,
  };
}

/** Letters or other digits that touch: an IBAN, a VAT number, a company number. */
function isPart(folded: string, start: number, end: number): boolean {
  return (
    /[a-z](?:-?\d{2}[ .-]?|-)?$/.test(folded.slice(Math.max(0, start - 6), start)) || /^[.-]?\d/.test(folded.slice(end, end + 2))
  );
}

/** Digits written without their country are a number unless the words around them, or what touches them, say otherwise. */
function isNational(folded: string, found: { readonly startsAt: number; readonly endsAt: number }, where: Where): boolean {
  const { startsAt: start, endsAt: end } = found;
  const { country, words, expected } = where;
  if (country === undefined) return false;
  if (contextBefore(folded, start, words) === 'announced') return true;
  // Without a trunk digit, a date or an amount has the shape of a number.
  if (countryPacks[country]?.trunk === '' && !expected) return false;
  return !isPart(folded, start, end) && !isDoubtful(folded, start, words);
}

function longNumbers(text: string, folded: string, where: Where): readonly FoundNumber[] {
  if (!/\d(?:\D{0,3}\d){5}/.test(folded)) return [];
  const { country, words } = where;
  // “00 687…” is how one dials abroad from France, and from most countries: the prefix is read, never a national number.
  const dialled = country === undefined && /\b00[ .]?[1-9]/.test(folded) ? 'FR' : country;
  const options = dialled === undefined ? {} : { defaultCountry: dialled as CountryCode };
  return findPhoneNumbersInText(text.slice(0, longestText), options).flatMap((found): readonly FoundNumber[] => {
    const { startsAt: start, endsAt: end, number } = found;
    if (contextBefore(folded, start, words) === 'denied') return [];
    const written = folded.slice(start, end);
    const abroad = written.includes('+') || (/^00[ .]?[1-9]/.test(written) && number.country !== 'FR');
    if (!abroad && !isNational(folded, found, where)) return [];
    return [{ ...planOf(number), start, end }];
  });
}

/**
 * Phone numbers of a country other than France, by libphonenumber and the country's pack: its tariffs and its short numbers. Without a
 * country, only numbers written with their `+`.
 */
export function findForeign(text: string, folded: string, where: Where): readonly FoundNumber[] {
  const long = longNumbers(text, folded, where);
  return where.country === undefined ? long : [...long, ...shortNumbers(folded, where)].toSorted((a, b) => a.start - b.start);
}
