import type { ComparedFinding, FindingTotals, ScorecardComparison } from '../model/comparison.ts';

const impacts = ['critical', 'serious', 'moderate', 'minor'];

type Counted = (finding: ComparedFinding) => boolean;

function totals(comparisons: readonly ScorecardComparison[], counted: Counted): FindingTotals {
  const count = (fate: keyof FindingTotals): number =>
    comparisons.reduce((sum, { findings }) => sum + findings[fate].filter(counted).length, 0);
  return {
    new: count('new'),
    fixed: count('fixed'),
    kept: count('kept'),
    notRechecked: count('notRechecked'),
    notCheckedBefore: count('notCheckedBefore'),
    leftOut: count('leftOut'),
  };
}

/** Findings of all procedures, counted by what became of them. */
export const findingTotals = (comparisons: readonly ScorecardComparison[]): FindingTotals => totals(comparisons, () => true);

/** Those among them that a waiver accepts. */
export const acceptedTotals = (comparisons: readonly ScorecardComparison[]): FindingTotals =>
  totals(comparisons, ({ waived }) => waived !== undefined);

/**
 * How much worse a procedure became, to put the gravest first: journeys that no longer end, then letters lost or worse, then indicators,
 * then new findings by impact. An order, not a measure: it is never printed.
 */
export function regressionWeight({ journeys, overall, dimensions, indicators, findings }: ScorecardComparison): number {
  const worse = (changes: readonly { readonly change: string }[]): number =>
    changes.filter(({ change }) => change === 'worse' || change === 'lost').length;
  const grave = findings.new.reduce((sum, { impact = 'minor' }) => sum + 2 ** Math.max(0, 3 - impacts.indexOf(impact)), 0);
  return (
    journeys.noLongerComplete.length * 1e9 +
    worse([overall, ...dimensions]) * 1e6 +
    indicators.filter(({ change }) => change === 'worse').length * 1e3 +
    Math.min(999, grave)
  );
}
