import type { Rect } from '../../model/evidence.ts';
import { onPicture } from './marks.ts';
import { sizeOf } from './picture.ts';
import { html, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** CSS pixels: what is shown around the element, and the most that a crop takes in the report. */
const around = 8;
const most = { width: 260, height: 130 };

/**
 * The part of a state’s picture where an element stands: the picture itself behind a window, so that nothing is cut, copied or written twice. Null in a
 * report that travels alone, whose pictures are too small to read, and for an element that covers the page or is not on the picture.
 */
export function crop(view: CardView, checkpoint: string, rect: Rect | undefined): Piece {
  const size = sizeOf(view, checkpoint);
  const path = view.checkpoints.get(checkpoint)?.screenshot;
  const src = path === undefined || view.layout === 'file' ? null : view.file(path);
  const seen = rect === undefined || size === undefined ? undefined : onPicture(rect, size);
  if (size === undefined || src === null || seen === undefined) return null;
  const [x, y] = [Math.max(0, seen.x - around), Math.max(0, seen.y - around)];
  const width = Math.min(size.width, seen.x + seen.width + around) - x;
  const height = Math.min(size.height, seen.y + seen.height + around) - y;
  const scale = Math.min(1, most.width / width, most.height / height);
  const shown = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  return html`<svg
    class="crop"
    viewBox="${x} ${y} ${width} ${height}"
    width="${shown.width}"
    height="${shown.height}"
    aria-hidden="true"
  >
    <foreignObject x="0" y="0" width="${size.width}" height="${size.height}">
      <img src="${src}" alt="" loading="lazy" decoding="async" width="${size.width}" height="${size.height}" />
    </foreignObject>
  </svg>`;
}
