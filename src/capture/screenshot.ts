import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession } from 'playwright';
import type { ScreenshotEvidence } from '../model/evidence.ts';
import type { Masker } from '../model/replay.ts';
import { paintOver, unpaint } from './in-page/paint.ts';
import { within } from './within.ts';
import { callIn, type World } from './worlds.ts';

const maxHeight = 8_000;
const quality = 60;
const thumbnailWidth = 320;
const thumbnailHeight = 500;
const pictureTimeout = 30_000;

/** What the picture shows, in CSS pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

async function shoot(session: CDPSession, clip: Clip, beyond: boolean): Promise<Buffer> {
  const options = { format: 'jpeg' as const, quality, clip, captureBeyondViewport: beyond, optimizeForSpeed: true };
  const { data } = await within(session.send('Page.captureScreenshot', options), pictureTimeout, 'taking the picture');
  return Buffer.from(data, 'base64');
}

async function paint(worlds: readonly World[], masker: Masker): Promise<number> {
  const options = { patterns: masker.patterns, maxNodes: 60_000 };
  const readable = worlds.filter((world) => world.unreachable === undefined);
  const counts = await Promise.all(readable.map((world) => callIn<number>(world, paintOver.toString(), options)));
  return counts.reduce((sum, count) => sum + count, 0);
}

const clear = (worlds: readonly World[]): Promise<unknown> =>
  Promise.all(worlds.map((world) => callIn(world, unpaint.toString()).catch(() => undefined)));

/**
 * Takes the whole page as a JPEG, one pixel per CSS pixel, and a small one of its top, with personal data painted over in every frame.
 * When painting fails no picture is taken: rather none than one that tells.
 */
export async function screenshotEvidence(
  worlds: readonly World[],
  sheet: Sheet,
  folder: string,
  masker: Masker,
): Promise<ScreenshotEvidence> {
  const [main] = worlds;
  if (main === undefined) throw new Error('the page has no frame');
  const [width, height] = [Math.max(1, Math.round(sheet.width)), Math.max(1, Math.min(maxHeight, Math.round(sheet.height)))];
  const ratio = 1 / sheet.deviceScaleFactor;
  try {
    const masked = await paint(worlds, masker);
    const whole = await shoot(main.session, { x: 0, y: 0, width, height, scale: ratio }, true);
    const top = { x: 0, y: 0, width, height: Math.min(height, thumbnailHeight) };
    const small = await shoot(main.session, { ...top, scale: Math.min(1, thumbnailWidth / width) * ratio }, true);
    await Promise.all([writeFile(join(folder, 'screenshot.jpg'), whole), writeFile(join(folder, 'thumbnail.jpg'), small)]);
    return { file: 'screenshot.jpg', thumbnail: 'thumbnail.jpg', width, height, cut: sheet.height > maxHeight, masked };
  } finally {
    await clear(worlds);
  }
}
