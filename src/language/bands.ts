import type { Localized } from '../model/localized.ts';

/** Bands of a published table: each holds from its value up, in rising order; the first also holds below. */
export type Bands = readonly (readonly [from: number, band: Localized])[];

const veryHard: Localized = { fr: 'très difficile', en: 'very hard' };
const hard: Localized = { fr: 'difficile', en: 'hard' };
const fairlyHard: Localized = { fr: 'assez difficile', en: 'fairly hard' };
const normal: Localized = { fr: 'normal', en: 'normal' };
const fairlyEasy: Localized = { fr: 'assez facile', en: 'fairly easy' };
const easy: Localized = { fr: 'facile', en: 'easy' };
const veryEasy: Localized = { fr: 'très facile', en: 'very easy' };

/** Flesch’s bands (1948), printed beside Amstad’s formula (1978) too. */
export const fleschBands: Bands = [
  [0, veryHard],
  [30, hard],
  [50, fairlyHard],
  [60, normal],
  [70, fairlyEasy],
  [80, easy],
  [90, veryEasy],
];

/** Douma’s bands (1960) for Dutch, as quoted in 1977 (dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php). */
export const doumaBands: Bands = [
  [0, veryHard],
  [30, hard],
  [45, fairlyHard],
  [60, normal],
  [70, fairlyEasy],
  [80, easy],
  [90, veryEasy],
];

/** Björnsson’s bands (1968), made for Swedish. */
export const lixBands: Bands = [
  [0, veryEasy],
  [30, easy],
  [40, normal],
  [50, hard],
  [60, veryHard],
];

/** Band of a value in a published table. */
export function bandOf(value: number, bands: Bands): Localized {
  return bands.findLast(([from]) => value >= from)?.[1] ?? bands[0]?.[1] ?? normal;
}
