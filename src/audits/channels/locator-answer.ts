import { distance, locatorWords } from '../../method/channels/locator-words.ts';
import type { ChannelVocabulary } from '../../method/channels/index.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { LocatorAnswer } from '../../model/locator.ts';
import { quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { findPhones } from './phone/find.ts';

/** What an answer says: how many places, and in which words; null when it says neither a number nor a place. */
export interface Found {
  readonly results: number | null;
  readonly quotes: readonly string[];
}

interface Folded extends Pick<TextBlock, 'role' | 'text'> {
  readonly folded: string;
}

/** Quotes kept of an answer. */
const mostQuotes = 3;
/** Roles of the form itself: what is asked, proposed or explained there is no result. */
const ofForm: ReadonlySet<TextBlock['role']> = new Set(['label', 'legend', 'hint', 'option', 'button']);
const ofList: ReadonlySet<TextBlock['role']> = new Set(['listItem', 'cell', 'definition', 'term']);
const words = Object.values(locatorWords);

/** A number of results; the postcode said again is none. */
function stated({ folded }: Folded, postcode: string): number | null {
  for (const { count } of words) {
    const digits = count.exec(folded)?.[1]?.replaceAll(' ', '');
    if (digits !== undefined && digits !== postcode) return Number(digits);
  }
  return null;
}

const saysNone = ({ folded }: Folded): boolean => words.some(({ none }) => none.test(folded));

/** Marks of a place, the surest first. “35000 Rennes” alone, outside a list, is the search said again. */
function marks({ postcode, country, vocabulary: { places, phone } }: Asked) {
  const typed = fold(postcode);
  return [
    (block: Folded): boolean => {
      if (!places.postcode.test(block.folded)) return false;
      return places.street.test(block.folded) || ofList.has(block.role) || !block.folded.includes(typed);
    },
    ({ folded }: Folded): boolean => places.street.test(folded) && /\d/.test(folded),
    ({ folded, role }: Folded): boolean => role !== 'heading' && distance.test(folded),
    ({ text, role }: Folded): boolean => role !== 'heading' && findPhones(text, country, phone).length > 0,
  ];
}

/** One block for each place: those that hold its surest mark, each different. */
function placesIn<T extends Folded>(blocks: readonly T[], tests: readonly ((block: Folded) => boolean)[]): readonly T[] {
  for (const test of tests) {
    const found = blocks.filter(test);
    if (found.length > 0) return [...new Map(found.map((block) => [block.folded, block])).values()];
  }
  return [];
}

const quotesOf = (blocks: readonly Folded[]): readonly string[] => blocks.slice(0, mostQuotes).map(({ text }) => quoteOf(text));

/** What was asked, and how the page speaks. */
export interface Asked {
  readonly postcode: string;
  readonly country: string;
  readonly vocabulary: ChannelVocabulary;
  /** What the page showed before the search. */
  readonly before: readonly Pick<TextBlock, 'role' | 'text'>[];
}

const foldedOf = <T extends Pick<TextBlock, 'role' | 'text'>>(
  blocks: readonly T[],
): readonly (T & { readonly folded: string })[] =>
  blocks.filter(({ role }) => !ofForm.has(role)).map((block) => ({ ...block, folded: fold(block.text.slice(0, 1000)) }));

/**
 * Reads an answer: a number of results that it states, else the words by which it says that nothing was found, else the places that it
 * shows (one block for each: an address, else a distance, else a phone number). Only what the search brought counts; a search that narrows
 * a list already there brings nothing new, so what is left of the list counts then.
 */
export function readAnswer({ blocks }: Pick<LocatorAnswer, 'blocks'>, asked: Asked): Found {
  const all = foldedOf(blocks);
  const fresh = all.filter((block) => block.fresh);
  const tests = marks(asked);
  const places = placesIn(fresh, tests);
  const counted = fresh
    .map((block) => ({ block, count: stated(block, asked.postcode) }))
    .find(({ count }) => count !== null && count > 0);
  if (typeof counted?.count === 'number') {
    const others = places.filter((place) => place.folded !== counted.block.folded);
    return { results: counted.count, quotes: quotesOf([counted.block, ...others]) };
  }
  const none = fresh.filter(saysNone);
  if (none.length > 0) return { results: 0, quotes: quotesOf(none) };
  if (places.length > 0) return { results: places.length, quotes: quotesOf(places) };
  const left = placesIn(all, tests);
  const narrowed = left.length > 0 && left.length < placesIn(foldedOf(asked.before), tests).length;
  return narrowed ? { results: left.length, quotes: quotesOf(left) } : { results: null, quotes: [] };
}
