import type { ComparedFinding } from '../model/comparison.ts';
import { familyOf } from './family.ts';
import { alikeOn, statesOf, timesOn } from './seen-on.ts';
import type { StateThere } from './states.ts';

export type Findings = ReadonlyMap<string, ComparedFinding>;

/** Which components of one run are those of the other: on each state, as many as both show of one name with one problem. */
export interface Matched {
  /** Components of an earlier finding on one of its states that are there in the later run, whatever their id; those of one id alone. */
  ofOld(id: string, state: string, now?: string): number;
  /** The same for a later finding, on one of its own states. */
  ofNow(id: string, state: string, old?: string): number;
  /** Ids of the earlier findings whose components a later one has, and the reverse, in the order in which they were met. */
  partnersOfNow(id: string): readonly string[];
  partnersOfOld(id: string): readonly string[];
  /** True when occurrences of a finding of the name were cut at their bound: how many there are is not known. */
  isCut(finding: ComparedFinding): boolean;
}

/** The times that a finding is seen on a state, and how many of them nothing answers yet in the other run. */
interface Unit {
  readonly finding: ComparedFinding;
  readonly state: string;
  /** Family and state of the later run. */
  readonly place: string;
  left: number;
}

const nameOf = ({ indicator, id }: ComparedFinding): string => `${indicator} ${familyOf(id)}`;
const exact = ({ place, finding }: Unit): string => `${place}\n${finding.id}`;
const looks = ({ place, finding: { quote = '', selector = '' } }: Unit): string => `${place}\n${selector}\n${quote}`;
const anywhere = ({ place }: Unit): string => place;

type Counts = Map<string, number>;
const at = (one: string, two: string, three = ''): string => `${one}\n${two}\n${three}`;
const add = (counts: Counts, key: string, count: number): void => void counts.set(key, (counts.get(key) ?? 0) + count);

function cutNames(...sides: readonly Findings[]): ReadonlySet<string> {
  const all = sides.flatMap((side) => [...side.values()]);
  return new Set(all.filter(({ occurrenceCount }) => occurrenceCount !== undefined).map(nameOf));
}

function unitsOf(side: Findings, cut: ReadonlySet<string>, place: (state: string) => StateThere): readonly Unit[] {
  return [...side.values()].flatMap((finding) => {
    const name = nameOf(finding);
    return statesOf(finding).flatMap((state) => {
      const there = place(state);
      if (typeof there === 'string') return [];
      const left = cut.has(name) ? 1 : (timesOn(finding, state) ?? 1);
      return [{ finding, state, place: at(name, there.id), left }];
    });
  });
}

/**
 * Places where another id may be the same component: there are more or fewer of its name than before, defective or not, and what told them apart may have
 * changed; or how many there are is not known. Where there are as many, another id is another component.
 */
function unsettled(before: readonly Unit[], after: readonly Unit[]): (unit: Unit) => boolean {
  const likes = new Map(before.map(({ place, finding, state }) => [place, alikeOn(finding, state)]));
  const settled = new Set(
    after
      .filter(({ place, finding, state }) => alikeOn(finding, state) > 1 && likes.get(place) === alikeOn(finding, state))
      .map(({ place }) => place),
  );
  return ({ place }) => !settled.has(place);
}

type Match = (old: Unit, now: Unit, count: number) => void;

/** Lets each later unit take what it can from the earlier ones of the same key, in their order. */
function pairBy(key: (unit: Unit) => string, before: readonly Unit[], after: readonly Unit[], match: Match): void {
  const waiting = Map.groupBy(
    before.filter(({ left }) => left > 0),
    key,
  );
  const next: Counts = new Map();
  for (const now of after) {
    if (now.left === 0) continue;
    const own = key(now);
    const queue = waiting.get(own) ?? [];
    for (let rank = next.get(own) ?? 0; rank < queue.length && now.left > 0; rank = next.get(own) ?? 0) {
      const old = queue[rank];
      const count = Math.min(old?.left ?? 0, now.left);
      if (old !== undefined && count > 0) match(old, now, count);
      if ((old?.left ?? 0) === 0) add(next, own, 1);
    }
  }
}

/**
 * Pairs the components of two runs on each state looked at by both: those of the same id first, then those of the same name and problem where the page has
 * more or fewer of that name than before, since only the likes of them told them apart. Which of three copies was removed nobody can say; that there is one fewer is sure. `find`: a state in the later run.
 */
export function matchCopies(before: Findings, after: Findings, find: (checkpoint: string) => StateThere): Matched {
  const cut = cutNames(before, after);
  const [olds, nows] = [unitsOf(before, cut, find), unitsOf(after, cut, (id) => ({ id }))];
  const [ofOld, ofNow]: readonly [Counts, Counts] = [new Map(), new Map()];
  const [forOld, forNow] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const meet = (partners: Map<string, Set<string>>, id: string, other: string): void => {
    partners.set(id, (partners.get(id) ?? new Set()).add(other));
  };
  const match: Match = (old, now, count) => {
    old.left -= count;
    now.left -= count;
    const [was, is] = [old.finding.id, now.finding.id];
    for (const key of [at(was, old.state), at(was, old.state, is)]) add(ofOld, key, count);
    for (const key of [at(is, now.state), at(is, now.state, was)]) add(ofNow, key, count);
    meet(forOld, was, is);
    meet(forNow, is, was);
  };
  pairBy(exact, olds, nows, match);
  const isOpen = unsettled(olds, nows);
  for (const key of [looks, anywhere]) pairBy(key, olds.filter(isOpen), nows.filter(isOpen), match);
  const told = (counts: Counts) => (id: string, state: string, other?: string) =>
    counts.get(other === undefined ? at(id, state) : at(id, state, other)) ?? 0;
  return {
    ofOld: told(ofOld),
    ofNow: told(ofNow),
    partnersOfNow: (id) => [...(forNow.get(id) ?? [])],
    partnersOfOld: (id) => [...(forOld.get(id) ?? [])],
    isCut: (finding) => cut.has(nameOf(finding)),
  };
}
