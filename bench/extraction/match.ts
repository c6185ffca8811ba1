import type { DocumentItem } from '../../src/model/inventory.ts';
import type { DocumentLabel } from './labels.ts';

/** A label with its words, and those of its line. */
export interface Expected {
  readonly label: DocumentLabel;
  readonly words: string;
  readonly line: string;
  /** The lines below, when the words announce a choice (“l’un des documents suivants :”). */
  readonly below: readonly string[];
  /** True when the words stand in an item of a list or in a cell. */
  readonly listed: boolean;
}

export interface Matching {
  readonly pairs: readonly { readonly item: DocumentItem; readonly expected: Expected }[];
  readonly wrong: readonly DocumentItem[];
  readonly missed: readonly Expected[];
}

const small = new Set([
  'les',
  'des',
  'une',
  'vos',
  'votre',
  'son',
  'sur',
  'par',
  'pour',
  'aux',
  'avec',
  'dans',
  'est',
  'que',
  'qui',
  'ses',
  'ces',
  'cas',
]);

function tokens(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(
    (folded.match(/[a-z0-9]{2,}/g) ?? [])
      .filter((word) => (word.length > 2 || word === 'cv') && !small.has(word))
      .map((word) => word.replace(/(?:s|x|e|es)$/, '')),
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / least;
}

/** How surely an item is the one of a label: its words, in its line. Below ½, it is another one. */
function likeness(item: DocumentItem, expected: Expected): number {
  const line = tokens(expected.line);
  const here = item.quotes.some(({ quote }) => overlap(tokens(quote), line) >= 0.8);
  const said = Math.max(...[item.label, ...item.alternatives].map((words) => overlap(tokens(words), tokens(expected.words))));
  if (here) return 0.3 + said;
  // One need met by a list of choices: its words stand on other lines than the one that announces them.
  const choice = item.quotes.some(({ quote }) => expected.below.some((one) => overlap(tokens(quote), tokens(one)) >= 0.8));
  return choice ? 0.5 : said - 0.3;
}

/** Pairs items and labels one to one, the likest first. */
export function match(items: readonly DocumentItem[], labels: readonly Expected[]): Matching {
  const candidates = items
    .flatMap((item) => labels.map((expected) => ({ item, expected, score: likeness(item, expected) })))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score);
  const taken = new Set<unknown>();
  const pairs = candidates.filter(({ item, expected }) => {
    if (taken.has(item) || taken.has(expected)) return false;
    taken.add(item).add(expected);
    return true;
  });
  return { pairs, wrong: items.filter((item) => !taken.has(item)), missed: labels.filter((label) => !taken.has(label)) };
}
