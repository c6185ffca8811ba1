import { onPagesRead } from '../../method/pages-read.ts';
import { say } from '../../method/say.ts';
import type { Quote } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import type { FindingDraft } from '../../model/verdict.ts';

/** Longest quote inside a message; findings carry the whole one. */
const longestQuote = 140;

/** Words of the page between quotation marks, cut at a word. */
export function quoted(words: string): Localized {
  const text = words.trim();
  const cut =
    text.length <= longestQuote ? text : `${text.slice(0, text.lastIndexOf(' ', longestQuote) + 1 || longestQuote).trim()}…`;
  return say(`« ${cut} »`, `“${cut}”`);
}

/** “1 numéro”, “3 numéros”: French counts zero as singular, English as plural. */
export function counted(count: number, fr: readonly [string, string], en: readonly [string, string]): Localized {
  return { fr: `${count} ${count < 2 ? fr[0] : fr[1]}`, en: `${count} ${count === 1 ? en[0] : en[1]}` };
}

/** “Aucun guichet trouvé sur 12 pages lues.” `what` is written so that “trouvé(e)” and “found” follow. */
export function notFound(what: Localized, pages: number): Localized {
  const where = onPagesRead(pages);
  return { fr: `${what.fr} ${where.fr}.`, en: `${what.en} ${where.en}.` };
}

/** A finding proved by words of the page. */
export function findingAt(quote: Quote, message: Localized, requirement?: string): FindingDraft {
  return {
    checkpoint: quote.checkpoint,
    message,
    quote: quote.quote,
    ...(quote.selector === undefined ? {} : { selector: quote.selector }),
    ...(requirement === undefined ? {} : { requirement }),
  };
}

/** A finding of absence: it stands at the first page read, and keeps its identity wherever that is. */
export function absence(checkpoint: string, message: Localized, requirement?: string): FindingDraft {
  return { checkpoint, message, place: 'absence', ...(requirement === undefined ? {} : { requirement }) };
}
