import type { ComparedFinding } from '../model/comparison.ts';

/** Letters of an id that components of the same name share (`src/audits/identity.ts`). */
const shared = 8;

const familyOf = ({ id, indicator }: ComparedFinding): string =>
  /^[0-9a-f]{12}$/.test(id) ? `${indicator} ${id.slice(0, shared)}` : `${indicator} ${id}`;

/**
 * Pairs the findings of two runs that have the same problem on components of the same name, when nothing but the likes of them on the page told them apart: by
 * the id of the later one. Three alike where there were two are two kept and one new.
 */
export function pairAlike(
  before: readonly ComparedFinding[],
  after: readonly ComparedFinding[],
): ReadonlyMap<string, ComparedFinding> {
  const waiting = Map.groupBy(before, familyOf);
  const pairs = new Map<string, ComparedFinding>();
  for (const finding of after) {
    const alike = waiting.get(familyOf(finding)) ?? [];
    const same = alike.find(({ quote, selector }) => quote === finding.quote && selector === finding.selector) ?? alike[0];
    if (same === undefined) continue;
    pairs.set(finding.id, same);
    waiting.set(
      familyOf(finding),
      alike.filter((one) => one !== same),
    );
  }
  return pairs;
}
