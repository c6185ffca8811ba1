import type { Scorecard } from '../../src/model/scorecard.ts';
import { channelDifferences } from './compare-channels.ts';
import { documentDifferences } from './compare-documents.ts';
import type { Difference } from './difference.ts';
import { expectedInventories, type ExpectedInventory } from './expectation.ts';

function pathDifferences({ journeys }: Scorecard, { paths }: ExpectedInventory): readonly Difference[] {
  const walked = [...new Set(journeys.map(({ path }) => path))];
  return [
    ...paths.filter((path) => !walked.includes(path)).map((path) => ({ sentence: `path ${path}: not walked` })),
    ...walked.filter((path) => !paths.includes(path)).map((path) => ({ sentence: `path ${path}: walked, not read by hand` })),
  ];
}

function differences(card: Scorecard, expected: ExpectedInventory): readonly Difference[] {
  return [
    ...pathDifferences(card, expected),
    ...(card.documents === null ? [{ sentence: 'documents: not computed' }] : documentDifferences(card.documents, expected)),
    ...(card.channels === null
      ? [{ sentence: 'channels: not computed' }]
      : channelDifferences(card.channels, card.journeys, expected)),
  ];
}

/**
 * What must be mended, one sentence each: where the inventories of a scorecard are not those of the reader and it is not known, and what
 * is said to be known and is no more. Empty when all is as written by hand.
 */
export function disagreements(
  card: Scorecard,
  inventories: readonly ExpectedInventory[] = expectedInventories(),
): readonly string[] {
  const { id } = card.procedure;
  const expected = inventories.find(({ procedure }) => procedure === id);
  if (expected === undefined) return [`${id}: nobody has read its pages; write what they ask in test/inventories/by-hand.json`];
  const found = differences(card, expected);
  const known = expected.known.map(({ difference }) => difference);
  return [
    ...found
      .filter(({ sentence }) => !known.includes(sentence))
      .map(({ sentence, proof }) => `${id}: ${sentence}${proof === undefined ? '' : ` — « ${proof} »`}`),
    ...known
      .filter((sentence) => !found.some((one) => one.sentence === sentence))
      .map((sentence) => `${id}: mended, delete it from \`known\`: ${sentence}`),
  ];
}
