import type { Detector, JourneyDetector } from '../../sign.ts';

/** What is looked for in each unit of French text: one file of `signs/` each. */
export const frenchDetectors: readonly Detector[] = [];

/** What is looked for over all units of a journey. */
export const frenchJourneyDetectors: readonly JourneyDetector[] = [];
