import { paintOver, unpaint, waitForFonts, waitForPictures, type Painted, type PaintOptions } from './in-page/paint.ts';
import { callIn, type World } from './worlds.ts';

/** A picture, and how many places of it were painted over. */
export interface MaskedPicture {
  readonly picture: Buffer;
  readonly masked: number;
}

/** Times that a picture is taken again because the page moved meanwhile. */
const attempts = 3;
/** Milliseconds for a frame to answer. */
const patience = 5000;

/** Waits for the pictures of the page that are still on their way, a few seconds at most. */
export async function picturesThere(worlds: readonly World[]): Promise<void> {
  const readable = worlds.filter((world) => world.unreachable === undefined);
  await Promise.all(
    readable.map((world) => callIn(world, waitForPictures.toString(), undefined, patience).catch(() => undefined)),
  );
}

/** Looks for personal data in every frame, and paints over them if asked. Throws when a frame that is shown cannot be looked at. */
async function look(worlds: readonly World[], options: PaintOptions): Promise<readonly Painted[]> {
  return Promise.all(worlds.map((world) => callIn<Painted>(world, paintOver.toString(), options, patience)));
}

const clear = (worlds: readonly World[]): Promise<unknown> =>
  Promise.all(worlds.map((world) => callIn(world, unpaint.toString(), undefined, patience).catch(() => undefined)));

const places = (painted: readonly Painted[]): string => painted.map((each) => each.places).join('|');

/**
 * Takes a picture with personal data painted over in every frame. What was painted is looked at again afterwards: a font that came, a
 * message that unfolded, a late answer may have moved it away from its box; then the picture is thrown away and taken again.
 * @throws when painting fails or the page never keeps still: rather no picture than one that tells.
 */
export async function maskedPicture(
  worlds: readonly World[],
  patterns: readonly string[],
  take: () => Promise<Buffer>,
): Promise<MaskedPicture> {
  const readable = worlds.filter((world) => world.unreachable === undefined);
  const options = { patterns, maxNodes: 60_000 };
  await Promise.all(readable.map((world) => callIn(world, waitForFonts.toString(), undefined, patience).catch(() => undefined)));
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const before = await look(readable, { ...options, lay: true });
      const picture = await take();
      const after = await look(readable, { ...options, lay: false });
      if (places(before) === places(after)) return { picture, masked: before.reduce((sum, { masked }) => sum + masked, 0) };
    } finally {
      await clear(readable);
    }
  }
  throw new Error('the page moved each time a picture was taken: personal data could have shown');
}
