import { attribute, elementsOf, type PageElement } from '../../../language/html/tree.ts';
import { childrenOf, rawTextOf, type ReadPage } from '../page/read-page.ts';
import { nameOf } from '../page/name.ts';
import { tagOf } from '../page/locate.ts';
import { explicitRole } from '../page/role.ts';
import { markOf } from './context.ts';
import { fileName, lastingName, placeWords, target } from './tokens.ts';

const blocks = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul menu'.split(
    ' ',
  ),
);
/** One to a page, or with no other name than what they are. */
const unique = new Set(['html', 'body', 'head', 'title', 'main', 'u-html', 'u-body', 'u-head', 'meta', 'link']);
const media = new Set(['img', 'svg', 'object', 'embed', 'video', 'audio', 'canvas', 'u-frame', 'area', 'picture']);
const buttons = /^(?:submit|reset|button|image)$/i;

/** What a component is: the role that its author wrote, else its tag, and the type of a field. */
export function kindOf(element: PageElement): string {
  const role = explicitRole(element);
  if (role !== undefined) return role;
  const type = element.name === 'input' ? (attribute(element, 'type') ?? 'text').toLowerCase() : '';
  return type === '' ? tagOf(element) : `input ${type}`;
}

/** True for a field to fill in, not a button. */
export function isField(element: PageElement): boolean {
  const { name } = element;
  return name === 'select' || name === 'textarea' || (name === 'input' && !buttons.test(attribute(element, 'type') ?? ''));
}

const holders = new Set([
  'fieldset',
  'form',
  'ul',
  'ol',
  'dl',
  'table',
  'nav',
  'header',
  'footer',
  'section',
  'article',
  'aside',
]);

/** True when it holds other blocks: its words are theirs, and change with them. A box around one block is that block. */
function isContainer(element: PageElement): boolean {
  if (holders.has(element.name)) return true;
  let at: PageElement | undefined = element;
  for (let depth = 0; at !== undefined && depth < 6; depth += 1) {
    const held: readonly PageElement[] = childrenOf(at).filter(({ name }) => blocks.has(name));
    if (held.length > 1) return true;
    at = held[0];
    if (at !== undefined && holders.has(at.name)) return true;
  }
  return false;
}

function fileOf(element: PageElement): string {
  const source = attribute(element, 'data-src') ?? attribute(element, 'data-data') ?? attribute(element, 'data-srcset') ?? '';
  return fileName(source.trim().split(/\s/, 1)[0] ?? '');
}

function spriteOf(svg: PageElement): string {
  for (const at of elementsOf(svg.childNodes)) {
    if (at.name !== 'use') continue;
    const address = attribute(at, 'data-href') ?? attribute(at, 'data-xlink-href') ?? '';
    return lastingName(address.slice(address.indexOf('#') + 1));
  }
  return '';
}

function mediaName(page: ReadPage, element: PageElement): string {
  const file = element.name === 'svg' ? spriteOf(element) : fileOf(element);
  if (file !== '') return `file ${file}`;
  const href = element.name === 'area' ? target(attribute(element, 'href') ?? '') : '';
  return href === '' ? placeWords(nameOf(page, element).text) : `to ${href}`;
}

/** A field by the name that its form sends, which lasts longer than its label; a choice by its value too. */
function fieldName(page: ReadPage, element: PageElement): string {
  const name = lastingName(attribute(element, 'name') ?? '');
  const choice = /^(?:radio|checkbox)$/i.test(attribute(element, 'type') ?? '');
  const value = choice ? lastingName(attribute(element, 'value') ?? '') : '';
  if (name !== '') return `name ${name} ${value}`.trim();
  return placeWords(nameOf(page, element).text);
}

/** First media inside, by its file. */
function fileInside(element: PageElement): string {
  let left = 40;
  for (const at of elementsOf(element.childNodes)) {
    if ((left -= 1) < 0) break;
    const file = at.name === 'svg' ? spriteOf(at) : media.has(at.name) ? fileOf(at) : '';
    if (file !== '') return `file ${file}`;
  }
  return '';
}

function namedBy(page: ReadPage, element: PageElement): string {
  const name = placeWords(attribute(element, 'value') ?? '') || placeWords(nameOf(page, element).text);
  return name === '' ? lastingName(attribute(element, 'name') ?? '') : name;
}

/** The rank of a step, the number of a page: a longer one counts something, and changes. */
const shortNumber = (text: string): string => /^\D{0,3}(\d{1,2})\D{0,3}$/.exec(text.trim())?.[1] ?? '';

/** “×”, “…”: all that some buttons say. */
const sign = (text: string): string => (/^[^\p{L}\p{N}]{1,5}$/u.test(text.trim()) ? text.trim() : '');

/** What names a component by itself, '' when nothing does: its words, file, form name or target. Never an id or a class. */
export function ownName(page: ReadPage, element: PageElement): string {
  if (unique.has(element.name)) return 'one';
  if (media.has(element.name)) return mediaName(page, element);
  if (isField(element)) return fieldName(page, element);
  if (isContainer(element)) return placeWords(nameOf(page, element).text) || markOf(element);
  const words = placeWords(rawTextOf(element));
  if (/\p{L}/u.test(words)) return words;
  const href = target(attribute(element, 'href') ?? '');
  if (href !== '') return `to ${href}`;
  return fileInside(element) || namedBy(page, element) || shortNumber(rawTextOf(element)) || sign(rawTextOf(element));
}
