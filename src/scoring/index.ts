export { compareScorecards } from './compare.ts';
export type { Change, ComparedFinding, Comparison, LetterChange, ScorecardComparison } from './comparison.ts';
export { observedObstacles, populationExposure, unionBounds } from './exposure.ts';
export type { PopulationExposure } from './exposure.ts';
export { scoringRequires } from './pictures.ts';
export { rankProcedures } from './rank.ts';
export type { RankedProcedure, Ranking } from './rank.ts';
export { scoreProcedure } from './score.ts';
export type { ScoringInput } from './score.ts';
