import { attribute, isElement, isText, type PageElement, type PageNode } from '../../../../language/html/tree.ts';
import { isExposed, isSeen, isUnrendered } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, rectOf, type ReadPage } from '../../page/read-page.ts';
import { explicitRole } from '../../page/role.ts';

const imageAddress = /\.(?:jpe?g|png|gif|svg|webp|avif|bmp|ico|tiff?)(?:[?#]|$)/i;
const pictureTags = ['img', 'svg', 'canvas', 'object', 'embed', 'area', 'input', 'image'] as const;

/** True for what carries `role="img"`, in ARIA 1.3’s spelling too. */
export function isMarkedImage(element: PageElement): boolean {
  const role = explicitRole(element);
  return role === 'img' || role === 'image';
}

function isImageFile(element: PageElement): boolean {
  const type = attribute(element, 'type') ?? '';
  return (
    /^\s*image\//i.test(type) ||
    (type === '' && imageAddress.test(attribute(element, 'data-data') ?? attribute(element, 'data-src') ?? ''))
  );
}

/** True for what RGAA’s theme 1 calls an image. Pieces of an SVG are not: the outermost `svg` stands for them. */
export function isPicture(element: PageElement): boolean {
  const { name } = element;
  if (isMarkedImage(element)) return true;
  if (name === 'img' || name === 'canvas' || name === 'area') return true;
  if (name === 'svg') return closest(element, (at) => at.name === 'svg') === undefined;
  if (name === 'object' || name === 'embed') return isImageFile(element);
  return name === 'input' && (attribute(element, 'type') ?? '').trim().toLowerCase() === 'image';
}

/** Images of a state, in order, shown or not. */
export function picturesOf(page: ReadPage): readonly PageElement[] {
  const marked = page.having('role').filter(isMarkedImage);
  const others = page.tagged(...pictureTags).filter((element) => !isMarkedImage(element) && isPicture(element));
  return marked.length === 0 ? others : page.elements.filter((element) => isPicture(element));
}

/** Images of the site itself that a person sees and assistive technologies may meet. */
export function shownPictures(page: ReadPage): readonly PageElement[] {
  return picturesOf(page).filter((element) => isSeen(element) && !isUnrendered(element) && isOwnContent(page, element));
}

const controlRoles = new Set(['link', 'button']);

/** The link or button that holds the image, when one does. */
export function controlOf(picture: PageElement): PageElement | undefined {
  return closest(picture, (at) => {
    if (at.name === 'button' || ((at.name === 'a' || at.name === 'area') && Object.hasOwn(at.attribs, 'href'))) return true;
    return controlRoles.has(explicitRole(at) ?? '');
  });
}

const wordless = new Set(['style', 'script', 'title', 'desc', 'u-frame']);

/** Nodes read of a link or a button: one that holds more is not all image. */
const nodesRead = 600;

/** What a link or a button shows. */
interface Shown {
  /** Its text, that of its images left out, at most 2,000 characters. */
  readonly text: string;
  readonly pictures: number;
  /** False for what is larger than what is read, or shows what stands elsewhere in the snapshot. */
  readonly whole: boolean;
}

const known = new WeakMap<PageElement, Shown>();

const generatedOn = (element: PageElement): string =>
  `${attribute(element, 'data-u-before') ?? ''} ${attribute(element, 'data-u-after') ?? ''}`;

function readControl(control: PageElement): Shown {
  let text = generatedOn(control);
  let pictures = 0;
  let read = 0;
  let slots = 0;
  const waiting: PageNode[] = [...control.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined && read < nodesRead; node = waiting.pop()) {
    read += 1;
    if (isText(node) && text.length < 2000) text += node.data.slice(0, 2000);
    if (!isElement(node) || wordless.has(node.name)) continue;
    slots += node.name === 'slot' ? 1 : 0;
    if (isPicture(node)) pictures += isSeen(node) ? 1 : 0;
    else if (!isUnrendered(node)) {
      text += ` ${generatedOn(node)} `;
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
    }
  }
  return { text: text.replace(/\s+/g, ' ').trim(), pictures, whole: waiting.length === 0 && slots === 0 };
}

function shownBy(control: PageElement): Shown {
  const shown = known.get(control) ?? readControl(control);
  known.set(control, shown);
  return shown;
}

/** Text that a link or a button shows, that of its images left out. */
export const textBeside = (control: PageElement): string => shownBy(control).text;

/** True when the image is all that a link or a button shows: no other text, no other image, no slot. */
export function isAllOf(control: PageElement, picture: PageElement): boolean {
  const { text, pictures, whole } = shownBy(control);
  return whole && pictures === 1 && isSeen(picture) && !/[\p{L}\p{N}]/u.test(text);
}

/** True for an image that alone tells what a link or a button does: it carries information, whatever it shows. Areas and image buttons too. */
export function isFunctional(picture: PageElement): boolean {
  if (picture.name === 'input' || (picture.name === 'area' && Object.hasOwn(picture.attribs, 'href'))) return true;
  const control = controlOf(picture);
  return control !== undefined && isExposed(control) && isAllOf(control, picture);
}

/** Text alternative of an image, `` when none. */
export function alternativeOf(page: ReadPage, picture: PageElement): string {
  return isExposed(picture) ? nameOf(page, picture).text : '';
}

/** Letters and digits of a text, in lower case without accents: what is compared. */
export function plain(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Last part of an address, without its query: `Photo-1.jpg`. */
export function fileOf(address: string): string {
  const path = address.slice(0, 1000).replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** CSS pixels that an image covers. */
export function areaOf(picture: PageElement): number {
  const box = rectOf(picture);
  return box === undefined ? 0 : box.width * box.height;
}

/** CSS pixels from which an image may show a line of text or have a caption: an icon is smaller. */
export const iconArea = 1200;

/** Images that could have a caption: larger than an icon, and in no link nor button. */
export function captionable(page: ReadPage): readonly PageElement[] {
  return shownPictures(page).filter((picture) => areaOf(picture) >= iconArea && controlOf(picture) === undefined);
}
