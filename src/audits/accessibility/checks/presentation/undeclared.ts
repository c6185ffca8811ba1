import { attribute, isText, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { ancestorsOf, closest, parentOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';

/** Elements whose colours the browser chooses, or that the page gives no colour by CSS. */
const browserColours = new Set([
  'mark',
  'input',
  'select',
  'textarea',
  'button',
  'option',
  'optgroup',
  'meter',
  'progress',
  'font',
  'svg',
  'math',
  'dialog',
]);
const documents = new Set(['html', 'u-html', 'u-frame']);
const black = '#000000';

function hasOwnText(element: PageElement): boolean {
  return element.childNodes.some((node) => isText(node) && /\p{L}/u.test(node.data.slice(0, 500)));
}

/** Colours of a text: what is declared for it or above it in its document. */
interface Declared {
  /** Computed colour; undefined when nothing but the browser’s black is in force. */
  readonly colour: string | undefined;
  readonly background: boolean;
  readonly picture: boolean;
}

/** Elements whose shadow root draws something behind the content given to them: it is not above that content in the snapshot. */
const hostsOf = (page: ReadPage): ReadonlySet<PageElement | undefined> => new Set(page.tagged('u-shadow-root').map(parentOf));

function declaredFor(element: PageElement, hosts: ReadonlySet<PageElement | undefined>): Declared {
  let colour: string | undefined;
  let background = false;
  let picture = false;
  let below: PageElement | undefined;
  for (const at of [element, ...ancestorsOf(element)]) {
    // No note was taken of what nothing shows.
    background ||= attribute(at, 'data-u-visible') === 'false' || (hosts.has(at) && below?.name !== 'u-shadow-root');
    below = at;
    colour ??= attribute(at, 'data-u-color');
    background ||= Object.hasOwn(at.attribs, 'data-u-back');
    picture ||= Object.hasOwn(at.attribs, 'data-u-back-image');
    if (documents.has(at.name)) break;
  }
  return { colour: colour === black ? undefined : colour, background, picture };
}

/** Text whose colour could be the browser’s: links of no colour of their own, fields, marks, dark schemes. */
function isBrowserColoured(element: PageElement): boolean {
  return (
    closest(
      element,
      ({ name, attribs }) =>
        browserColours.has(name) ||
        (name === 'body' && Object.hasOwn(attribs, 'text')) ||
        ((name === 'a' || name === 'area') && Object.hasOwn(attribs, 'href')),
      true,
    ) !== undefined
  );
}

function isDark(page: ReadPage): boolean {
  return (
    page.tagged('meta').some((meta) => /^color-scheme$/i.test(attribute(meta, 'name') ?? '')) ||
    page.tagged('html', 'u-html').some((root) => (attribute(root, 'data-u-color') ?? '') === '#ffffff')
  );
}

/** Places where a text is not what declares its colour: the outermost element of that colour stands for all that inherit it. */
function declarer(element: PageElement): PageElement {
  for (const at of [element, ...ancestorsOf(element)]) if (Object.hasOwn(at.attribs, 'data-u-color')) return at;
  return element;
}

/** Texts that are shown, in the page itself. */
const textElements = (page: ReadPage): readonly PageElement[] =>
  page.elements.filter(
    (element) => hasOwnText(element) && isSeen(element) && closest(element, ({ name }) => name === 'u-frame') === undefined,
  );

/** 10.5.1: a colour of text without any background colour, its own or inherited. */
export const colourWithoutBackground: PageCheck = {
  id: 'text-colour-without-background',
  criterion: '10.5',
  tests: ['10.5.1'],
  wcag: ['1.4.3'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'Une couleur de texte est déclarée ici sans aucune couleur de fond, ni sur l’élément ni sur un parent : déclarez les deux, par exemple sur body.',
    'A text colour is declared here without any background colour, neither on the element nor above it: declare both, on body for instance.',
  ),
  on: (page) => {
    if (isDark(page)) return [];
    const hosts = hostsOf(page);
    const found = new Set<PageElement>();
    for (const element of textElements(page)) {
      const { colour, background, picture } = declaredFor(element, hosts);
      if (colour !== undefined && !background && !picture && !isBrowserColoured(element)) found.add(declarer(element));
    }
    return [...found].map((element) => ({ element }));
  },
};

/** 10.5.3: a background picture behind a text, without a colour under it. */
export const pictureWithoutBackground: PageCheck = {
  id: 'background-image-without-colour',
  criterion: '10.5',
  tests: ['10.5.3'],
  wcag: ['1.4.3'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'Une image de fond est placée derrière un texte sans couleur de fond, ni sur l’élément ni sur un parent : déclarez-en une, au cas où l’image ne s’affiche pas.',
    'A background image stands behind a text without a background colour, neither on the element nor above it: declare one, in case the image is not shown.',
  ),
  on: (page) =>
    page
      .having('data-u-back-image')
      .filter((element) => attribute(element, 'data-u-back-image') === 'url' && hasOwnText(element) && isSeen(element))
      .filter((element) => !declaredFor(element, hostsOf(page)).background)
      .map((element) => ({ element })),
};
