import { attribute } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { rawTextOf, rectOf } from '../../page/read-page.ts';
import type { Preparation } from '../preparation.ts';

/** CSS pixels: a background that is smaller is a bullet or an arrow, one that is larger dresses a part of the page. */
const shown = { least: 600, most: 400_000 };

/** 10.2, for the person: background images of elements without any word, which vanish with the style sheets. */
export const backgroundImages: Preparation = {
  criterion: '10.2',
  question: say(
    'Cette image de fond, qui disparaît sans la feuille de styles, porte-t-elle une information ?',
    'Does this background image, which vanishes without the style sheet, carry information?',
  ),
  of: (page) =>
    page
      .having('data-u-back-image')
      .filter((element) => attribute(element, 'data-u-back-image') === 'url' && isSeen(element))
      .filter((element) => {
        const box = rectOf(element);
        const area = box === undefined ? 0 : box.width * box.height;
        return area >= shown.least && area <= shown.most && rawTextOf(element) === '';
      })
      .map((element) => ({ element })),
};

const tooltips = ['data-tooltip', 'data-tippy-content', 'data-bs-original-title', 'popovertarget', 'interestfor'] as const;

/** 10.13, for the person: what looks like a tooltip or a content that opens on hover. */
export const hoverContents: Preparation = {
  criterion: '10.13',
  question: say(
    'Ce contenu qui apparaît au survol ou au focus peut-il être masqué sans bouger, être survolé, et reste-t-il affiché ?',
    'Can this content that appears on hover or focus be dismissed without moving, be hovered, and does it stay?',
  ),
  of: (page) => {
    const marked = page.having('role').filter((element) => attribute(element, 'role')?.trim().toLowerCase() === 'tooltip');
    const triggers = tooltips.flatMap((name) => page.having(name)).filter(isExposed);
    return [...new Set([...marked, ...triggers])].map((element) => ({ element }));
  },
};
