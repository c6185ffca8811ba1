import type { ReportBaseline } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareScorecards } from '../scoring/index.ts';
import type { Baseline } from './baseline.ts';

/** What changed since an earlier run, for the report; undefined without one. Its date is that of its first replay. */
export function reportBaseline(before: Baseline | undefined, scorecards: readonly Scorecard[]): ReportBaseline | undefined {
  if (before === undefined) return undefined;
  const comparisons = scorecards.flatMap((card) => {
    const old = before.get(card.procedure.id);
    return old === undefined ? [] : [[card.procedure.id, compareScorecards(old, card)] as const];
  });
  const starts = [...before.values()].map(({ run }) => run.startedAt).toSorted();
  return { startedAt: starts[0] ?? '', comparisons: new Map(comparisons), scorecards: before };
}
