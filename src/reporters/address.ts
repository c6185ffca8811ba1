/** `http:` or `https:` address as the URL parser understands it, or null: nothing else is ever made a link. */
export function webAddress(address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/**
 * Relative address of a file of the run, each segment percent-encoded; null when the path could leave the run's folder or be read
 * as another scheme.
 */
export function fileAddress(...parts: readonly string[]): string | null {
  const segments = parts.join('/').split('/');
  const bad = segments.some((segment) => segment === '' || segment === '.' || segment === '..' || segment.includes('\\'));
  if (bad) return null;
  return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/');
}

/** A `data:` picture of a known raster format, or null. */
export function pictureData(data: string | undefined): string | null {
  return data !== undefined && /^data:image\/(?:jpeg|webp|png);base64,[A-Za-z0-9+/]+={0,2}$/u.test(data) ? data : null;
}
