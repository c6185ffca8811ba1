import type { ComparedFinding } from '../model/comparison.ts';
import type { RunPair } from './run-pair.ts';
import { statesOf, timesOn } from './seen-on.ts';

/** The earlier finding that a later one goes on: of the same id, else the first of its name whose components it has. */
function earlierOf(now: ComparedFinding, { old, matched }: RunPair): ComparedFinding | undefined {
  const [partner = ''] = matched.partnersOfNow(now.id);
  return old.get(now.id) ?? old.get(partner);
}

/** Times that the earlier finding is seen on one of its states, without the components that go on under another id. */
function timesBefore(old: ComparedFinding, now: ComparedFinding, state: string, pair: RunPair): number | undefined {
  const times = timesOn(old, state);
  const own = pair.matched.ofOld(old.id, state, now.id);
  const goesOn = old.id === now.id || (!pair.now.has(old.id) && pair.matched.partnersOfOld(old.id)[0] === now.id);
  if (times === undefined) return undefined;
  return goesOn ? times - (pair.matched.ofOld(old.id, state) - own) : own;
}

/** The same for the later finding, without the components that another id went by. */
function timesAfter(old: ComparedFinding, now: ComparedFinding, state: string, { matched }: RunPair): number | undefined {
  const times = timesOn(now, state);
  return times === undefined ? undefined : times - (matched.ofNow(now.id, state) - matched.ofNow(now.id, state, old.id));
}

/** A finding of both runs: the states where it is seen more or fewer times, and those that could not be looked at again; nothing for one that is not kept. */
export function tellKept(now: ComparedFinding, pair: RunPair): readonly ComparedFinding[] {
  const old = earlierOf(now, pair);
  if (old === undefined) return [];
  const { inAfter, inBefore } = pair;
  const lost = statesOf(old).flatMap((state) => {
    const there = inAfter.find(state);
    if (typeof there === 'string') return [];
    const [was, is] = [timesBefore(old, now, state, pair), timesAfter(old, now, there.id, pair)];
    const sure = is !== 0 || inAfter.looked(now.indicator, now, there.id);
    return was === undefined || is === undefined || was === is || !sure ? [] : [{ checkpoint: there.id, before: was, after: is }];
  });
  const gained = statesOf(now).flatMap((state) => {
    const there = inBefore.find(state);
    const is = timesAfter(old, now, state, pair);
    if (typeof there === 'string' || is === undefined || is === 0 || timesOn(old, there.id) !== 0) return [];
    return inBefore.looked(old.indicator, old, there.id) ? [{ checkpoint: state, before: 0, after: is }] : [];
  });
  const unchecked = statesOf(old).filter((state) => {
    const there = inAfter.find(state);
    if (typeof there === 'string') return there === 'unreached';
    const isThere = pair.matched.ofOld(old.id, state) > 0 || timesOn(now, there.id) !== 0;
    return !isThere && !inAfter.looked(now.indicator, now, there.id);
  });
  return [
    {
      ...now,
      ...(old.id === now.id ? {} : { was: old.id }),
      ...(lost.length + gained.length === 0 ? {} : { changes: [...lost, ...gained] }),
      ...(unchecked.length === 0 ? {} : { notRecheckedOn: unchecked }),
    },
  ];
}
