import type { ComparedFinding } from '../../src/model/comparison.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { compareFindings } from '../../src/scoring/compare-findings.ts';
import type { Fact } from './facts.ts';

/** A page as it was judged: what was found, and the scorecard of it. */
export interface Judged {
  readonly facts: readonly Fact[];
  readonly card: Scorecard;
}

/** One thing and its exact copies: how many there are on each side, and how many of them the comparison says new and fixed. */
interface Group {
  readonly before: Set<string>;
  readonly after: Set<string>;
  come: number;
  gone: number;
  shown: string;
}

/** What a comparison says, beside what truly happened. */
export interface ComparedTally {
  readonly told: { readonly right: number; readonly of: number };
  readonly kept: { readonly right: number; readonly of: number };
  /** Of those said new or gone, those said “not re-checked” or “not looked at before”. */
  readonly unsure: number;
  readonly wrong: readonly string[];
}

type Kind = (fact: Fact) => string;

/** The bench marks a copy `xt12` of `t12`: of two exact copies nobody can say which is the copy, only how many there are. */
export const copiesTogether: Kind = ({ truth }) => truth.replace(/ \| x+(?=t\d+$)/, ' | ');
export const eachAlone: Kind = ({ truth }) => truth;

/** Counts what the comparison says under the thing that it says it of; of the copies of one id, the thing that truly has more or fewer. */
function spread(
  said: readonly ComparedFinding[],
  facts: readonly Fact[],
  groups: ReadonlyMap<string, Group>,
  side: 'come' | 'gone',
  kindOf: Kind,
): void {
  const byId = Map.groupBy(facts, ({ id }) => id);
  const open = ({ before, after, come, gone }: Group): boolean =>
    side === 'come' ? after.size - before.size > come : before.size - after.size > gone;
  for (const { id, copy } of said) {
    const own = (byId.get(id) ?? []).flatMap((fact) => groups.get(kindOf(fact)) ?? []);
    const of = copy === undefined ? own : [own.find(open) ?? own[0]];
    for (const group of of) if (group !== undefined) group[side] += 1;
  }
}

/**
 * Judges `usager compare` itself: of each thing, with its exact copies, as many must be said new or gone as came or went, and no more. Gone is “fixed”, or “not
 * re-checked” where the engine or the indicator did not decide any more: that is no matter of identity.
 */
export function tallyCompared(before: Judged, after: Judged, kindOf: Kind): ComparedTally {
  const groups = new Map<string, Group>();
  const one = (facts: readonly Fact[], side: 'before' | 'after'): readonly Fact[] => {
    const decided = facts.filter((fact) => fact.decided);
    const distinct = [...new Map(decided.map((fact) => [`${fact.truth}\n${fact.id}`, fact])).values()];
    for (const fact of distinct) {
      const group = groups.get(kindOf(fact)) ?? { before: new Set(), after: new Set(), come: 0, gone: 0, shown: fact.shown };
      groups.set(kindOf(fact), group);
      group[side].add(`${fact.truth}\n${fact.id}`);
    }
    return distinct;
  };
  const [old, now] = [one(before.facts, 'before'), one(after.facts, 'after')];
  const said = compareFindings(before.card, after.card);
  spread([...said.fixed, ...said.notRechecked], old, groups, 'gone', kindOf);
  spread([...said.new, ...said.notCheckedBefore], now, groups, 'come', kindOf);
  const [told, kept] = [
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ];
  const wrong: string[] = [];
  for (const { before: was, after: is, come, gone, shown } of groups.values()) {
    const [truly, stayed] = [is.size - was.size, Math.min(is.size, was.size)];
    const right = Math.min(Math.abs(truly), truly > 0 ? come : gone);
    const surplus = Math.min(stayed, Math.max(0, come + gone - right));
    told.of += Math.abs(truly);
    told.right += right;
    kept.of += stayed;
    kept.right += stayed - surplus;
    if (right < Math.abs(truly)) wrong.push(`${was.size} → ${is.size}, said +${come} −${gone}: ${shown}`);
    else if (surplus > 0) wrong.push(`KEPT ${was.size} → ${is.size}, said +${come} −${gone}: ${shown}`);
  }
  return { told, kept, unsure: said.notRechecked.length + said.notCheckedBefore.length, wrong };
}
