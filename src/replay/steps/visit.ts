import { blocked } from '../obstacles.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';
import { unreachable } from '../wrong-page.ts';

/** Opens an address: the scenario's `start`, a full address, or one relative to the start. */
export async function visit(walk: Walk, url: string): Promise<Done> {
  const { start } = walk.scenario.site;
  const address = url === 'start' ? start : new URL(url, start).href;
  try {
    await currentPage(walk).goto(address, { waitUntil: 'domcontentloaded', timeout: walk.patience.navigation });
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    if (/Download is starting/.test(text)) return {};
    if (/ERR_ABORTED|ERR_BLOCKED_BY_CLIENT|interrupted by another navigation/.test(text)) return {};
    if (/Timeout/.test(text)) {
      throw blocked('timeout', 'La page n’est pas venue à temps.', 'The page did not come in time.', {});
    }
    throw unreachable(text) ?? error;
  }
  return {};
}
