import type { Localized } from '../model/localized.ts';

/** Joins texts in both languages with the same separator. */
export function join(texts: readonly Localized[], separator: string): Localized {
  return { fr: texts.map(({ fr }) => fr).join(separator), en: texts.map(({ en }) => en).join(separator) };
}

/** First letter in upper case: the text begins a sentence. */
export function sentence({ fr, en }: Localized): Localized {
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
  return { fr: capital(fr), en: capital(en) };
}

/** A share as a whole percentage, French with its no-break space. */
export function percent(share: number): Localized {
  const value = Math.round(share * 100);
  return { fr: `${value}\u00a0%`, en: `${value}%` };
}
