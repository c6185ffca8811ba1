import type { ComparedFinding } from '../model/comparison.ts';
import type { Other, RunPair } from './run-pair.ts';
import { statesOf, timesOn } from './seen-on.ts';

/** What is found once however often it is said — a number, a document, a word — has no copies: components have. */
const isComponent = ({ indicator }: ComparedFinding): boolean => indicator.startsWith('4.');

/** The most times that a finding is seen on one state. */
const most = (finding: ComparedFinding | undefined): number =>
  finding === undefined ? 0 : Math.max(0, ...statesOf(finding).map((state) => timesOn(finding, state) ?? 0));

/** One copy of a component as a finding of its own: the states that show so many, and where it stands on the first of them. */
function copyOf(finding: ComparedFinding, copy: number, states: readonly string[]): ComparedFinding {
  const { occurrences = [], checkpoint, ...rest } = finding;
  const [first = checkpoint] = states;
  const place = occurrences.filter((one) => one.checkpoint === first)[copy - 1];
  return { ...rest, ...place, checkpoint: first, seenOn: states, copy };
}

interface Side {
  /** Findings of the same id in the other run, where the copy may stand on another state. */
  readonly there: ReadonlyMap<string, ComparedFinding>;
  readonly other: Other;
  /** Components of a finding on a state that are in the other run too. */
  readonly matched: (id: string, state: string) => number;
}

/**
 * Copies of a component that is kept which the other run has not: the second one on a page, the third… `every`: gone only when each state that showed so many,
 * of the common journeys, was looked at; come as soon as one was.
 */
function copiesOf(finding: ComparedFinding, { there, other, matched }: Side, every: boolean): readonly ComparedFinding[] {
  const states = statesOf(finding).filter((state) => other.find(state) !== 'left-out');
  const all = states.map((state) => ({ state, times: timesOn(finding, state) ?? 0, kept: matched(finding.id, state) }));
  if (all.every(({ kept }) => kept === 0)) return [];
  const isLooked = (state: string): boolean => {
    const found = other.find(state);
    return typeof found !== 'string' && other.looked(finding.indicator, finding, found.id);
  };
  const [least, highest] = [Math.max(most(there.get(finding.id)), ...all.map(({ kept }) => kept)), most(finding)];
  const ranks = Array.from({ length: Math.max(0, highest - least) }, (_, index) => least + index + 1);
  return ranks.flatMap((rank) => {
    const shown = all.filter(({ times }) => times >= rank).map(({ state }) => state);
    const sure = every ? shown.every(isLooked) : shown.some(isLooked);
    return shown.length > 0 && sure ? [copyOf(finding, rank, shown)] : [];
  });
}

const counted = (findings: RunPair['old'], { matched }: RunPair): readonly ComparedFinding[] =>
  [...findings.values()].filter(
    (finding) => isComponent(finding) && finding.occurrences !== undefined && !matched.isCut(finding),
  );

/** Copies that the later run has beyond those of the earlier one, one entry for each. */
export function newCopies(pair: RunPair): readonly ComparedFinding[] {
  const side: Side = { there: pair.old, other: pair.inBefore, matched: (id, state) => pair.matched.ofNow(id, state) };
  return counted(pair.now, pair).flatMap((finding) => copiesOf(finding, side, false));
}

/** Copies that the earlier run had beyond those of the later one. */
export function fixedCopies(pair: RunPair): readonly ComparedFinding[] {
  const side: Side = { there: pair.now, other: pair.inAfter, matched: (id, state) => pair.matched.ofOld(id, state) };
  return counted(pair.old, pair).flatMap((finding) => copiesOf(finding, side, true));
}
