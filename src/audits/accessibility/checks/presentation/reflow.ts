import { isText, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { closest, rectOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';

/** Width of the window of criterion 10.11, in CSS pixels. */
const narrow = 320;
/** CSS pixels of overflow that rounding and borders explain. */
const slack = 4;
/** Content that needs two dimensions: the special cases of the criterion. */
const twoDimensions = new Set([
  'table',
  'img',
  'svg',
  'canvas',
  'video',
  'object',
  'embed',
  'u-frame',
  'pre',
  'code',
  'figure',
  'math',
]);

const hasText = (element: PageElement): boolean => element.childNodes.some((node) => isText(node) && node.data.trim() !== '');

/** Text and fields that begin in the window and leave it on the right, outside tables, pictures and code. */
function overflowing(page: ReadPage, width: number): readonly PageElement[] {
  return page.elements.filter((element) => {
    const box = rectOf(element);
    if (box === undefined || box.x + box.width <= width + slack || box.x < 0 || !isSeen(element)) return false;
    if (!hasText(element) && !['input', 'select', 'textarea'].includes(element.name)) return false;
    return closest(element, ({ name }) => twoDimensions.has(name), true) === undefined;
  });
}

/** 10.11.1: the page is wider than its window, because of text or fields. Wider windows than 320 px only give cues. */
export const widerThanWindow: PageCheck = {
  id: 'page-wider-than-window',
  criterion: '10.11',
  tests: ['10.11.1'],
  wcag: ['1.4.10'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Dans une fenêtre de 320 px, ce contenu dépasse et oblige à défiler horizontalement : laissez-le se redistribuer sur la largeur.',
    'In a window of 320 px, this content overflows and forces to scroll sideways: let it flow again within the width.',
  ),
  on: (page) => {
    const { page: facts } = page.checkpoint.evidence;
    if (!facts.ok) return [];
    const { viewport, documentSize } = facts.value;
    if (viewport.width > 480 || documentSize.width <= viewport.width + slack) return [];
    const doubt = viewport.width > narrow ? { doubtful: true as const } : {};
    return overflowing(page, viewport.width)
      .slice(0, 20)
      .map((element) => ({ element, ...doubt }));
  },
};
