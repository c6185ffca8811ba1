import type { Target } from '../model/scenario.ts';
import { actionFailure } from './action-failure.ts';
import type { Purpose } from './candidates.ts';
import { dismissBanners } from './dismiss.ts';
import { locate } from './locate.ts';
import type { Found } from './locate.ts';
import { StepBlocked } from './obstacles.ts';
import { currentPage } from './walk.ts';
import type { Done, Walk } from './walk.ts';

/** Finds the control of a step, closing on the way what the scenario says may come in front. */
export function find(walk: Walk, target: Target, purpose: Purpose, timeout = walk.patience.control): Promise<Found> {
  let looks = 0;
  return locate(currentPage(walk), target, {
    purpose,
    timeout,
    meanwhile: async () => {
      looks += 1;
      if (looks % 4 === 2) await dismissBanners(walk);
    },
  });
}

/**
 * Does something with a control. What covers it is closed when the scenario says how, then the action is tried once more; a failure
 * becomes the obstacle that a person would meet.
 */
export async function use(
  walk: Walk,
  target: Target,
  purpose: Purpose,
  action: (found: Found, timeout: number) => Promise<unknown>,
): Promise<Found> {
  const found = await find(walk, target, purpose);
  try {
    await action(found, walk.patience.control / 2);
    return found;
  } catch (error) {
    if (error instanceof StepBlocked) throw error;
    // A button that closes its own tab may do so before the engine hears that it was pressed: the tab before is in front again.
    if (found.frame.page().isClosed() && !currentPage(walk).isClosed()) return found;
    if (walk.tabs.current().isClosed()) throw error;
    await dismissBanners(walk);
  }
  const again = await find(walk, target, purpose, 1000);
  try {
    await action(again, walk.patience.control / 2);
    return again;
  } catch (error) {
    throw (await actionFailure(again.locator, target, error)) ?? error;
  }
}

/** What is recorded of the control that was used. */
export function doneWith(walk: Walk, found: Found): Done {
  const among = found.matches > 1 ? ` (1/${found.matches})` : '';
  const name = walk.masker.text(found.facts.name.replace(/\s+/g, ' ').trim());
  return { foundBy: found.by, control: `${name || found.facts.tag}${among}` };
}
