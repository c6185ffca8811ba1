import type { Kept } from '../checks/check.ts';
import type { ThemeChecks } from '../checks/theme.ts';
import type { GridCheckpoint, ReadPage } from '../page/read-page.ts';
import { keptOf, type CheckGap } from './judge-page.ts';
import { findingsOfJourney, type OwnFinding } from './own-findings.ts';

/** What is compared over several states, with an identity and something to keep of each. */
function comparisons({ journeyChecks, journeyCompliances = [] }: ThemeChecks) {
  return [...journeyChecks, ...journeyCompliances];
}

/** What the comparisons keep of one state: small. Nothing when its snapshot was not recorded. */
export function keptOfState(page: ReadPage, checks: ThemeChecks, gaps: CheckGap[]): readonly unknown[] {
  return page.checkpoint.evidence.dom.ok ? keptOf(page, comparisons(checks), gaps) : [];
}

/** What comparing all states gives: findings, and for each state the criteria that hold. */
export interface OverStates {
  readonly findings: readonly OwnFinding[];
  readonly held: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Compares what was kept of every state. A comparison that throws is a gap. */
export function overStates(
  states: readonly GridCheckpoint[],
  kept: readonly (readonly unknown[])[],
  checks: ThemeChecks,
  gaps: CheckGap[],
): OverStates {
  const attempt = <T>(check: string, rank: number, act: (read: readonly Kept<unknown>[]) => readonly T[]): readonly T[] => {
    const read = states.flatMap((checkpoint, index): readonly Kept<unknown>[] => {
      const own = kept[index]?.[rank];
      return own === undefined ? [] : [{ checkpoint, kept: own }];
    });
    try {
      return act(read);
    } catch (error) {
      gaps.push({ checkpoint: '', check, reason: error instanceof Error ? error.message : String(error) });
      return [];
    }
  };
  const { journeyChecks, journeyCompliances = [] } = checks;
  const findings = journeyChecks.flatMap((check, rank) =>
    attempt(check.id, rank, (read) => findingsOfJourney(check, check.across(read))),
  );
  const held = new Map<string, Map<string, string>>();
  for (const [rank, compliance] of journeyCompliances.entries()) {
    const { id, criterion } = compliance;
    for (const state of attempt(id, journeyChecks.length + rank, (read) => compliance.across(read)))
      held.set(state, (held.get(state) ?? new Map<string, string>()).set(criterion, id));
  }
  return { findings, held };
}
