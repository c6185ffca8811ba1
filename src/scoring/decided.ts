import { outcomePoints } from '../method/index.ts';
import type { Outcome } from '../model/verdict.ts';

/** A verdict: somebody looked, and could tell. The other outcomes carry no points and are never better or worse than anything. */
export type Decided = keyof typeof outcomePoints & Outcome;

export const isDecided = (outcome: Outcome): outcome is Decided => Object.hasOwn(outcomePoints, outcome);
