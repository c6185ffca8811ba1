import { goalIndicators, goalShare } from '../method/index.ts';
import type { GoalLine, RankedCard } from '../model/comparison.ts';
import type { Outcome } from '../model/verdict.ts';
import { isDecided } from './decided.ts';

function outcomeOf(card: RankedCard, indicator: string): Outcome {
  return card.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator)?.outcome ?? 'untested';
}

/**
 * Where the procedures stand against the national goal of 80 %, for each objective. What was not observed, or is left to a person, is
 * named apart and never counted; a procedure that an objective does not concern is in no list.
 */
export function goalLines(cards: readonly RankedCard[]): readonly GoalLine[] {
  return goalIndicators.map(({ id, title, thresholds }) => {
    const outcomes = cards.map((card) => ({ procedure: card.procedure.id, outcome: outcomeOf(card, id) }));
    const those = (keep: (outcome: Outcome) => boolean): readonly string[] =>
      outcomes.filter(({ outcome }) => keep(outcome)).map(({ procedure }) => procedure);
    const passed = those((outcome) => outcome === 'passed');
    const decided = those(isDecided);
    const share = decided.length === 0 ? null : passed.length / decided.length;
    return {
      indicator: id,
      title,
      met: thresholds?.passed ?? title,
      passed,
      notPassed: those((outcome) => isDecided(outcome) && outcome !== 'passed'),
      undecided: those((outcome) => outcome === 'cantTell' || outcome === 'untested'),
      share,
      reached: share === null ? null : share >= goalShare,
    };
  });
}
