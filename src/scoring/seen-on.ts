import type { ScoredFinding } from '../model/scorecard.ts';

type Seen = Pick<ScoredFinding, 'checkpoint' | 'seenOn' | 'occurrences' | 'occurrenceCount' | 'alike'>;

/** States that show a finding. */
export const statesOf = ({ checkpoint, seenOn }: Seen): readonly string[] =>
  seenOn[0] === checkpoint ? seenOn : [...new Set([checkpoint, ...seenOn])];

/** How many times a finding is seen on a state; undefined when its occurrences were cut at their bound. */
export function timesOn(finding: Seen, state: string): number | undefined {
  if (finding.occurrenceCount !== undefined) return undefined;
  if (finding.occurrences === undefined) return statesOf(finding).includes(state) ? 1 : 0;
  return finding.occurrences.filter(({ checkpoint }) => checkpoint === state).length;
}

/** Components of the same name on a state, defective or not. */
export const alikeOn = ({ occurrences = [], alike = 1 }: Seen, state: string): number =>
  occurrences.find(({ checkpoint }) => checkpoint === state)?.alike ?? alike;
