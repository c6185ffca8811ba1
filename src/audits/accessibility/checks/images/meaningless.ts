import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import { alternativeOf, controlOf, fileOf, isAllOf, isFunctional, plain, shownPictures, textBeside } from './pictures.ts';

const imageName = /\.(?:jpe?g|png|gif|svg|webp|avif|bmp)$/i;
/** What programs and cameras write where an alternative was forgotten. */
const forgotten =
  /^(?:texte alternatif|alt text|alternate text|image alt|alt|undefined|null|nan|untitled|sans titre|todo|lorem ipsum|placeholder|image lien|image link|(?:img|dsc|dscn|dscf) ?\d{3,6})$/;
/** Kinds of images: they say nothing of one, but may name what a button does (“Photo”). */
const kinds =
  /^(?:image|images|img|picture|pic|photo|photographie|graphic|icon|icone|ico|(?:image|photo|picture|icon|icone|logo) ?\d{1,6})$/;

/** Files that the person may be handling themselves: there a file’s name says what it is. */
function handlesFiles(page: ReadPage): boolean {
  return page.tagged('input').some((input) => /^file$/i.test(attribute(input, 'type') ?? ''));
}

function sourceOf(picture: PageElement): string {
  return attribute(picture, 'data-src') ?? attribute(picture, 'data-data') ?? '';
}

/** True when the alternative is the name of the image’s own file, and nothing shows that the file is what the page is about. */
function isFileName(page: ReadPage, picture: PageElement, alternative: string): boolean {
  const name = alternative.trim();
  if (!imageName.test(name) || /\s/.test(name)) return false;
  const own = fileOf(sourceOf(picture));
  if (own.toLowerCase() !== name.toLowerCase()) return false;
  const control = controlOf(picture);
  const target = control === undefined ? '' : fileOf(attribute(control, 'href') ?? '');
  return !imageName.test(target) && !handlesFiles(page);
}

function isCaptioned(picture: PageElement): boolean {
  const figure = closest(picture, ({ name }) => name === 'figure');
  return figure?.childNodes.some((node) => 'attribs' in node && node.name === 'figcaption') ?? false;
}

/** What shows that the image carries information: it alone makes a link or a button, or it has a caption (technical note of 1.2). */
const carriesInformation = (picture: PageElement): boolean => isFunctional(picture) || isCaptioned(picture);

/** A link to another page that its address does not call by that word: there, “image” says nothing of where it leads. */
function isPlainLink(picture: PageElement, word: string): boolean {
  const control = controlOf(picture);
  const href = control === undefined ? '' : (attribute(control, 'href') ?? '');
  return (
    /^(?:https?:|\/|[\w.-])/i.test(href) && !plain(href).includes(word.replace(/ ?\d{0,6}$/, '')) && !imageName.test(fileOf(href))
  );
}

function hitsOf(
  page: ReadPage,
  isWrong: (picture: PageElement, alternative: string) => boolean,
  isCertain: (picture: PageElement, alternative: string) => boolean,
): readonly Hit[] {
  return shownPictures(page)
    .filter(isExposed)
    .map((picture) => ({ picture, alternative: alternativeOf(page, picture) }))
    .filter(({ picture, alternative }) => alternative !== '' && isWrong(picture, alternative))
    .map(({ picture, alternative }) => ({
      element: picture,
      ...(isCertain(picture, alternative) ? {} : { doubtful: true as const }),
    }));
}

/** 1.3: the alternative is the name of the file. */
export const fileNameAlternative: PageCheck = {
  id: 'image-alternative-is-file-name',
  criterion: '1.3',
  tests: ['1.3.1', '1.3.3'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'L’alternative de cette image est le nom de son fichier : remplacez-la par ce que l’image dit ou fait.',
    'The alternative of this image is the name of its file: replace it with what the image says or does.',
  ),
  on: (page) => hitsOf(page, (picture, alternative) => isFileName(page, picture, alternative), carriesInformation),
};

/** 1.3: the alternative says nothing: “image”, “photo1”, “undefined”. */
export const placeholderAlternative: PageCheck = {
  id: 'image-alternative-says-nothing',
  criterion: '1.3',
  tests: ['1.3.1', '1.3.2', '1.3.3', '1.3.5'],
  wcag: ['1.1.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'L’alternative de cette image ne dit rien d’elle : remplacez-la par ce que l’image dit ou fait.',
    'The alternative of this image says nothing of it: replace it with what the image says or does.',
  ),
  on: (page) =>
    hitsOf(
      page,
      (_, alternative) => forgotten.test(plain(alternative)) || kinds.test(plain(alternative)),
      (picture, alternative) =>
        forgotten.test(plain(alternative))
          ? carriesInformation(picture)
          : !/\d/.test(alternative) && isFunctional(picture) && isPlainLink(picture, plain(alternative)),
    ),
};

/** 1.3: a link that says twice the same thing, by its image and by its text. */
export const repeatedAlternative: PageCheck = {
  id: 'image-alternative-repeats-link',
  criterion: '1.3',
  tests: ['1.3.1', '1.3.5'],
  wcag: ['1.1.1'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'L’alternative de cette image répète le texte du lien ou du bouton qui la contient : si l’image n’ajoute rien, videz son alternative.',
    'The alternative of this image repeats the text of the link or button that holds it: if the image adds nothing, empty its alternative.',
  ),
  on: (page) =>
    shownPictures(page)
      .filter(isExposed)
      .filter((picture) => {
        const control = controlOf(picture);
        if (control === undefined || control === picture || isAllOf(control, picture)) return false;
        const alternative = plain(alternativeOf(page, picture));
        return alternative !== '' && alternative === plain(textBeside(control));
      })
      .map((element) => ({ element })),
};
