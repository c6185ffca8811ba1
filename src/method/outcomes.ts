import type { JourneyOutcome } from '../model/journey.ts';

/** Outcomes of a journey, worst first: a procedure has the worst outcome of its journeys. */
export const outcomesWorstFirst: readonly JourneyOutcome[] = ['blocked', 'failed', 'stopped-before-submission', 'completed'];
