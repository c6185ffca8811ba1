import { paintOver, unpaint } from '../capture/in-page/paint.ts';
import { callIn, closeWorlds, openWorlds } from '../capture/worlds.ts';
import type { World } from '../capture/worlds.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** Milliseconds: a page that no longer responds must not hold its journey. */
const longest = 10_000;

/** Paints personal data over in every frame; throws when one cannot be painted. */
async function paint(worlds: readonly World[], patterns: readonly string[]): Promise<void> {
  const readable = worlds.filter((world) => world.unreachable === undefined);
  await Promise.all(readable.map((world) => callIn(world, paintOver.toString(), { patterns, maxNodes: 60_000 }, 5000)));
}

async function unpainted(worlds: readonly World[]): Promise<void> {
  await Promise.all(worlds.map((world) => callIn(world, unpaint.toString(), undefined, 2000).catch(() => undefined)));
}

/**
 * Photographs what the person sees when she is stopped, personal data painted over. The picture's name; undefined when none could be taken:
 * rather none than one that tells.
 */
export async function pictureObstacle(walk: Walk): Promise<string | undefined> {
  if (!walk.screenshots || walk.beside || currentPage(walk).isClosed()) return undefined;
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, longest, undefined).unref();
  });
  return Promise.race([photograph(walk), late]);
}

async function photograph(walk: Walk): Promise<string | undefined> {
  const page = currentPage(walk);
  try {
    const worlds = await openWorlds(page);
    try {
      await paint(worlds, walk.masker.patterns);
      const { path, name } = await walk.sink.obstaclePicture();
      await page.screenshot({ path, type: 'jpeg', quality: 60, timeout: 5000 });
      return name;
    } finally {
      await unpainted(worlds);
      await closeWorlds(worlds);
    }
  } catch {
    return undefined;
  }
}
