import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { closest, type ReadPage } from './read-page.ts';

const isFrame = ({ name }: PageElement): boolean => name === 'u-frame';

/**
 * True for what the site itself publishes: the main document and its frames of the same host. RGAA exempts what a third party publishes and the body
 * neither funds, develops nor controls; a frame of another host may be such.
 */
export function isOwnContent(page: ReadPage, element: PageElement): boolean {
  const frame = closest(element, isFrame, true);
  if (frame === undefined) return true;
  const source = attribute(frame, 'data-src');
  if (source === undefined || source.trim() === '' || source.startsWith('about:')) return true;
  const here = URL.parse(page.checkpoint.url);
  const there = URL.parse(source, page.checkpoint.url);
  return here !== null && there !== null && here.host === there.host;
}
