import type { PhoneItem } from '../../src/model/inventory.ts';
import type { Scorecard, ScoredJourney } from '../../src/model/scorecard.ts';
import type { Difference } from './difference.ts';
import type { ExpectedInventory } from './expectation.ts';

function phoneDifferences(found: readonly PhoneItem[], expected: ExpectedInventory['phones']): readonly Difference[] {
  const missed = expected.filter(({ number }) => !found.some((phone) => phone.number === number));
  return [
    ...missed.map(({ number }) => ({ sentence: `phone ${number}: not found` })),
    ...found.flatMap(({ number, tariff, scope, quote }): readonly Difference[] => {
      const byHand = expected.find((phone) => phone.number === number);
      if (byHand === undefined) return [{ sentence: `phone ${number}: found, by hand it is none`, proof: quote }];
      return [
        ...(tariff === byHand.tariff
          ? []
          : [{ sentence: `phone ${number}: tariff ${tariff}, by hand ${byHand.tariff}`, proof: quote }]),
        ...(scope === byHand.scope
          ? []
          : [{ sentence: `phone ${number}: scope ${scope}, by hand ${byHand.scope}`, proof: quote }]),
      ];
    }),
  ];
}

/** A journey that fills a form in and gets to its end proves that the procedure is done on line, whatever the pages say. */
function wasDoneOnline(journeys: readonly ScoredJourney[]): boolean {
  return journeys.some(
    ({ outcome, fields }) => (outcome === 'completed' || outcome === 'stopped-before-submission') && fields > 0,
  );
}

/** Where the channels found are not those of the reader. */
export function channelDifferences(
  found: NonNullable<Scorecard['channels']>,
  journeys: readonly ScoredJourney[],
  expected: ExpectedInventory,
): readonly Difference[] {
  const services = found.online.filter(({ scope }) => scope === 'procedure');
  const presence = [
    ['counter', found.counter, found.counter.length > 0, expected.counter],
    ['post', found.post, found.post.length > 0, expected.post],
    ['on-line service', services, services.length > 0 || wasDoneOnline(journeys), expected.online],
  ] as const;
  return [
    ...phoneDifferences(found.phone, expected.phones),
    ...presence
      .filter(([, , here, byHand]) => here !== byHand)
      .map(([name, items, here]) => ({
        sentence: here ? `${name}: found, by hand there is none` : `${name}: not found, by hand there is one`,
        proof: items[0]?.quote,
      })),
    ...(found.level === expected.level
      ? []
      : [{ sentence: `level ${found.level}, by hand ${expected.level}`, proof: found.decidedBy[0]?.quote }]),
  ];
}
