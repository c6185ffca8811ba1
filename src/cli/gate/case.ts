import type { ComparedFinding, ScorecardComparison } from '../../model/comparison.ts';
import type { Localized } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { impacts } from '../fail-on.ts';
import type { Waivers } from './waiver.ts';

/** What a rule looks at: a scorecard and, when the baseline has the procedure, what it was and what changed. */
export interface Case {
  readonly card: Scorecard;
  readonly before: Scorecard | undefined;
  readonly comparison: ScorecardComparison | undefined;
  readonly waivers: Waivers;
}

/** Why a rule is broken, and by which findings when it is by findings. */
export interface Reason extends Localized {
  readonly findings?: readonly ComparedFinding[];
  /** True when accepting these findings would not be enough. */
  readonly notOnlyFindings?: true;
}

/** Findings that no waiver accepts. */
export const notWaived = ({ card, waivers }: Case, findings: readonly ComparedFinding[]): readonly ComparedFinding[] =>
  findings.filter(({ id, indicator }) => waivers.ofFinding(card.procedure.id, indicator, id) === undefined);

/** Rank of a finding by its impact, 0 the gravest; those without impact last. */
export const gravity = ({ impact }: ComparedFinding): number => {
  const rank = impacts.findIndex((known) => known === impact);
  return rank === -1 ? impacts.length : rank;
};
