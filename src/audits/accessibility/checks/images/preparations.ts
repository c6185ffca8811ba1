import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { nameOf, spokenText } from '../../page/name.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import type { Prepared, Preparation } from '../preparation.ts';
import { isCaptchaImage } from './absence.ts';
import { alternativeOf, areaOf, captionable, controlOf, fileOf, iconArea, isPicture, shownPictures } from './pictures.ts';

const blocks = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'figure', 'label', 'legend', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Text around an image: its link or button, else its paragraph, item, cell or figure. */
function contextOf(page: ReadPage, picture: PageElement): string {
  const around = controlOf(picture) ?? closest(picture, ({ name }) => blocks.has(name));
  const text = around === undefined ? '' : spokenText(page, around);
  return text === '' ? (attribute(picture, 'data-src') === undefined ? '' : fileOf(attribute(picture, 'data-src') ?? '')) : text;
}

/** Images with their context: a state may hold thousands, and a person is shown the first ones. */
const contextsRead = 40;

const prepareAll = (page: ReadPage, pictures: readonly PageElement[]): readonly Prepared[] =>
  pictures.map((element, rank) =>
    rank < contextsRead ? { element, name: alternativeOf(page, element), context: contextOf(page, element) } : { element },
  );

/** CSS pixels from which an image may show a chart. */
const chartArea = 20_000;

const named = (page: ReadPage): readonly Prepared[] =>
  prepareAll(
    page,
    shownPictures(page).filter((picture) => alternativeOf(page, picture) !== ''),
  );
const ignored = (page: ReadPage): readonly Prepared[] =>
  prepareAll(
    page,
    shownPictures(page).filter((picture) => alternativeOf(page, picture) === ''),
  );
const large = (page: ReadPage): readonly Prepared[] =>
  prepareAll(
    page,
    shownPictures(page).filter((picture) => areaOf(picture) >= chartArea),
  );
const perhapsText = (page: ReadPage): readonly Prepared[] =>
  prepareAll(
    page,
    shownPictures(page).filter((picture) => picture.name !== 'svg' && areaOf(picture) >= iconArea),
  );
const captchas = (page: ReadPage): readonly Prepared[] => prepareAll(page, shownPictures(page).filter(isCaptchaImage));

const describing = ['longdesc', 'aria-describedby', 'aria-details'] as const;
const described = (page: ReadPage): readonly Prepared[] =>
  [...new Set(describing.flatMap((name) => page.having(name)))]
    .filter((element) => isPicture(element) && isExposed(element))
    .map((picture) => ({ element: picture, name: nameOf(page, picture).text, context: contextOf(page, picture) }));

/** Images that stand next to a text of their own block: a caption perhaps. */
const perhapsCaptioned = (page: ReadPage): readonly Prepared[] => prepareAll(page, captionable(page));

/** What is left to a person on images: crops, names and what stands around. */
export const preparations: readonly Preparation[] = [
  {
    criterion: '1.1',
    question: say(
      'Ces images n’ont pas d’alternative. L’une d’elles porte-t-elle une information que le texte voisin ne donne pas ?',
      'These images have no alternative. Does any of them carry information that the text around does not give?',
    ),
    of: ignored,
  },
  {
    criterion: '1.2',
    question: say(
      'Ces images ont une alternative. L’une d’elles n’est-elle que décorative ?',
      'These images have an alternative. Is any of them only decorative?',
    ),
    of: named,
  },
  {
    criterion: '1.3',
    question: say(
      'L’alternative dit-elle la même chose que l’image, en peu de mots ?',
      'Does the alternative say the same as the image, in few words?',
    ),
    of: named,
  },
  {
    criterion: '1.4',
    question: say(
      'L’alternative de ce CAPTCHA dit-elle ce qu’il est et à quoi il sert ?',
      'Does the alternative of this CAPTCHA say what it is and what it is for?',
    ),
    of: captchas,
  },
  {
    criterion: '1.5',
    question: say(
      'Y a-t-il un autre CAPTCHA, non graphique, ou un autre chemin vers la même fonction ?',
      'Is there another CAPTCHA that is not an image, or another way to the same function?',
    ),
    of: captchas,
  },
  {
    criterion: '1.6',
    question: say(
      'Cette image (schéma, graphique, carte, infographie) demande-t-elle une description détaillée, et l’a-t-elle ?',
      'Does this image (diagram, chart, map, infographic) need a detailed description, and has it one?',
    ),
    of: large,
  },
  {
    criterion: '1.7',
    question: say('La description détaillée est-elle pertinente ?', 'Is the detailed description relevant?'),
    of: described,
  },
  {
    criterion: '1.8',
    question: say(
      'Cette image montre-t-elle du texte que des styles pourraient afficher (hors logo) ?',
      'Does this image show text that styles could display (logos aside)?',
    ),
    of: perhapsText,
  },
  {
    criterion: '1.9',
    question: say(
      'Un texte voisin sert-il de légende à cette image sans lui être relié par <figure> et <figcaption> ?',
      'Does a text nearby serve as a caption of this image without being tied to it by <figure> and <figcaption>?',
    ),
    of: perhapsCaptioned,
  },
];
