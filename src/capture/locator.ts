import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { TextBlock } from '../model/evidence.ts';
import type { Masker } from '../model/replay.ts';
import { assemble } from './assemble.ts';
import { readFrames } from './frames.ts';
import { readLocatorForms, type RawLocatorForm } from './in-page/locator-forms.ts';
import { maskedPicture } from './masked-picture.ts';
import { callIn, closeWorlds, openWorlds, type World } from './worlds.ts';

const nowhere = { status: null, redirects: [], requests: 0, bytes: 0 };
const quality = 60;

async function inWorlds<T>(page: Page, work: (worlds: readonly World[]) => Promise<T>): Promise<T> {
  const worlds = await openWorlds(page);
  try {
    return await work(worlds);
  } finally {
    await closeWorlds(worlds);
  }
}

/** The forms around fields of the main frame, given by their selectors, in that order. Throws when the page cannot be read. */
export function collectLocatorForms(page: Page, selectors: readonly string[]): Promise<readonly RawLocatorForm[]> {
  return inWorlds(page, async ([main]) => {
    if (main === undefined) throw new Error('the page has no frame');
    return callIn<readonly RawLocatorForm[]>(main, readLocatorForms.toString(), selectors);
  });
}

/** Only the blocks of text of the page, all frames included. Throws when the page cannot be read. */
export function collectText(page: Page, masker: Masker): Promise<readonly TextBlock[]> {
  return inWorlds(page, async (worlds) => {
    return assemble(await readFrames(worlds, { dom: false }), nowhere, masker, new Date(0)).text;
  });
}

/** Takes a picture of the window, personal data painted over, in a file of the folder. Throws rather than taking one that tells. */
export function pictureWindow(page: Page, folder: string, file: string, masker: Masker): Promise<void> {
  return inWorlds(page, async (worlds) => {
    const take = (): Promise<Buffer> =>
      page.screenshot({ type: 'jpeg', quality, scale: 'css', animations: 'allow', caret: 'initial' });
    const { picture } = await maskedPicture(worlds, masker.patterns, take);
    await writeFile(join(folder, file), picture);
  });
}
