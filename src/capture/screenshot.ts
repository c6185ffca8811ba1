import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { ScreenshotEvidence } from '../model/evidence.ts';
import type { Masker } from '../model/replay.ts';
import { shrink, type Shrunk, type ShrinkOptions } from './in-page/shrink.ts';
import { maskedPicture } from './masked-picture.ts';
import { callIn, type World } from './worlds.ts';

/** CSS pixels. The small picture shows the first 500 pixels of the page's height, 320 pixels wide. */
const maxHeight = 8_000;
const maxWidth = 4_000;
const quality = 60;
const thumbnail = { width: 320, height: 500 };
const pictureTimeout = 20_000;

/** Documents of other kinds than HTML, such as SVG, have no full page: the window is taken. */
function takePicture(page: Page, fullPage: boolean): Promise<Buffer> {
  const options = {
    type: 'jpeg',
    quality,
    scale: 'css',
    animations: 'allow',
    caret: 'initial',
    timeout: pictureTimeout,
  } as const;
  if (!fullPage) return page.screenshot(options);
  return page.screenshot({ ...options, fullPage, clip: { x: 0, y: 0, width: maxWidth, height: maxHeight } });
}

/**
 * Takes the whole page as a JPEG, one pixel per CSS pixel, and a small one of its top, with personal data painted over in every frame.
 * When painting fails no picture is taken: rather none than one that tells.
 *
 * Playwright takes it, not a session of ours: a picture beyond the viewport resets what it emulates (touch, screen), which it alone restores.
 */
export async function screenshotEvidence(
  page: Page,
  worlds: readonly World[],
  shown: { readonly root: string; readonly height: number },
  folder: string,
  masker: Masker,
): Promise<ScreenshotEvidence> {
  const [main] = worlds;
  if (main === undefined || shown.root === '') throw new Error('there is no document to show');
  const { picture, masked } = await maskedPicture(worlds, masker.patterns, () => takePicture(page, shown.root === 'html'));
  const wanted: ShrinkOptions = { ...thumbnail, jpeg: picture.toString('base64'), quality: quality / 100 };
  const small = await callIn<Shrunk>(main, shrink.toString(), wanted);
  await Promise.all([
    writeFile(join(folder, 'screenshot.jpg'), picture),
    writeFile(join(folder, 'thumbnail.jpg'), Buffer.from(small.jpeg, 'base64')),
  ]);
  const { width, height } = small;
  return { file: 'screenshot.jpg', thumbnail: 'thumbnail.jpg', width, height, cut: shown.height > height, masked };
}
