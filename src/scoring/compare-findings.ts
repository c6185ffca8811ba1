import type { Scorecard } from '../model/scorecard.ts';
import type { ComparedFinding, ScorecardComparison } from '../model/comparison.ts';
import { lookedAt, type LookedAt } from './looked-at.ts';
import { pairAlike } from './pair-alike.ts';
import { stateFinder, type StateThere } from './states.ts';

type Findings = ReadonlyMap<string, ComparedFinding>;

/** The other run, as seen from the one that holds a finding. */
interface Other {
  readonly findings: Findings;
  readonly find: (checkpoint: string) => StateThere;
  readonly looked: LookedAt;
}

function findingsOf(card: Scorecard): Findings {
  const scored = card.dimensions.flatMap(({ indicators }) => indicators);
  const decided = scored.filter(
    ({ outcome, measured }) => measured || outcome === 'passed' || outcome === 'partial' || outcome === 'failed',
  );
  return new Map(
    decided.flatMap(({ id, findings }) => findings.map((finding) => [finding.id, { ...finding, indicator: id }] as const)),
  );
}

const statesOf = ({ checkpoint, seenOn }: ComparedFinding): readonly string[] => [...new Set([checkpoint, ...seenOn])];

/** How many times a finding is seen on a state; undefined when its occurrences were cut at their bound. */
function timesOn(finding: ComparedFinding, state: string): number | undefined {
  if (finding.occurrenceCount !== undefined) return undefined;
  if (finding.occurrences === undefined) return statesOf(finding).includes(state) ? 1 : 0;
  return finding.occurrences.filter(({ checkpoint }) => checkpoint === state).length;
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

/** A finding of both runs: the states where it is seen more or fewer times, and those that could not be looked at again. */
function tellKept(old: ComparedFinding, now: ComparedFinding, before: Other, after: Other): ComparedFinding {
  const lost = statesOf(old).flatMap((state) => {
    const there = after.find(state);
    if (typeof there === 'string') return [];
    const [was, is] = [timesOn(old, state), timesOn(now, there.id)];
    const sure = is !== 0 || after.looked(now.indicator, now, there.id);
    return was === undefined || is === undefined || was === is || !sure ? [] : [{ checkpoint: there.id, before: was, after: is }];
  });
  const gained = statesOf(now).flatMap((state) => {
    const there = before.find(state);
    const is = timesOn(now, state);
    if (typeof there === 'string' || is === undefined || timesOn(old, there.id) !== 0) return [];
    return before.looked(old.indicator, old, there.id) ? [{ checkpoint: state, before: 0, after: is }] : [];
  });
  const unchecked = statesOf(old).filter((state) => {
    const there = after.find(state);
    if (typeof there === 'string') return there === 'unreached';
    return timesOn(now, there.id) === 0 && !after.looked(now.indicator, now, there.id);
  });
  return {
    ...now,
    ...(old.id === now.id ? {} : { was: old.id }),
    ...(lost.length + gained.length === 0 ? {} : { changes: [...lost, ...gained] }),
    ...named('notRecheckedOn', unchecked),
  };
}

/**
 * Findings of two runs, told apart. Fixed: looked for again on each of its states of the common journeys, and not found. A state that was not reached, evidence
 * that is missing, a rule that did not conclude make it “not re-checked”, with the states where it is fixed beside. New: found on a state that had been looked
 * at and was clean.
 */
export function compareFindings(before: Scorecard, after: Scorecard): ScorecardComparison['findings'] {
  const [old, now] = [findingsOf(before), findingsOf(after)];
  const inAfter: Other = { findings: now, find: stateFinder(before, after), looked: lookedAt(after, before) };
  const inBefore: Other = { findings: old, find: stateFinder(after, before), looked: lookedAt(before, after) };
  const pairs = pairAlike(
    [...old.values()].filter(({ id }) => !now.has(id)),
    [...now.values()].filter(({ id }) => !old.has(id)),
  );
  const paired = new Set([...pairs].map(([, earlier]) => earlier.id));
  const kept = [...now.values()].flatMap((finding) => {
    const earlier = old.get(finding.id) ?? pairs.get(finding.id);
    return earlier === undefined ? [] : [tellKept(earlier, finding, inBefore, inAfter)];
  });
  const gone = [...old.values()].filter(({ id }) => !now.has(id) && !paired.has(id)).map((finding) => tellOld(finding, inAfter));
  const come = [...now.values()].filter(({ id }) => !old.has(id) && !pairs.has(id)).map((finding) => tellNew(finding, inBefore));
  const pick = (list: readonly Told[], fate: Fate): readonly ComparedFinding[] =>
    list.filter((entry) => entry.fate === fate).map(({ finding }) => finding);
  return {
    new: pick(come, 'gone'),
    fixed: pick(gone, 'gone'),
    kept,
    notRechecked: pick(gone, 'unchecked'),
    notCheckedBefore: pick(come, 'unchecked'),
    leftOut: [...pick(gone, 'leftOut'), ...pick(come, 'leftOut')],
  };
}
