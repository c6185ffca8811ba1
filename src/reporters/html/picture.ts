import { pictureData } from '../address.ts';
import type { ScoredCheckpoint } from '../view.ts';
import { markLayer, type Mark } from './marks.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The small picture shows the top of the page, this high at most (`src/capture/screenshot.ts`). CSS pixels. */
const smallShows = 500;

/** Size of the part of the page that its small picture shows, in CSS pixels, when it is known. */
export function smallSizeOf(view: CardView, id: string): Size | undefined {
  const picture = view.evidence?.states.get(id)?.picture;
  if (picture === undefined || picture.width <= 0 || picture.height <= 0) return undefined;
  return { width: picture.width, height: Math.min(picture.height, smallShows) };
}

/** The same of the picture that is drawn on: the whole page beside the run, what the small one shows in a file that travels alone. */
export function sizeOf(view: CardView, id: string): Size | undefined {
  const small = smallSizeOf(view, id);
  return small === undefined || view.layout === 'file' ? small : view.evidence?.states.get(id)?.picture;
}

function embedded(view: CardView, { thumbnail, screenshot }: ScoredCheckpoint): string | null {
  const own = [thumbnail, screenshot].flatMap(
    (path) => pictureData(view.pictures.get(`${view.card.procedure.id}/${path}`)) ?? [],
  );
  return own[0] ?? null;
}

/** A picture of the run's folder, asked for when it comes near the window only. */
function linked(view: CardView, path: string | undefined, alt: string, size: Size | undefined): Piece {
  const src = path === undefined || view.layout === 'file' ? null : view.file(path);
  if (src === null) return null;
  const room = size === undefined ? null : html` width="${size.width}" height="${size.height}"`;
  return html`<img src="${src}" alt="${alt}" loading="lazy" decoding="async" ${room} />`;
}

const imageId = (view: CardView, id: string): string => `${view.id}-i${view.states.get(id) ?? 0}`;

/** The picture in the strip: small, embedded when the report was given it. */
export function smallPicture(view: CardView, checkpoint: ScoredCheckpoint, alt: string): Piece {
  const data = embedded(view, checkpoint);
  const size = smallSizeOf(view, checkpoint.id);
  if (data === null) return linked(view, checkpoint.thumbnail ?? checkpoint.screenshot, alt, size);
  if (size === undefined) return html`<img src="${data}" alt="${alt}" />`;
  const { width, height } = size;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">
    <image id="${imageId(view, checkpoint.id)}" href="${data}" width="${width}" height="${height}" />
  </svg>`;
}

/** The whole picture with what was found drawn on it. An embedded picture is used a second time, not written a second time. */
export function markedPicture(view: CardView, checkpoint: ScoredCheckpoint, alt: string, marks: readonly Mark[]): Piece {
  const size = sizeOf(view, checkpoint.id);
  if (size === undefined) return null;
  const { width, height } = size;
  const again = html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">
    <use href="#${imageId(view, checkpoint.id)}" />
  </svg>`;
  const picture =
    linked(view, checkpoint.screenshot ?? checkpoint.thumbnail, alt, size) ??
    (embedded(view, checkpoint) === null ? null : again);
  return picture === null ? null : html`<div class="marked">${picture}${markLayer(marks, size)}</div>`;
}

/** Boxes without words over the small picture: where, not what. */
export function withDots(picture: Piece, layer: Markup | null): Markup {
  return html`<span class="marked">${picture}${layer}</span>`;
}
