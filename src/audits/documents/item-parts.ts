import { takeInside, takeOpening } from './conditions.ts';
import type { Segment } from './segments.ts';

// “Vos éventuelles attestations”.
const possible = /^(?:vos |les |votre |l['’]|d['’])?éventuel(?:le)?s?\b/i;

/** One of the documents between which a line lets choose. */
export interface Part {
  readonly text: string;
  readonly condition?: string;
  /** True when the condition stands before the names: it holds for all of them. */
  readonly opened?: true;
}

/** The words of the name, and the condition that stands in or before them. */
export function partOf(segment: Segment): Part {
  const opened = takeOpening(segment.text);
  const inside = takeInside(opened.rest);
  const [rest, condition] = [inside.rest, opened.condition ?? inside.condition ?? possible.exec(opened.rest)?.[0]];
  return {
    text: rest,
    ...(condition === undefined ? {} : { condition }),
    ...(opened.condition === undefined ? {} : { opened: true }),
  };
}

/** Documents of a line, each with its alternatives: “A ou B, C” is two. */
export function group(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (segment.join === 'or' && last !== undefined) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
