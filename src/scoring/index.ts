export { compareScorecards } from './compare.ts';
export type { ScorecardComparison } from '../model/comparison.ts';
export { observedObstacles, populationExposure, unionBounds } from './exposure.ts';
export { scoringRequires } from './pictures.ts';
export { rankProcedures } from './rank.ts';
export type { Ranking } from './rank.ts';
export { scoreProcedure } from './score.ts';
export { replayFacts, stabilityOf } from './stability.ts';
export type { ReplayFacts } from './stability.ts';
