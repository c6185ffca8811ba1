import type { Target } from '../../model/scenario.ts';
import { doneWith, use } from '../act.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';

/** Presses a key, in a control or where the focus is. */
export async function press(walk: Walk, key: string, target?: Target): Promise<Done> {
  if (target === undefined) {
    await currentPage(walk).keyboard.press(key);
    return {};
  }
  const found = await use(walk, target, 'press', ({ locator }, timeout) => locator.press(key, { timeout }));
  return doneWith(walk, found);
}
