import { access } from 'node:fs/promises';
import type { Target } from '../../model/scenario.ts';
import { doneWith, use } from '../act.ts';
import { glimpse } from '../locate.ts';
import type { Found } from '../locate.ts';
import { blocked } from '../obstacles.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';

async function readable(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await access(file).catch(() => {
      throw blocked('internal', 'Un fichier à joindre n’a pas pu être lu.', 'A file to attach cannot be read.');
    });
  }
}

/** True when the words lead to a file field, hidden or not; false when they lead to something to activate or to drop files on. */
async function isFileField(walk: Walk, target: Target): Promise<boolean> {
  const deadline = performance.now() + walk.patience.control;
  for (;;) {
    const page = currentPage(walk);
    if ((await glimpse(page, target, 'upload')) !== undefined) return true;
    if ((await glimpse(page, target, 'click')) !== undefined) return false;
    if (performance.now() > deadline) return true;
    await page.waitForTimeout(100);
  }
}

/** Activates what opens the browser's file window, and answers it. False when no window opened. */
async function throughChooser(walk: Walk, zone: Found, files: readonly string[], timeout: number): Promise<boolean> {
  const chooser = currentPage(walk).waitForEvent('filechooser', { timeout: 1500 });
  const opened = chooser.catch(() => undefined);
  await zone.locator.click({ timeout });
  const window = await opened;
  await window?.setFiles([...files]);
  return window !== undefined;
}

/** Drops the files on a zone that has no field and opens no window. */
async function drop(zone: Found, files: readonly string[], timeout: number): Promise<void> {
  await zone.locator.drop({ files: [...files] }, { timeout });
}

/** Attaches files: to a file field (visually hidden ones too), through a button that opens the file window, or onto a drop zone. */
export async function upload(walk: Walk, target: Target, files: readonly string[]): Promise<Done> {
  await readable(files);
  if (await isFileField(walk, target)) {
    const found = await use(walk, target, 'upload', ({ locator }, timeout) => locator.setInputFiles([...files], { timeout }));
    return doneWith(walk, found);
  }
  const zone = await use(walk, target, 'click', async (one, timeout) => {
    if (!(await throughChooser(walk, one, files, timeout))) await drop(one, files, timeout);
  });
  walk.clicks += 1;
  return doneWith(walk, zone);
}
