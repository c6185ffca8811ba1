import type { Scorecard } from '../model/scorecard.ts';
import type { ComparedFinding, ScorecardComparison } from '../model/comparison.ts';
import { lookedAt } from './looked-at.ts';
import { fixedCopies, newCopies } from './count-copies.ts';
import { matchCopies, type Findings } from './match-copies.ts';
import type { Other, RunPair } from './run-pair.ts';
import { statesOf } from './seen-on.ts';
import { stateFinder, type StateThere } from './states.ts';
import { tellKept } from './tell-kept.ts';

function findingsOf(card: Scorecard): Findings {
  const scored = card.dimensions.flatMap(({ indicators }) => indicators);
  const decided = scored.filter(
    ({ outcome, measured }) => measured || outcome === 'passed' || outcome === 'partial' || outcome === 'failed',
  );
  return new Map(
    decided.flatMap(({ id, findings }) => findings.map((finding) => [finding.id, { ...finding, indicator: id }] as const)),
  );
}

/** What the other run says of each state of a finding that it does not have. */
interface Looked {
  /** Looked at there, and clean. */
  readonly clean: readonly string[];
  readonly unchecked: readonly string[];
  readonly leftOut: readonly string[];
}

function lookUp(finding: ComparedFinding, { find, looked }: Other): Looked {
  const states = statesOf(finding).map((state) => ({ state, there: find(state) }));
  const isClean = (there: StateThere): boolean => typeof there !== 'string' && looked(finding.indicator, finding, there.id);
  const pick = (test: (there: StateThere) => boolean): readonly string[] =>
    states.filter(({ there }) => test(there)).map(({ state }) => state);
  return {
    clean: pick(isClean),
    unchecked: pick((there) => there !== 'left-out' && !isClean(there)),
    leftOut: pick((there) => there === 'left-out'),
  };
}

const named = <K extends string>(key: K, states: readonly string[]): Partial<Record<K, readonly string[]>> =>
  states.length === 0 ? {} : ({ [key]: states } as Record<K, readonly string[]>);

type Fate = 'gone' | 'unchecked' | 'leftOut';
interface Told {
  readonly fate: Fate;
  readonly finding: ComparedFinding;
}

/** A finding is fixed when every state that showed it, of the journeys common to both runs, was looked at again and is clean. */
function tellOld(finding: ComparedFinding, other: Other): Told {
  const { clean, unchecked, leftOut } = lookUp(finding, other);
  if (clean.length + unchecked.length === 0) return { fate: 'leftOut', finding };
  const told = {
    ...finding,
    ...(unchecked.length > 0 ? named('fixedOn', clean) : {}),
    ...named('notRecheckedOn', clean.length > 0 ? unchecked : []),
    ...named('leftOutOn', leftOut),
  };
  return { fate: unchecked.length === 0 ? 'gone' : 'unchecked', finding: told };
}

/** A finding is new when a state that shows it had been looked at before and was clean. */
function tellNew(finding: ComparedFinding, other: Other): Told {
  const { clean, unchecked, leftOut } = lookUp(finding, other);
  if (clean.length + unchecked.length === 0) return { fate: 'leftOut', finding };
  const told = {
    ...finding,
    ...(clean.length > 0 ? named('notCheckedBeforeOn', unchecked) : {}),
    ...named('leftOutOn', leftOut),
  };
  return { fate: clean.length > 0 ? 'gone' : 'unchecked', finding: told };
}

/**
 * Findings of two runs, told apart. Fixed: looked for again on each of its states of the common journeys, and not found. A state that was not reached, evidence
 * that is missing, a rule that did not conclude make it “not re-checked”, with the states where it is fixed beside. New: found on a state that had been looked
 * at and was clean. One copy more or fewer of a component that is kept is new or fixed too (`copy`).
 */
export function compareFindings(before: Scorecard, after: Scorecard): ScorecardComparison['findings'] {
  const [old, now] = [findingsOf(before), findingsOf(after)];
  const inAfter: Other = { find: stateFinder(before, after), looked: lookedAt(after, before) };
  const inBefore: Other = { find: stateFinder(after, before), looked: lookedAt(before, after) };
  const pair: RunPair = { old, now, inBefore, inAfter, matched: matchCopies(old, now, inAfter.find) };
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id) && pair.matched.partnersOfOld(id).length === 0)
    .map((finding) => tellOld(finding, inAfter));
  const come = [...now.values()]
    .filter(({ id }) => !old.has(id) && pair.matched.partnersOfNow(id).length === 0)
    .map((finding) => tellNew(finding, inBefore));
  const pick = (list: readonly Told[], fate: Fate): readonly ComparedFinding[] =>
    list.filter((entry) => entry.fate === fate).map(({ finding }) => finding);
  // Scorecards made before occurrences were kept do not say how many copies there were.
  const counted = before.identity !== undefined && after.identity !== undefined;
  return {
    new: [...pick(come, 'gone'), ...(counted ? newCopies(pair) : [])],
    fixed: [...pick(gone, 'gone'), ...(counted ? fixedCopies(pair) : [])],
    kept: [...now.values()].flatMap((finding) => tellKept(finding, pair)),
    notRechecked: pick(gone, 'unchecked'),
    notCheckedBefore: pick(come, 'unchecked'),
    leftOut: [...pick(gone, 'leftOut'), ...pick(come, 'leftOut')],
  };
}
