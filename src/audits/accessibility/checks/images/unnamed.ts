import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import type { PageCheck } from '../check.ts';
import { alternativeOf, controlOf, isAllOf, isMarkedImage, shownPictures } from './pictures.ts';

/** What axe-core proves by itself: its rules on images look at these. */
function seenByAxe(picture: PageElement): boolean {
  const { name } = picture;
  if (isMarkedImage(picture) || name === 'area' || name === 'input' || name === 'object') return isExposed(picture);
  return name === 'img' && roleOf(picture) === 'img' && isExposed(picture);
}

/** The link or button of which the image is all that is shown, when assistive technologies meet it. */
function controlAlone(picture: PageElement): PageElement | undefined {
  const control = controlOf(picture);
  return control !== undefined && control !== picture && isExposed(control) && isAllOf(control, picture) ? control : undefined;
}

/** Addresses of the links that say something. */
function namedAddresses(page: ReadPage): ReadonlySet<string> {
  const named = page.tagged('a').filter((link) => isExposed(link) && nameOf(page, link).text !== '');
  return new Set(named.map((link) => attribute(link, 'href') ?? '').filter((href) => href !== ''));
}

/** 1.1: an image that alone makes a link or a button, and that has no alternative. */
export const unnamedFunctional: PageCheck = {
  id: 'functional-image-without-alternative',
  criterion: '1.1',
  tests: ['1.1.1', '1.1.5', '1.1.8'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'critical',
  message: say(
    'Cette image est le seul contenu d’un lien ou d’un bouton et n’a pas d’alternative : dites en quelques mots où mène le lien ou ce que fait le bouton.',
    'This image is all that a link or a button holds, and it has no alternative: say in a few words where the link leads or what the button does.',
  ),
  on: (page) => {
    const unnamed = shownPictures(page).flatMap((picture) => {
      const control = seenByAxe(picture) ? undefined : controlAlone(picture);
      return control !== undefined && nameOf(page, control).text === '' ? [{ picture, control }] : [];
    });
    const doubled = unnamed.length === 0 ? new Set<string>() : namedAddresses(page);
    return unnamed.map(({ picture, control }) => ({
      element: picture,
      ...(doubled.has(attribute(control, 'href') ?? '') ? { doubtful: true as const } : {}),
    }));
  },
};

/** 1.1.5: an SVG that alone names a link or a button needs `role="img"` beside its alternative. */
export const functionalSvgWithoutRole: PageCheck = {
  id: 'functional-svg-without-role',
  criterion: '1.1',
  tests: ['1.1.5'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Cette image vectorielle donne à elle seule le nom d’un lien ou d’un bouton sans être déclarée comme image : ajoutez role="img" à la balise <svg>.',
    'This vector image alone names a link or a button and is not declared as an image: add role="img" to the <svg> tag.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter((picture) => picture.name === 'svg' && !Object.hasOwn(picture.attribs, 'role') && isExposed(picture))
      .filter((picture) => alternativeOf(page, picture) !== '')
      .filter((picture) => {
        const control = controlAlone(picture);
        return control !== undefined && nameOf(page, control).from === 'content';
      })
      .map((element) => ({ element })),
};
