import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { descendantsOf, rawTextOf, rectOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole, roleOf } from '../../page/role.ts';
import type { PageCheck } from '../check.ts';
import { alternativeOf, controlOf, isAllOf, isFunctional, plain, shownPictures, textBeside } from './pictures.ts';

/** Alternatives by which an author says that the image is there for show. */
const saysDecoration =
  /^(?:decorative image|image decorative|image de decoration|image purement decorative|purely decorative(?: image)?|visuel decoratif|icone decorative|photo decorative|illustration decorative|element decoratif|spacer|spacer image|image vide|empty image|pixel transparent|transparent pixel)$/;

const sideOf = (picture: PageElement, side: 'width' | 'height'): number => Number(attribute(picture, side) ?? Number.NaN);

/** An image of a dot: by its attributes and on the screen. Images that wait to be loaded have no such size of their own. */
function isSpacer(picture: PageElement): boolean {
  const box = rectOf(picture);
  const small = sideOf(picture, 'width') <= 2 && sideOf(picture, 'height') <= 2;
  return picture.name === 'img' && small && box !== undefined && box.width <= 2 && box.height <= 2;
}

/** 1.2.1: a transparent dot that lays out the page, read aloud. */
export const spacerExposed: PageCheck = {
  id: 'spacer-image-exposed',
  criterion: '1.2',
  tests: ['1.2.1'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Cette image d’un ou deux pixels est lue par les lecteurs d’écran : donnez-lui un attribut alt vide (alt="") et aucun autre nom.',
    'This image of one or two pixels is read aloud by screen readers: give it an empty alt attribute (alt="") and no other name.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter((picture) => isSpacer(picture) && isExposed(picture) && !isFunctional(picture))
      .filter((picture) => roleOf(picture) === 'img' && explicitRole(picture) === undefined)
      .map((element) => ({ element })),
};

/** 1.2: the author says in words that the image is decorative, so that it is read aloud. */
export const decorationSaid: PageCheck = {
  id: 'decoration-said-in-words',
  criterion: '1.2',
  tests: ['1.2.1', '1.2.4'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'L’alternative annonce que l’image est décorative, si bien qu’elle est lue : videz-la (alt="") au lieu de le dire.',
    'The alternative says that the image is decorative, so it is read aloud: empty it (alt="") instead of saying so.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter(
        (picture) => isExposed(picture) && !isFunctional(picture) && saysDecoration.test(plain(alternativeOf(page, picture))),
      )
      .map((element) => ({ element })),
};

/** Words that name an SVG from inside or by its attributes. */
function wordsOf(svg: PageElement): string {
  for (const name of ['aria-label', 'title']) {
    const said = attribute(svg, name)?.trim();
    if (said !== undefined && said !== '') return said;
  }
  for (const child of descendantsOf(svg)) {
    if (child.name === 'text' || child.name === 'foreignobject' || child.name === 'foreignObject') return '';
    const said =
      child.name === 'title' || child.name === 'desc' ? rawTextOf(child) : (attribute(child, 'aria-label') ?? '').trim();
    if (said !== '') return said;
  }
  return '';
}

const isHiddenFromAll = (element: PageElement): boolean => /^\s*true\s*$/i.test(attribute(element, 'aria-hidden') ?? '');

/** True when a link or button already says, in text that is shown, what the image says: the image adds nothing. */
function repeatsControl(picture: PageElement, words: string): boolean {
  const control = controlOf(picture);
  if (control === undefined || isAllOf(control, picture)) return false;
  return plain(words) !== '' && plain(textBeside(control)) === plain(words);
}

/** 1.2.4: a decorative SVG must be hidden and hold no words at all. */
export const hiddenSvgWithWords: PageCheck = {
  id: 'hidden-svg-with-words',
  criterion: '1.2',
  tests: ['1.2.4'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Cette image vectorielle est masquée aux technologies d’assistance et porte pourtant un titre ou une description : retirez-les si elle est décorative.',
    'This vector image is hidden from assistive technologies and yet holds a title or a description: remove them if it is decorative.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter((picture) => picture.name === 'svg' && isHiddenFromAll(picture))
      .map((picture) => ({ picture, words: wordsOf(picture) }))
      .filter(({ words }) => words !== '')
      .map(({ picture, words }) => ({
        element: picture,
        ...(repeatsControl(picture, words) ? {} : { doubtful: true as const }),
      })),
};

/** `role="none"` is void beside a name: the image is exposed, and has no role of image. */
function isVoidPresentation(picture: PageElement): boolean {
  const role = explicitRole(picture);
  return (role === 'none' || role === 'presentation') && picture.name === 'svg';
}

/** 1.2.4: an SVG that its author marks as presentation, and names. */
export const presentationNamed: PageCheck = {
  id: 'presentation-svg-named',
  criterion: '1.2',
  tests: ['1.2.4'],
  wcag: ['1.1.1', '4.1.2'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Cette image vectorielle est déclarée décorative par son rôle, mais son nom l’annule : masquez-la avec aria-hidden="true" et retirez son nom.',
    'This vector image is declared decorative by its role, and its name undoes it: hide it with aria-hidden="true" and remove its name.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter((picture) => isVoidPresentation(picture) && isExposed(picture) && !isFunctional(picture))
      .filter((picture) => ['aria-label', 'aria-labelledby'].includes(nameOf(page, picture).from))
      .map((element) => ({ element })),
};

function emptyAndNamed(page: ReadPage, picture: PageElement): boolean {
  if (picture.name !== 'img' && picture.name !== 'area') return false;
  return attribute(picture, 'alt')?.trim() === '' && isExposed(picture) && nameOf(page, picture).text !== '';
}

/** 1.2.1: an empty `alt` beside another name: decorative or not? */
export const emptyAltNamed: PageCheck = {
  id: 'empty-alt-beside-a-name',
  criterion: '1.2',
  tests: ['1.2.1', '1.2.2'],
  wcag: ['1.1.1', '4.1.2'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'Cette image a un attribut alt vide et un autre nom (title, aria-label, aria-labelledby) : si elle est décorative, retirez ce nom ; sinon, écrivez-le dans alt.',
    'This image has an empty alt attribute and another name (title, aria-label, aria-labelledby): if it is decorative, remove that name; else, write it in alt.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter((picture) => emptyAndNamed(page, picture))
      .map((element) => ({ element })),
};
