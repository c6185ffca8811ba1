import type { Lang, Localized } from '../model/localized.ts';

/** Non-breaking spaces that French typography wants before `: ; ! ? »` and after `«`, so that sources stay readable. */
function french(text: string): string {
  return text.replace(/ (?=[:;!?»%])/gu, '\u00a0').replace(/« /gu, '«\u00a0');
}

/** The words of a text in the reader's language, with that language's spacing. */
export function say(lang: Lang, text: Localized): string {
  return lang === 'fr' ? french(text.fr) : text.en;
}
