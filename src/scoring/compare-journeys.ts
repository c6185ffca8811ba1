import type { JourneyChange, ScorecardComparison } from '../model/comparison.ts';
import type { JourneyOutcome } from '../model/journey.ts';
import type { Scorecard, ScoredJourney } from '../model/scorecard.ts';

const idOf = ({ path, condition }: ScoredJourney): string => `${path}--${condition}`;

const reachesItsEnd = (outcome: JourneyOutcome): boolean => outcome === 'completed' || outcome === 'stopped-before-submission';

function changeOf(before: ScoredJourney, after: ScoredJourney): JourneyChange {
  return {
    id: idOf(after),
    title: after.title,
    path: after.path,
    condition: after.condition,
    before: before.outcome,
    after: after.outcome,
    ...(after.blockedAt === undefined ? {} : { blockedAt: after.blockedAt }),
    ...(after.obstacle === undefined ? {} : { obstacle: after.obstacle }),
  };
}

/** Journeys of two runs: those of both, those of one only, and those whose end changed. */
export function compareJourneys(before: Scorecard, after: Scorecard): ScorecardComparison['journeys'] {
  const old = new Map(before.journeys.map((journey) => [idOf(journey), journey]));
  const now = new Map(after.journeys.map((journey) => [idOf(journey), journey]));
  const pairs = [...now].flatMap(([id, journey]) => {
    const earlier = old.get(id);
    return earlier === undefined ? [] : [{ earlier, journey }];
  });
  const turned = (toEnd: boolean): readonly JourneyChange[] =>
    pairs
      .filter(({ earlier, journey }) => reachesItsEnd(earlier.outcome) !== toEnd && reachesItsEnd(journey.outcome) === toEnd)
      .map(({ earlier, journey }) => changeOf(earlier, journey));
  return {
    common: [...old.keys()].filter((id) => now.has(id)),
    onlyBefore: [...old.keys()].filter((id) => !now.has(id)),
    onlyAfter: [...now.keys()].filter((id) => !old.has(id)),
    noLongerComplete: turned(false),
    nowComplete: turned(true),
  };
}
