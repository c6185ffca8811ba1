import { frenchEmergencyNumbers } from '../../../method/phone.ts';
import type { PhoneVocabulary } from '../../../method/channels/types.ts';
import type { FoundNumber } from './find-french.ts';
import { findFrench } from './find-french.ts';
import { findForeign } from './find-foreign.ts';
import { planOf } from './french.ts';
import { fold } from '../../reading/fold.ts';
import { longestBlock } from '../../reading/clauses.ts';

export type { FoundNumber } from './find-french.ts';

/** Countries and territories that share the French numbering plan. */
const frenchPlan: ReadonlySet<string> = new Set(['FR', 'GP', 'GF', 'MQ', 'RE', 'YT', 'BL', 'MF', 'PM']);

/** Phone numbers of a text, in order, by the plan of `country` (ISO 3166-1 alpha-2). */
export function findPhones(whole: string, country: string, words: PhoneVocabulary, expected = false): readonly FoundNumber[] {
  const text = whole.slice(0, longestBlock);
  const folded = fold(text);
  if (!/\d\d/.test(folded)) return [];
  if (!frenchPlan.has(country)) return findForeign(text, folded, { country, words, expected });
  const french = findFrench(folded, words, expected);
  if (!folded.includes('+') && !/\b00[ .]?[1-9]/.test(folded)) return french;
  const abroad = findForeign(text, folded, { country: undefined, words, expected }).filter(
    (found) => !found.number.startsWith('+33') && french.every((known) => known.end <= found.start || known.start >= found.end),
  );
  return [...french, ...abroad].toSorted((a, b) => a.start - b.start);
}

/** The number that a `tel:` address dials; null when it is none that the plan of `country` knows. */
export function phoneOfLink(href: string, country: string): FoundNumber | null {
  const dialled = decoded(href.slice(4, 60)).replace(/[^\d+]/g, '');
  const place = { start: 0, end: dialled.length };
  const national = /^(?:\+33|0033)0?([1-9]\d{8})$/.exec(dialled)?.[1];
  if (national !== undefined) return { ...planOf(`0${national}`), ...place };
  if (frenchPlan.has(country) && /^(?:0[1-9]\d{8}|3\d{3}|11[68]\d{3})$/.test(dialled)) return { ...planOf(dialled), ...place };
  if (frenchPlan.has(country) && frenchEmergencyNumbers.includes(dialled)) {
    return { number: dialled, tariff: 'free', ordinary: false, emergency: true, ...place };
  }
  const words = {
    announces: /(?!)/g,
    denies: /(?!)/g,
    doubts: /(?!)/,
    confirms: /(?!)/,
    callsEmergency: /(?:)/,
    isEmergency: /(?!)/,
    notEmergency: /(?!)/,
    fax: /(?!)/,
  };
  return findForeign(dialled, dialled, { country, words, expected: true })[0] ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
