import { outcomePoints } from '../method/index.ts';
import type { IndicatorChange, IndicatorState } from '../model/comparison.ts';
import type { Scorecard, ScoredIndicator } from '../model/scorecard.ts';
import { isDecided } from './decided.ts';

function stateOf({ outcome, measured, value, unit }: ScoredIndicator): IndicatorState {
  return { outcome, measured, ...(value === undefined ? {} : { value }), ...(unit === undefined ? {} : { unit }) };
}

const isKnown = (state: IndicatorState | null): state is IndicatorState =>
  state !== null && (state.measured ? state.value !== undefined : isDecided(state.outcome));

function changeOf(before: IndicatorState | null, after: IndicatorState | null): IndicatorChange['change'] {
  if (!isKnown(before)) return isKnown(after) ? 'gained' : 'undecided';
  if (!isKnown(after)) return 'lost';
  if (after.measured) {
    const difference = (after.value ?? 0) - (before.value ?? 0);
    return difference === 0 ? 'same' : difference > 0 ? 'more' : 'fewer';
  }
  if (!isDecided(before.outcome) || !isDecided(after.outcome)) return 'undecided';
  const difference = outcomePoints[after.outcome] - outcomePoints[before.outcome];
  return difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse';
}

/** Every indicator of `after` beside what it was, in the order of the scorecard. */
export function indicatorChanges(before: Scorecard, after: Scorecard): readonly IndicatorChange[] {
  const old = new Map(before.dimensions.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator])));
  return after.dimensions.flatMap(({ id: dimension, indicators }) =>
    indicators.map((indicator) => {
      const { id, title } = indicator;
      const earlier = old.get(id);
      const states = { before: earlier === undefined ? null : stateOf(earlier), after: stateOf(indicator) };
      return { id, dimension, title, ...states, change: changeOf(states.before, states.after) };
    }),
  );
}
