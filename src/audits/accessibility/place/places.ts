import { alikeMark } from '../../../method/finding-key.ts';
import type { AxeNode } from '../../../model/axe-evidence.ts';
import type { PageElement } from '../../../language/html/tree.ts';
import type { ReadPage } from '../page/read-page.ts';
import { alikeOf, placeOf } from './component.ts';
import { findElement } from './find.ts';
import { signature } from './signature.ts';
import { placeWords } from './tokens.ts';

/** A component as a check points at it: an element of the snapshot when it knows one. */
export interface Pointed extends Pick<AxeNode, 'html' | 'selector' | 'frame'> {
  readonly element?: PageElement | undefined;
  /** The words that the check quotes, when they are not the source of the component. */
  readonly quote?: string | undefined;
}

/** Where a component is, and how many of its page have the same name: absent for one, or when it is not known. */
export interface Placed {
  readonly place: string;
  readonly alike?: number;
}

function placeIn(page: ReadPage | undefined, pointed: Pointed): Placed & { readonly element?: PageElement } {
  const element = pointed.element ?? (page === undefined ? undefined : findElement(page, pointed));
  if (page === undefined || element === undefined) return { place: signature(pointed) };
  const alike = alikeOf(page, element);
  return { place: placeOf(page, element), element, ...(alike > 1 ? { alike } : {}) };
}

/**
 * Places of what one rule points at on one state: the same component on another state has the same place, two components of one state never have. Without
 * the page, or when a component is not in its snapshot, its source tells it.
 */
export function placesOf(page: ReadPage | undefined, all: readonly Pointed[]): readonly Placed[] {
  const taken = new Map<string, number>();
  return all.map((pointed) => {
    const { place, element, ...alike } = placeIn(page, pointed);
    const quoted = element === undefined || pointed.quote === undefined ? '' : ` « ${placeWords(pointed.quote)} »`;
    const own = `${place}${taken.has(place) ? quoted : ''}`;
    const rank = (taken.get(own) ?? 0) + 1;
    taken.set(own, rank);
    return { place: rank === 1 ? own : `${own}${own.includes(alikeMark) ? ' ~ ' : alikeMark}${rank}`, ...alike };
  });
}
