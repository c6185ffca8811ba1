import { sameSection } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { PageReading } from './page-reading.ts';

/** A postal address on a page. */
export interface PageAddress {
  /** Index of the block that holds the postcode. */
  readonly at: number;
  readonly text: string;
  /** A box or sorting-office address: letters only. */
  readonly box: boolean;
  /** Words near it say that people are received there. */
  readonly received: boolean;
  /** Words near it say that letters go there. */
  readonly letters: boolean;
}

/** How many blocks around a postcode may hold the street. */
const reach = 2;

function windowAround(reading: PageReading, at: number): readonly string[] {
  const block = reading.blocks[at];
  if (block === undefined) return [];
  const near = reading.blocks.slice(Math.max(0, at - reach), at + reach + 1);
  return near
    .filter((other) => other === block || (sameSection(other, block) && other.text.length <= 400))
    .map((other) => fold(other.text));
}

/** Addresses of a page: a postcode and its town with a street, a place or a box number in the same block or right beside it. */
export function addressesOn(reading: PageReading): readonly PageAddress[] {
  return reading.blocks.flatMap((block, at): readonly PageAddress[] => {
    const { places, post } = reading.wordsOf(block);
    if (block.role === 'option' || !/\d/.test(block.text)) return [];
    const own = fold(block.text.slice(0, 2000));
    if (!places.postcode.test(own)) return [];
    const around = windowAround(reading, at);
    const told = [...around, ...block.headings.slice(-2).map(fold)];
    const letters = told.some((text) => post.byPost.test(text) || post.postalAddress.test(text) || post.paperForm.test(text));
    const received = told.some((text) => places.received.test(text));
    const says = (pattern: RegExp): boolean => around.some((text) => pattern.test(text));
    const sorted = says(places.sorting);
    const box = says(places.box) || (sorted && (letters || !received));
    if (!box && !sorted && !says(places.street)) return [];
    return [{ at, text: block.text, box, received, letters }];
  });
}
