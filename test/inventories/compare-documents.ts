import { fold } from '../../src/audits/reading/fold.ts';
import type { DocumentItem } from '../../src/model/inventory.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Difference } from './difference.ts';
import type { ExpectedDocument, ExpectedInventory } from './expectation.ts';

type Found = NonNullable<Scorecard['documents']>;

/** A document found, and the one that it is by hand. */
interface Pair {
  readonly item: DocumentItem;
  readonly expected: ExpectedDocument;
}

const named = (words: string): string => `document “${words}”`;

/** Typography is not compared: apostrophes, accents and spaces differ from one page to the next. */
const plain = (text: string): string => fold(text).replaceAll(/\s+/g, ' ');

const wears = (text: string, { words }: ExpectedDocument): boolean => plain(text).includes(plain(words));

/** How surely an item is the document expected: by its label, better with its kind; else by its quotes and its kind; 0: it is another. */
function likeness(item: DocumentItem, expected: ExpectedDocument): number {
  const sameKind = item.kind === expected.kind;
  if (wears(item.label, expected)) return sameKind ? 3 : 2;
  return sameKind && item.quotes.some(({ quote }) => wears(quote, expected)) ? 1 : 0;
}

/** Pairs the surest first: each document is found once. */
function pairsOf(items: readonly DocumentItem[], documents: readonly ExpectedDocument[]): readonly Pair[] {
  const candidates = items
    .flatMap((item) => documents.map((expected) => ({ item, expected, likeness: likeness(item, expected) })))
    .filter(({ likeness: value }) => value > 0)
    .toSorted((one, other) => other.likeness - one.likeness);
  const pairs: Pair[] = [];
  for (const { item, expected } of candidates)
    if (!pairs.some((pair) => pair.item === item || pair.expected === expected)) pairs.push({ item, expected });
  return pairs;
}

function differencesOf({ item, expected }: Pair, paths: readonly string[]): readonly Difference[] {
  const proof = item.quotes[0]?.quote;
  const name = named(expected.words);
  const asking = expected.status === 'required' ? paths : (expected.on ?? []);
  const differs = (sentence: string): Difference => ({ sentence, proof });
  return [
    ...(item.kind === expected.kind ? [] : [differs(`${name}: of kind ${item.kind}, by hand ${expected.kind}`)]),
    ...(item.status === expected.status ? [] : [differs(`${name}: ${item.status}, by hand ${expected.status}`)]),
    ...asking
      .filter((path) => !item.paths.includes(path))
      .map((path) => differs(`${name}: not found on the path ${path}, which asks for it`)),
  ];
}

const isAskedOn = ({ status, on }: ExpectedDocument, path: string): boolean =>
  status === 'required' || (status === 'conditional' && (on?.includes(path) ?? false));

const mayBeAskedOn = (document: ExpectedDocument, path: string): boolean =>
  isAskedOn(document, path) || (document.status === 'conditional' && document.on === undefined);

/** The count that procedures are compared by and, when several paths were walked, those of the lightest and of the heaviest. */
function countDifferences(found: Found, { paths, documents, required }: ExpectedInventory): readonly Difference[] {
  const countOn = (path: string, asks: typeof isAskedOn): number => documents.filter((document) => asks(document, path)).length;
  const byPath = [
    ['documents on the lightest path', found.min, Math.min(...paths.map((path) => countOn(path, isAskedOn)))],
    ['documents on the heaviest path', found.max, Math.max(...paths.map((path) => countOn(path, mayBeAskedOn)))],
  ] as const;
  return [['required documents', found.required, required] as const, ...(paths.length > 1 ? byPath : [])]
    .filter(([, here, byHand]) => here !== byHand)
    .map(([name, here, byHand]) => ({ sentence: `${name}: ${here}, by hand ${byHand}` }));
}

/** Where the documents found are not those of the reader. */
export function documentDifferences(found: Found, expected: ExpectedInventory): readonly Difference[] {
  const pairs = pairsOf(found.items, expected.documents);
  const missed = expected.documents.filter((document) => !pairs.some((pair) => pair.expected === document));
  const wrong = found.items.filter((item) => !pairs.some((pair) => pair.item === item));
  return [
    ...missed.map(({ words, kind, status }) => ({ sentence: `${named(words)} (${kind}, ${status}): not found` })),
    ...wrong.map(({ label, kind, status, quotes }) => ({
      sentence: `${named(label)} (${kind}, ${status}): found, by hand nobody asks for it`,
      proof: quotes[0]?.quote,
    })),
    ...pairs.flatMap((pair) => differencesOf(pair, expected.paths)),
    ...countDifferences(found, expected),
  ];
}
