import { copiesTogether, eachAlone, tallyCompared, type ComparedTally } from './compared.ts';
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
  /** The same as `told` and `kept`, as `usager compare` says: exact copies are counted, for nobody can say which of them is the copy. */
  readonly compared: Omit<ComparedTally, 'wrong'>;
  readonly failures: readonly Failure[];
}

const byTruth = (facts: readonly Fact[]): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.truth, fact]));

/** Those after which a page may hold exact copies: other words do not change what a component without words is called by. */
const withCopies: ReadonlySet<string> = new Set(['added', 'twin', 'untwinned']);

/** Judges what became of each thing by the marks of components, which identities do not read. */
export function tally(trials: readonly Trial[]): Tally {
  const failures: Failure[] = [];
  const compared = { told: { right: 0, of: 0 }, kept: { right: 0, of: 0 }, unsure: 0 };
  const [kept, told] = [
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ];
  for (const trial of trials) {
    const [old, now] = [byTruth(trial.before.facts), byTruth(trial.after.facts)];
    const [oldIds, nowIds] = [trial.before, trial.after].map(({ facts }) => new Set(facts.map(({ id }) => id)));
    const said = tallyCompared(trial.before, trial.after, withCopies.has(trial.mutation) ? copiesTogether : eachAlone);
    for (const kind of ['told', 'kept'] as const) {
      compared[kind].of += said[kind].of;
      compared[kind].right += said[kind].right;
    }
    compared.unsure += said.unsure;
    failures.push(...said.wrong.map((what) => ({ trial, what: `COMPARED ${what}` })));
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
  return { trials: trials.length, kept, told, compared, failures };
}
