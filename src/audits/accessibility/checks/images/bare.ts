import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { explicitRole } from '../../page/role.ts';
import type { Hit, PageCheck } from '../check.ts';
import { alternativeOf, isFunctional, isMarkedImage, shownPictures } from './pictures.ts';

const vectorial = new Set(['svg', 'canvas', 'embed', 'object']);

/** Neither hidden as a decorative image must be, nor declared and named as one that informs: not compliant on 1.1 or on 1.2. */
function isBare(page: ReadPage, picture: PageElement): boolean {
  if (!vectorial.has(picture.name) || !isExposed(picture) || isFunctional(picture)) return false;
  if (isMarkedImage(picture) && alternativeOf(page, picture) !== '') return false;
  return explicitRole(picture) === undefined || explicitRole(picture) === 'img';
}

const bare = (page: ReadPage): readonly Hit[] =>
  shownPictures(page)
    .filter((picture) => isBare(page, picture) && attribute(picture, 'data-u-rect') !== undefined)
    .map((element) => ({ element }));

/** 1.1, to review: the image may carry information. */
export const bareInformative: PageCheck = {
  id: 'image-neither-named-nor-hidden',
  criterion: '1.1',
  tests: ['1.1.5', '1.1.6', '1.1.7', '1.1.8'],
  wcag: ['1.1.1'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Si cette image porte une information, il lui faut role="img" et une alternative.',
    'If this image carries information, it needs role="img" and an alternative.',
  ),
  on: bare,
};

/** 1.2, to review: the image may be decorative. */
export const bareDecorative: PageCheck = {
  id: 'decorative-image-not-hidden',
  criterion: '1.2',
  tests: ['1.2.3', '1.2.4', '1.2.5', '1.2.6'],
  wcag: ['1.1.1'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'Si cette image est décorative, il lui faut aria-hidden="true" et aucun titre ni texte.',
    'If this image is decorative, it needs aria-hidden="true" and neither title nor text.',
  ),
  on: bare,
};
