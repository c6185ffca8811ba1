import { glimpse } from './locate.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** Closes what the scenario says may come in front (cookie banner). Quick: what is not there now is left alone. True when one was closed. */
export async function dismissBanners(walk: Walk): Promise<boolean> {
  let closed = false;
  for (const target of walk.scenario.site.dismiss) {
    const found = await glimpse(currentPage(walk), target, 'click').catch(() => undefined);
    if (found === undefined) continue;
    const done = await found.locator.click({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
    closed = closed || done;
  }
  return closed;
}
