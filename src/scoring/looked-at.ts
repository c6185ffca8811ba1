import type { ScoredFinding, Scorecard } from '../model/scorecard.ts';

/** Answers whether a run looked for a finding on one of its states: only then does not finding it say something. */
export type LookedAt = (indicator: string, finding: Pick<ScoredFinding, 'id'>, state: string) => boolean;

const ruleOf = (cards: readonly Scorecard[]): ReadonlyMap<string, string> =>
  new Map(
    cards.flatMap(({ accessibility }) =>
      (accessibility?.violations ?? []).flatMap(({ rule, findings }) => findings.map((id) => [id, rule] as const)),
    ),
  );

const at = (state: string, what: string): string => `${state}\n${what}`;

/** Rules that did not conclude on a state: a check that failed, a list cut at its bound, a rule that did not run. */
function openRules({ accessibility }: Scorecard): ReadonlySet<string> {
  const gaps = accessibility?.rgaa.grid?.gaps ?? [];
  const cut = accessibility?.unlooked ?? [];
  return new Set([
    ...gaps.map(({ checkpoint, check }) => at(checkpoint, check)),
    ...cut.map(({ checkpoint, rule }) => at(checkpoint, rule)),
  ]);
}

/**
 * What `card` looked at. A finding is not looked for where its indicator could not be decided, where the evidence that it needs is missing, where its rule
 * did not conclude, or where the engine could not decide on that very component. `other` is the scorecard that holds the finding.
 */
export function lookedAt(card: Scorecard, other: Scorecard): LookedAt {
  const scored = card.dimensions.flatMap(({ indicators }) => indicators);
  const decided = new Set(scored.filter(({ outcome }) => outcome !== 'cantTell' && outcome !== 'untested').map(({ id }) => id));
  const unread = new Set(scored.flatMap(({ id, unread: states = [] }) => states.map((state) => at(state, id))));
  const undecided = new Set(
    (card.accessibility?.undecided ?? []).flatMap(({ id, seenOn }) => seenOn.map((state) => at(state, id))),
  );
  const open = openRules(card);
  const rules = ruleOf([other, card]);
  return (indicator, { id }, state) => {
    const rule = rules.get(id) ?? '';
    if (!decided.has(indicator) || unread.has(at(state, indicator)) || undecided.has(at(state, id))) return false;
    return !open.has(at(state, rule)) && !open.has(at('', rule));
  };
}
