import type { LocatorGuide } from '../../model/locator.ts';
import type { Procedure } from '../../model/scenario.ts';
import { postcodesOf } from '../countries/postcodes.ts';
import { channelLanguages, channelVocabulary } from './index.ts';
import { locatorWords } from './locator-words.ts';

/** Longest words looked at: labels and headings are shorter. */
const longest = 300;

/** As the vocabularies expect it: lower case, no accents, plain spaces, hyphens and apostrophes. */
function folded(words: string): string {
  return words
    .slice(0, longest)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
}

/**
 * What the replay needs to try the locators of a procedure. The words of every language are looked for: a page may mix two, or not say
 * which one it speaks.
 */
export function locatorGuide({ country, postcode }: Pick<Procedure, 'country' | 'postcode'>): LocatorGuide {
  const words = Object.values(locatorWords);
  const places = channelLanguages.flatMap((language) => channelVocabulary(language, country)?.places.locator ?? []);
  const typed = postcode ?? postcodesOf(country)?.test;
  const any = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(folded(text)));
  const asks = words.map((each) => each.asks);
  const asksElse = words.map((each) => each.asksElse);
  const finds = [...words.map((each) => each.finds), ...places];
  const sends = words.map((each) => each.sends);
  return {
    ...(typed === undefined ? {} : { postcode: typed }),
    asksPlace: (text) => any(asks, text) && !any(asksElse, text),
    findsOffice: (text) => any(finds, text),
    sends: (text) => any(sends, text),
  };
}
