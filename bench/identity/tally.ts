import type { ComparedFinding } from '../../src/model/comparison.ts';
import { pairAlike } from '../../src/scoring/pair-alike.ts';
import type { Fact } from './facts.ts';
import type { Trial } from './trials.ts';

/** A failure, in words. */
interface Failure {
  readonly trial: Trial;
  readonly what: string;
}

/** What the trials of one mutation gave. */
export interface Tally {
  readonly trials: number;
  /** Things found both before and after, and those whose identity stayed. */
  readonly kept: { readonly right: number; readonly of: number };
  /** Things that are truly gone or truly new, and those that no identity of the other side hides. */
  readonly told: { readonly right: number; readonly of: number };
  /** The same as `told`, as the comparison counts: components alike are paired, and what is counted is how many are fixed and new. */
  readonly counted: { readonly right: number; readonly of: number };
  readonly failures: readonly Failure[];
}

const byTruth = (facts: readonly Fact[]): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.truth, fact]));

const idsOf = (facts: Iterable<Fact>): ReadonlySet<string> => new Set([...facts].map(({ id }) => id));
const asFinding = ({ id, indicator }: Fact): ComparedFinding => ({ id, indicator, checkpoint: '', message: '', seenOn: [] });

/** How many findings the comparison says fixed and new, and how many truly are. */
function counts({ before, after }: Trial, old: ReadonlyMap<string, Fact>, now: ReadonlyMap<string, Fact>) {
  const [oldIds, nowIds] = [idsOf(before), idsOf(after)];
  const distinct = (facts: readonly Fact[], other: ReadonlySet<string>): readonly ComparedFinding[] =>
    [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(({ id }) => !other.has(id)).map(asFinding);
  const [left, come] = [distinct(before, nowIds), distinct(after, oldIds)];
  const pairs = pairAlike(left, come).size;
  const [gone, fresh] = [
    idsOf([...old].flatMap(([truth, fact]) => (now.has(truth) ? [] : [fact]))).size,
    idsOf([...now].flatMap(([truth, fact]) => (old.has(truth) ? [] : [fact]))).size,
  ];
  const wrong = Math.abs(left.length - pairs - gone) + Math.abs(come.length - pairs - fresh);
  return { of: gone + fresh, wrong };
}

/** Judges what became of each thing by the marks of components, which identities do not read. */
export function tally(trials: readonly Trial[]): Tally {
  const failures: Failure[] = [];
  const counted = { right: 0, of: 0 };
  const [kept, told] = [
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ];
  for (const trial of trials) {
    const [old, now] = [byTruth(trial.before), byTruth(trial.after)];
    const [oldIds, nowIds] = [trial.before, trial.after].map((facts) => new Set(facts.map(({ id }) => id)));
    const { of, wrong } = counts(trial, old, now);
    counted.of += of;
    counted.right += Math.max(0, of - wrong);
    for (const [truth, fact] of old) {
      const same = now.get(truth);
      const right = same === undefined ? nowIds?.has(fact.id) === false : same.id === fact.id;
      const count = same === undefined ? told : kept;
      count.of += 1;
      if (right) count.right += 1;
      else
        failures.push({
          trial,
          what: same === undefined ? `GONE but kept: ${fact.shown}` : `KEPT but changed: ${fact.shown}\n        →  ${same.shown}`,
        });
    }
    for (const [truth, fact] of now) {
      if (old.has(truth)) continue;
      told.of += 1;
      if (oldIds?.has(fact.id) === false) told.right += 1;
      else failures.push({ trial, what: `NEW but kept: ${fact.shown}` });
    }
  }
  return { trials: trials.length, kept, told, counted, failures };
}
