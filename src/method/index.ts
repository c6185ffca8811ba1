export { dimensionById, dimensions } from './dimensions.ts';
export { gates } from './gates.ts';
export type { Gate, GateId } from './gates.ts';
export { goalIndicators, goalShare } from './goal.ts';
export { indicatorById, indicators } from './indicators/index.ts';
export {
  coverageThreshold,
  decisiveDimensions,
  fewestLetteredDimensions,
  letters,
  letterScale,
  outcomePoints,
} from './letters.ts';
export { worstOutcome } from './outcomes.ts';
export { populationFigure, populationFigures, populationObstacles } from './population.ts';
export type { PopulationFigureId } from './population.ts';
export { axeCriteria, axeTrust, contrastTest } from './rgaa/axe-trust.ts';
export { rgaaCriteria, rgaaCriterion, rgaaThemes, rgaaVersion } from './rgaa/criteria.ts';
export { methodVersion } from './version.ts';
export { wcagCriteria, wcagCriterion, wcagOfTag } from './wcag.ts';
