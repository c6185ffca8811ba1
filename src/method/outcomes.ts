import type { JourneyOutcome } from '../model/journey.ts';

/** Outcomes of a journey, worst first. */
const worstFirst: readonly JourneyOutcome[] = ['blocked', 'failed', 'stopped-before-submission', 'completed'];

/** Outcome of a procedure: the worst of its journeys; `failed` when there was none. */
export function worstOutcome(journeys: readonly { readonly outcome: JourneyOutcome }[]): JourneyOutcome {
  return worstFirst.find((outcome) => journeys.some((journey) => journey.outcome === outcome)) ?? 'failed';
}
