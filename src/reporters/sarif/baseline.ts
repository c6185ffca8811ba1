import type { IndicatorState, ScorecardComparison } from '../../model/comparison.ts';
import type { RenderInput } from '../../model/run.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';

/** SARIF 2.1.0, 3.27.24. */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

/** Why a problem has no state: it, or the place where it was, is not in both runs, or could not be looked at in one of them. */
export type NotCompared = 'procedure-not-in-baseline' | 'not-checked-before' | 'not-rechecked' | 'journey-not-in-both';

/** A result of the file: a problem of this run, or of the baseline (`absent`, or left open). */
export interface Entry {
  readonly problem: Problem;
  readonly state?: BaselineState;
  readonly notCompared?: NotCompared;
  /** Of the baseline, and not looked for again: neither there nor gone. */
  readonly open?: true;
}

type Verdict = Omit<Entry, 'problem'>;

const isIn = (list: readonly { readonly id: string }[], id: string | undefined): boolean => list.some((one) => one.id === id);
const isBroken = (state: IndicatorState | null): boolean => state?.outcome === 'failed' || state?.outcome === 'partial';
const isClean = (state: IndicatorState | null): boolean => state?.outcome === 'passed' || state?.outcome === 'inapplicable';
const reachesItsEnd = (outcome: string | undefined): boolean =>
  outcome === 'completed' || outcome === 'stopped-before-submission';

function journeyOf({ fingerprint }: Problem, { procedure, journeys }: Scorecard): string | undefined {
  const id = fingerprint.slice(`${procedure.id}:journey-`.length);
  return journeys.find(({ path, condition }) => `${path}--${condition}` === id)?.outcome;
}

/** What a problem of this run was in the baseline. */
function ofNow(problem: Problem, { findings, indicators }: ScorecardComparison, before: Scorecard): Verdict | undefined {
  const { finding, indicator } = problem;
  if (finding !== undefined) {
    const kept = findings.kept.find(({ id }) => id === finding.id);
    if (kept !== undefined) return { state: kept.was === undefined && kept.changes === undefined ? 'unchanged' : 'updated' };
    if (isIn(findings.new, finding.id)) return { state: 'new' };
    return { notCompared: isIn(findings.leftOut, finding.id) ? 'journey-not-in-both' : 'not-checked-before' };
  }
  if (indicator !== undefined) {
    const { before: was = null, after: now = null } = indicators.find(({ id }) => id === indicator) ?? {};
    if (isBroken(was)) return { state: was?.outcome === now?.outcome ? 'unchanged' : 'updated' };
    return isClean(was) ? { state: 'new' } : { notCompared: 'not-checked-before' };
  }
  const was = journeyOf(problem, before);
  if (was === undefined) return { notCompared: 'journey-not-in-both' };
  if (was === 'blocked') return { state: 'unchanged' };
  return reachesItsEnd(was) ? { state: 'new' } : { notCompared: 'not-checked-before' };
}

const open = (notCompared: NotCompared): Verdict => ({ notCompared, open: true });

/** What became of a problem of the baseline; undefined when this run has it. */
function ofBefore(problem: Problem, { findings, indicators }: ScorecardComparison, now: Scorecard): Verdict | undefined {
  const { finding, indicator } = problem;
  if (finding !== undefined) {
    // One copy fewer of a component (`copy`) is a change of what this run still has.
    if (
      isIn(
        findings.fixed.filter(({ copy }) => copy === undefined),
        finding.id,
      )
    )
      return { state: 'absent' };
    if (isIn(findings.notRechecked, finding.id)) return open('not-rechecked');
    return isIn(findings.leftOut, finding.id) ? open('journey-not-in-both') : undefined;
  }
  if (indicator !== undefined) {
    const { after = null } = indicators.find(({ id }) => id === indicator) ?? {};
    if (isBroken(after)) return undefined;
    return isClean(after) ? { state: 'absent' } : open('not-rechecked');
  }
  const is = journeyOf(problem, now);
  if (is === 'blocked') return undefined;
  if (is === undefined) return open('journey-not-in-both');
  return reachesItsEnd(is) ? { state: 'absent' } : open('not-rechecked');
}

/**
 * Problems beside those of the baseline. Only what was looked at in both runs has a state; a problem of the baseline is absent only where it was
 * looked for again.
 */
export function entriesOf(input: RenderInput): readonly Entry[] {
  const { baseline, scorecards } = input;
  const now = problemsOf(input);
  if (baseline === undefined) return now.map((problem) => ({ problem }));
  const sides = new Map(
    scorecards.flatMap((after) => {
      const { id } = after.procedure;
      const [compared, before] = [baseline.comparisons.get(id), baseline.scorecards?.get(id)];
      return compared?.ok === true && before !== undefined ? [[id, { after, before, comparison: compared.comparison }]] : [];
    }),
  );
  const current = now.map((problem): Entry => {
    const side = sides.get(problem.card.procedure.id);
    if (side === undefined) return { problem, notCompared: 'procedure-not-in-baseline' };
    return { problem, ...ofNow(problem, side.comparison, side.before) };
  });
  const earlier = [...sides.values()].flatMap(({ before, after, comparison }) =>
    problemsOf({ ...input, scorecards: [before] }).flatMap((problem): readonly Entry[] => {
      const verdict = ofBefore(problem, comparison, after);
      return verdict === undefined ? [] : [{ problem, ...verdict }];
    }),
  );
  return [...current, ...earlier];
}
