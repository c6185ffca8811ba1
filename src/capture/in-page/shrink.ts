/** Base64 of a JPEG, and the box that its small version shows. Pixels. */
export interface ShrinkOptions {
  readonly jpeg: string;
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}

export interface Shrunk {
  readonly width: number;
  readonly height: number;
  readonly jpeg: string;
}

/** Runs in the page: a small version of the top of a picture, made from the picture itself so that both show the same. */
export async function shrink(options: ShrinkOptions): Promise<Shrunk> {
  const bytes = Uint8Array.from(atob(options.jpeg), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const scale = Math.min(1, options.width / picture.width);
  const top = Math.min(picture.height, options.height);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(top * scale)));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw the small picture on');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, picture.width, top, 0, 0, canvas.width, canvas.height);
  const small = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/jpeg', quality: options.quality })).arrayBuffer(),
  );
  const text = Array.from(small, (byte) => String.fromCharCode(byte)).join('');
  return { width: picture.width, height: picture.height, jpeg: btoa(text) };
}
