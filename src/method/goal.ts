import { indicators } from './indicators/index.ts';
import { isVde } from './sources.ts';

/**
 * The national goal: 80 % of the procedures meet each objective. DINUM, « Vos démarches essentielles », whose published code draws the
 * line there and never counts in the denominator a procedure whose indicator has no colour.
 */
export const goalShare = 0.8;

/**
 * Indicators that stand for an objective of « Vos démarches essentielles ». Those whose threshold is ours are left out: the language
 * objective, for one, is a mark given by users, which no formula replaces.
 */
export const goalIndicators = indicators.filter(({ sources, weight, ours }) => weight === 1 && !ours && sources.some(isVde));
