import type { DimensionId, Letter } from '../model/method.ts';

/** Letters from best to worst. */
export const letters: readonly Letter[] = ['A', 'B', 'C', 'D', 'E'];

/**
 * Least share of the possible points for each letter, best first; under the last one: E. Ours, declared in the method: no official text
 * grades a procedure as a whole.
 */
export const letterScale: readonly { readonly letter: Letter; readonly from: number }[] = [
  { letter: 'A', from: 0.9 },
  { letter: 'B', from: 0.75 },
  { letter: 'C', from: 0.5 },
  { letter: 'D', from: 0.25 },
];

/** Points of each verdict that carries points; the others carry none. */
export const outcomePoints = { passed: 2, partial: 1, failed: 0 } as const;

/** Share of a dimension’s weight that must have been observed for it to have a letter. */
export const coverageThreshold = 0.6;

/** Number of lettered dimensions that an overall letter needs. */
export const fewestLetteredDimensions = 5;

/** The overall letter is at most one letter above the worst of these. */
export const decisiveDimensions: readonly DimensionId[] = ['channels', 'accessibility', 'journey'];
