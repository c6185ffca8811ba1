import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import type { PhoneVocabulary } from '../../../method/channels/types.ts';
import { emergencyNumbers, foreignShortNumbers } from '../../../method/phone.ts';
import type { PlanTariff } from '../../../method/phone.ts';
import { contextBefore, isDoubtful } from './context.ts';
import { digitRuns } from './digit-runs.ts';
import type { FoundNumber } from './find-french.ts';

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

function shortNumbers(folded: string, country: string, words: PhoneVocabulary): readonly FoundNumber[] {
  const known = foreignShortNumbers[country] ?? [];
  const emergencies = emergencyNumbers[country] ?? [];
  return digitRuns(folded).flatMap((run): readonly FoundNumber[] => {
    const group = run.groups[0];
    if (group === undefined || run.groups.length > 1 || run.letterBefore || run.letterAfter) return [];
    const place = { start: group.start, end: group.end };
    const short = known.find((candidate) => candidate.number === group.digits);
    if (short !== undefined && contextBefore(folded, group.start, words) === 'announced') {
      return [{ number: short.number, tariff: short.tariff, ordinary: false, known: short, ...place }];
    }
    if (!emergencies.includes(group.digits) || words.notEmergency.test(folded.slice(group.end, group.end + 20))) return [];
    if (!words.callsEmergency.test(folded.slice(Math.max(0, group.start - 60), group.start))) return [];
    return [{ number: group.digits, tariff: 'free', ordinary: false, emergency: true, ...place }];
  });
}

function longNumbers(text: string, folded: string, country: string | undefined, words: PhoneVocabulary): readonly FoundNumber[] {
  if (!/\d(?:\D{0,3}\d){5}/.test(folded)) return [];
  const options = country === undefined ? {} : { defaultCountry: country as CountryCode };
  return findPhoneNumbersInText(text.slice(0, longestText), options).flatMap((found): readonly FoundNumber[] => {
    const { startsAt: start, endsAt: end, number } = found;
    const national = !folded.slice(start, end).includes('+');
    const context = contextBefore(folded, start, words);
    if (context === 'denied' || (national && context === 'none' && isDoubtful(folded, start, words))) return [];
    if (national && country === undefined) return [];
    const type = number.getType();
    const tariff = type === undefined ? 'unknown' : (tariffs[type] ?? 'unknown');
    return [{ number: number.number, tariff, ordinary: ordinaryTypes.includes(type), start, end }];
  });
}

/**
 * Phone numbers of a country other than France, by libphonenumber, and its known short numbers. Without a country, only numbers
 * written with their `+`.
 */
export function findForeign(
  text: string,
  folded: string,
  country: string | undefined,
  words: PhoneVocabulary,
): readonly FoundNumber[] {
  const long = longNumbers(text, folded, country, words);
  return country === undefined ? long : [...long, ...shortNumbers(folded, country, words)].toSorted((a, b) => a.start - b.start);
}
