import type { Localized } from '../model/localized.ts';

/** French typography: a no-break space before `: ; ? ! % »` and after `«`, so that no sign is left alone on its line. */
function french(text: string): string {
  return text.replace(/ (?=[:;?!%»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** A text in both languages. Write plain spaces in the French one: the no-break spaces are put here. */
export function say(fr: string, en: string): Localized {
  return { fr: french(fr), en };
}
