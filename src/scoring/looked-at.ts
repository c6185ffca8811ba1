import { familyOf } from './family.ts';
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

const undecidedIds = ({ accessibility }: Scorecard) => accessibility?.undecided ?? [];

/**
 * Names of the components that the engine left undecided on a state and that the other run does not know by their id: one of them may be any of that name, since the
 * likes of a component on its page tell it apart.
 */
function undecidedNames(card: Scorecard, other: Scorecard): ReadonlySet<string> {
  const findings = other.dimensions.flatMap(({ indicators }) => indicators.flatMap((one) => one.findings));
  const known = new Set([...findings, ...undecidedIds(other)].map(({ id }) => id));
  const strangers = undecidedIds(card).filter(({ id }) => !known.has(id));
  return new Set(strangers.flatMap(({ id, seenOn }) => seenOn.map((state) => at(state, familyOf(id)))));
}

/**
 * What `card` looked at. A finding is not looked for where its indicator could not be decided, where the evidence that it needs is missing, where its rule
 * did not conclude, or where the engine could not decide on that very component. `other` is the scorecard that holds the finding.
 */
export function lookedAt(card: Scorecard, other: Scorecard): LookedAt {
  const scored = card.dimensions.flatMap(({ indicators }) => indicators);
  const decided = new Set(scored.filter(({ outcome }) => outcome !== 'cantTell' && outcome !== 'untested').map(({ id }) => id));
  const unread = new Set(scored.flatMap(({ id, unread: states = [] }) => states.map((state) => at(state, id))));
  const undecided = new Set(undecidedIds(card).flatMap(({ id, seenOn }) => seenOn.map((state) => at(state, id))));
  const names = undecidedNames(card, other);
  const open = openRules(card);
  const rules = ruleOf([other, card]);
  return (indicator, { id }, state) => {
    const rule = rules.get(id) ?? '';
    if (!decided.has(indicator) || unread.has(at(state, indicator)) || undecided.has(at(state, id))) return false;
    if (names.has(at(state, familyOf(id)))) return false;
    return !open.has(at(state, rule)) && !open.has(at('', rule));
  };
}
