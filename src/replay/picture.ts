import { writeFile } from 'node:fs/promises';
import { maskedPicture } from '../capture/masked-picture.ts';
import { closeWorlds, openWorlds } from '../capture/worlds.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** Milliseconds: a page that no longer responds must not hold its journey. */
const longest = 10_000;

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
      const take = (): Promise<Buffer> => page.screenshot({ type: 'jpeg', quality: 60, timeout: 5000 });
      const { picture } = await maskedPicture(worlds, walk.masker.patterns, take);
      const { path, name } = await walk.sink.obstaclePicture();
      await writeFile(path, picture);
      return name;
    } finally {
      await closeWorlds(worlds);
    }
  } catch {
    return undefined;
  }
}
