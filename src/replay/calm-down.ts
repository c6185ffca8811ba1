import type { Step } from '../model/scenario.ts';
import { settle } from './settle.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** Milliseconds of quiet: an activation may change the page, typing rarely does. */
const quietAfter = { activation: 120, entry: 60 } as const;
const entries = new Set<Step['do']>(['fill', 'choose', 'check', 'select']);

/** Waits until the page in front, or the tab that has just opened, is settled. `since` is `traffic.begun()` just before the action. */
export async function calmDown(walk: Walk, since: number, step?: Step): Promise<boolean> {
  const quiet = step !== undefined && entries.has(step.do) ? quietAfter.entry : quietAfter.activation;
  const options = { since, quiet, bound: walk.patience.settle, longPoll: walk.patience.longPoll };
  const settled = await settle(() => currentPage(walk), walk.traffic, options);
  await walk.tabs.arrived();
  return walk.tabs.opened() ? settle(() => currentPage(walk), walk.traffic, options) : settled;
}
