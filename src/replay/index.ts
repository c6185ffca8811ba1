export { chromiumArguments } from './browser-arguments.ts';
export { conditionById, conditions } from './conditions.ts';
export { isAllowed } from './hosts.ts';
export { replayJourney } from './journey.ts';
export type { ReplayOptions } from './options.ts';
