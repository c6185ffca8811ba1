import type { Step } from '../model/scenario.ts';
import { nextControlIsThere } from './arrival.ts';
import { calmDown } from './calm-down.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** After an empty form that was accepted: goes back, once, when the control of the next step is not on the page that it led to. */
export async function goBackOnce(walk: Walk, step: Step): Promise<void> {
  if (!walk.movedOn) return;
  walk.movedOn = false;
  if (!('target' in step) || step.target === undefined || (await nextControlIsThere(walk, [step]))) return;
  const since = walk.traffic.begun();
  await currentPage(walk)
    .goBack({ waitUntil: 'domcontentloaded', timeout: walk.patience.navigation })
    .catch(() => null);
  await calmDown(walk, since);
}
