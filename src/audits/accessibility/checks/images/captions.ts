import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { childrenOf, descendantsOf, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole } from '../../page/role.ts';
import type { Localized } from '../../../../model/localized.ts';
import type { Compliance } from '../compliance.ts';
import type { Hit, PageCheck } from '../check.ts';
import { alternativeOf, isPicture, plain } from './pictures.ts';

/** A figure that ties an image and its caption. */
interface Captioned {
  readonly figure: PageElement;
  readonly pictures: readonly PageElement[];
  readonly caption: string;
}

const otherContent = new Set(['table', 'video', 'audio', 'u-frame', 'pre', 'code', 'blockquote', 'math']);

/** Elements read of a figure: one that holds more is no image and its caption. */
const insideRead = 400;

function firstInside(figure: PageElement): readonly PageElement[] {
  const inside: PageElement[] = [];
  for (const element of descendantsOf(figure)) {
    inside.push(element);
    if (inside.length === insideRead) break;
  }
  return inside;
}

/** Figures of images with a caption. A figure that holds something else too is of that thing. */
function captionedFigures(page: ReadPage): readonly Captioned[] {
  return page.tagged('figure').flatMap((figure) => {
    const inside = firstInside(figure);
    const caption = childrenOf(figure).find(({ name }) => name === 'figcaption');
    const text = caption === undefined || !isExposed(caption) ? '' : rawTextOf(caption);
    const pictures = inside.filter((element) => isPicture(element) && isSeen(element) && isExposed(element));
    const mixed = inside.length === insideRead || inside.some(({ name }) => otherContent.has(name) || name === 'figure');
    return text === '' || pictures.length === 0 || mixed || !isSeen(figure) || !isOwnContent(page, figure)
      ? []
      : [{ figure, pictures, caption: text }];
  });
}

const noRole = say(
  'Cette figure associe une image et sa légende sans role="figure" (ou « group ») : ajoutez-le, avec un aria-label identique à la légende.',
  'This figure ties an image and its caption without role="figure" (or “group”): add it, with an aria-label identical to the caption.',
);
const noLabel = say(
  'Cette figure n’a pas d’attribut aria-label identique à sa légende : recopiez la légende dans aria-label.',
  'This figure has no aria-label attribute identical to its caption: copy the caption into aria-label.',
);

/** What is missing, or undefined when image and caption are tied as criterion 1.9 wants. */
function missing({ figure, caption }: Captioned): Localized | undefined {
  const role = explicitRole(figure);
  if (role !== 'figure' && role !== 'group') return noRole;
  const label = plain(attribute(figure, 'aria-label') ?? '');
  return label !== '' && label === plain(caption) ? undefined : noLabel;
}

/** A label that says a part of the caption, or an image whose empty alternative calls it decorative: a person decides. */
function isDoubtful(page: ReadPage, { figure, pictures, caption }: Captioned): boolean {
  const label = plain(attribute(figure, 'aria-label') ?? '');
  const alike = label !== '' && (plain(caption).includes(label) || label.includes(plain(caption)));
  return (
    alike ||
    pictures.every(
      (picture) => picture.name === 'img' && attribute(picture, 'alt')?.trim() === '' && alternativeOf(page, picture) === '',
    )
  );
}

/** 1.9: RGAA asks more than HTML does: role and label on the figure. */
export const captionNotTied: PageCheck = {
  id: 'image-caption-not-tied',
  criterion: '1.9',
  tests: ['1.9.1'],
  wcag: ['1.1.1', '4.1.2'],
  proof: 'proof',
  impact: 'minor',
  message: noRole,
  on: (page) =>
    captionedFigures(page).flatMap((one): readonly Hit[] => {
      const message = missing(one);
      if (message === undefined) return [];
      return [{ element: one.figure, message, ...(isDoubtful(page, one) ? { doubtful: true as const } : {}) }];
    }),
};

/** 1.9: every image stands in a figure whose caption is tied: no caption is left loose. */
export const captionsTied: Compliance = {
  criterion: '1.9',
  id: 'image-captions-tied',
  holds: (page) => {
    const figures = captionedFigures(page);
    const held = new Set(figures.flatMap(({ pictures }) => pictures));
    return (
      figures.length > 0 &&
      figures.every((one) => missing(one) === undefined) &&
      page.elements.every((element) => !isPicture(element) || !isSeen(element) || !isExposed(element) || held.has(element))
    );
  },
};
