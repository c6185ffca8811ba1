import type { Findings, Matched } from './match-copies.ts';
import type { LookedAt } from './looked-at.ts';
import type { StateThere } from './states.ts';

/** The other run, as seen from the one that holds a finding. */
export interface Other {
  readonly find: (checkpoint: string) => StateThere;
  readonly looked: LookedAt;
}

/** Two runs of one procedure, and what each says of the states of the other. */
export interface RunPair {
  readonly old: Findings;
  readonly now: Findings;
  readonly inBefore: Other;
  readonly inAfter: Other;
  readonly matched: Matched;
}
