import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { closest, type ReadPage } from './read-page.ts';

const isFrame = ({ name }: PageElement): boolean => name === 'u-frame';

/**
 * True for what the site itself publishes: the main document and its frames of the same host. RGAA exempts what a third party publishes and the body
 * neither funds, develops nor controls; a frame of another host may be such.
 */
export function isOwnContent(page: ReadPage, element: PageElement): boolean {
  const frame = closest(element, isFrame, true);
  return frame === undefined || isOwnAddress(attribute(frame, 'data-src'), page.checkpoint.url);
}

/** True for the address of a frame that the page’s own host serves, or that is the page’s own document (`srcdoc`). */
export function isOwnAddress(frame: string | undefined, page: string): boolean {
  if (frame === undefined || frame.trim() === '' || frame.startsWith('about:')) return true;
  const here = URL.parse(page);
  const there = URL.parse(frame, page);
  return here !== null && there !== null && here.host === there.host;
}
