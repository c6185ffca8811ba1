import { trusted } from './html.ts';
import type { Markup } from './html.ts';

const textBetweenTags = />[^<]+</g;

/** Puts the no-break spaces of French typography before `: ; ? ! »` and after `«`, in the text of a page. */
export function frenchSpaces({ markup }: Markup): Markup {
  return trusted(
    markup.replaceAll(textBetweenTags, (text) => text.replaceAll(/ (?=[:;?!»])/g, '\u00A0').replaceAll('« ', '«\u00A0')),
  );
}
