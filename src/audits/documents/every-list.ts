import { isCard } from './cards.ts';
import { isSameDocument } from './identity.ts';
import type { Announcement } from './lead.ts';

/** What one part of a page lists, with the headings above it. */
export interface List {
  readonly path: readonly string[];
  readonly items: readonly Announcement[];
}

/** A list of one line is a remark about a document more often than a list of a case. */
const fewest = 2;
/** Lists compared on one page: a hostile page must not buy time. */
const most = 60;

const partOf = (headings: readonly string[]): readonly string[] => headings.filter((heading) => !isCard(heading));

const isAbove = (one: readonly string[], other: readonly string[]): boolean =>
  one.length < other.length && one.every((heading, at) => heading === other[at]);

/** The lists of a page, by the headings that they stand under. */
export function listsOf(found: readonly Announcement[]): readonly List[] {
  const byPath = Map.groupBy(
    found.filter(({ listed }) => listed),
    ({ block }) => partOf(block.headings).join('\n'),
  );
  return [...byPath.values()].slice(0, most).map((items) => ({ path: partOf(items[0]?.block.headings ?? []), items }));
}

const tailOf = (path: readonly string[]): string => path.at(-1) ?? '';

/** The heading that parts a list from one of the same title elsewhere (“Tir sportif > Pièces à fournir”, “Risque professionnel > Pièces à fournir”). */
function parting(path: readonly string[], other: readonly string[]): string | undefined {
  if (path.length < 3 || path.length !== other.length || tailOf(path) !== tailOf(other)) return undefined;
  const at = path.findIndex((heading, rank) => heading !== other[rank]);
  return at > 0 ? path[at] : undefined;
}

/** The case of a document that a list names, and that a list of the same title in another part of the page does not; undefined otherwise. */
export function caseAmongLists(one: Announcement, lists: readonly List[]): string | undefined {
  const path = partOf(one.block.headings);
  for (const other of lists) {
    if (other.items.length < fewest) continue;
    const heading = parting(path, other.path);
    if (heading !== undefined && !other.items.some(({ item }) => isSameDocument(item, one.item))) return heading;
  }
  return undefined;
}

/** True for a document that each part of a page names, of the three or more that name some (“Travailleur”, “Étudiant”, “Retraité”). */
export function isInEachPart(one: Announcement, parts: ReadonlyMap<string | undefined, readonly Announcement[]>): boolean {
  return (
    parts.size > 2 &&
    [...parts.values()].every((part) => part.some(({ item }) => item.condition === undefined && isSameDocument(item, one.item)))
  );
}

/** How the lists of a page name a document: each of them, or those above it; some only; or there are no two lists to compare. */
export function presence(one: Announcement, lists: readonly List[]): 'every' | 'some' | 'single' {
  const ends = lists.filter(
    (list) =>
      list.items.length >= fewest && !lists.some((other) => other.items.length >= fewest && isAbove(list.path, other.path)),
  );
  if (ends.length < 2) return 'single';
  const names = ({ items }: List): boolean => items.some(({ item }) => isSameDocument(item, one.item));
  const everywhere = ends.every((end) => names(end) || lists.some((list) => isAbove(list.path, end.path) && names(list)));
  return everywhere ? 'every' : 'some';
}
