import { indicators, outcomePoints } from '../method/index.ts';
import type { DimensionId } from '../model/method.ts';
import type { Facts } from './facts.ts';

/** Points of one dimension. */
export interface Tally {
  /** Points earned and possible over the indicators that carry points. */
  readonly earned: number;
  readonly possible: number;
  /** Weight observed, and weight that applies (what is inapplicable or only measured leaves it). */
  readonly observed: number;
  readonly applicable: number;
  /** 0–1; 0 when nothing applies. */
  readonly coverage: number;
  /** 0–1; null when nothing carried points. */
  readonly points: number | null;
}

/** Counts the points of a dimension: only `passed`, `partial` and `failed` carry any. */
export function tally(dimension: DimensionId, facts: Facts): Tally {
  let earned = 0;
  let observed = 0;
  let applicable = 0;
  for (const indicator of indicators) {
    if (indicator.dimension !== dimension || indicator.weight === 0) continue;
    const outcome = facts.outcome(indicator.id);
    if (outcome === 'inapplicable' || outcome === 'measured') continue;
    applicable += indicator.weight;
    if (outcome === 'cantTell' || outcome === 'untested') continue;
    observed += indicator.weight;
    earned += indicator.weight * outcomePoints[outcome];
  }
  const possible = observed * outcomePoints.passed;
  const coverage = applicable === 0 ? 0 : observed / applicable;
  return { earned, possible, observed, applicable, coverage, points: possible === 0 ? null : earned / possible };
}
