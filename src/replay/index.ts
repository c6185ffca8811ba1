export { chromiumArguments } from './browser-arguments.ts';
export { conditionById, conditions } from './conditions.ts';
export { isAllowed } from '../capture/hosts.ts';
export { replayJourney } from './journey.ts';
export type { ReplayOptions } from './options.ts';
