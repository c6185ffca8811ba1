import { attribute, elementsOf, isElement, isText, type PageElement, type PageNode } from '../../../language/html/tree.ts';
import { childrenOf, closest, rawTextOf, type ReadPage } from './read-page.ts';
import { isExposed, isUnrendered } from './exposure.ts';
import { roleOf } from './role.ts';

/** Where an accessible name comes from. */
export type NameSource = 'aria-labelledby' | 'aria-label' | 'native' | 'content' | 'title' | 'placeholder' | 'none';

export interface Name {
  readonly text: string;
  readonly from: NameSource;
}

const none: Name = { text: '', from: 'none' };
/** Nodes visited for one name, and letters kept. */
const nodesRead = 2000;
const longest = 2000;

const fromContent = new Set(
  'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader summary switch tab tooltip treeitem'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'u-frame']);
const fields = new Set(['input', 'select', 'textarea']);

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longest);
const filled = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : fold(text);

interface Budget {
  nodes: number;
}

/** Elements that an attribute refers to by id, in order. */
export function referred(page: ReadPage, element: PageElement, name: string): readonly PageElement[] {
  const ids = attribute(element, name)?.trim().split(/\s+/, 50) ?? [];
  return ids.map((id) => page.byId(id, element)).filter((target) => target !== undefined);
}

/** Labels by the id that they name, found once for a page: a form may hold thousands of fields. */
const labelsByFor = new WeakMap<ReadPage, ReadonlyMap<string, readonly PageElement[]>>();

function labelsFor(page: ReadPage, id: string): readonly PageElement[] {
  const known = labelsByFor.get(page) ?? Map.groupBy(page.tagged('label'), (label) => attribute(label, 'for') ?? '');
  labelsByFor.set(page, known);
  return known.get(id) ?? [];
}

/** Labels of a field: `for`, or around it. */
export function labelsOf(page: ReadPage, field: PageElement): readonly PageElement[] {
  const id = attribute(field, 'id');
  const tied = id === undefined || id === '' ? [] : labelsFor(page, id).filter((label) => page.byId(id, label) === field);
  const around = closest(field, ({ name }) => name === 'label');
  const wraps = around !== undefined && !tied.includes(around) && attribute(around, 'for') === undefined;
  return wraps ? [...tied, around] : tied;
}

function titleOfSvg(element: PageElement): string | undefined {
  const title = childrenOf(element).find(({ name }) => name === 'title');
  return title === undefined ? undefined : filled(rawTextOf(title));
}

function childText(element: PageElement, tag: string): string | undefined {
  const child = childrenOf(element).find(({ name }) => name === tag);
  return child === undefined ? undefined : filled(rawTextOf(child));
}

const buttonValue = /^(?:submit|reset|button)$/i;
/** Browsers’ own words, read aloud in the language of the browser. */
const defaults: Readonly<Record<string, string>> = { submit: 'Submit', reset: 'Reset', image: 'Submit' };

/** What HTML offers for this element beside ARIA (HTML-AAM 1.0), before its content. */
function nativeName(page: ReadPage, element: PageElement): string | undefined {
  const { name } = element;
  if (name === 'img' || name === 'area') return filled(attribute(element, 'alt'));
  if (name === 'svg') return titleOfSvg(element);
  if (name === 'table') return childText(element, 'caption');
  if (name === 'fieldset') return childText(element, 'legend');
  if (name === 'figure') return childText(element, 'figcaption');
  if (name === 'optgroup' || name === 'option') return filled(attribute(element, 'label'));
  if (name === 'u-frame') return undefined;
  if (!fields.has(name) && name !== 'button' && name !== 'meter' && name !== 'progress' && name !== 'output') return undefined;
  const type = (attribute(element, 'type') ?? '').toLowerCase();
  if (name === 'input' && buttonValue.test(type)) return filled(attribute(element, 'value')) ?? defaults[type];
  if (name === 'input' && type === 'image') return filled(attribute(element, 'alt')) ?? filled(attribute(element, 'value'));
  const words = labelsOf(page, element)
    .filter((label) => !isUnrendered(label) || labelsOf(page, element).length === 1)
    .map((label) => contentText(page, label, { nodes: nodesRead }, element, isUnrendered(label)));
  return filled(words.join(' '));
}

function authored(page: ReadPage, element: PageElement): Name | undefined {
  const label = filled(attribute(element, 'aria-label'));
  if (label !== undefined) return { text: label, from: 'aria-label' };
  const native = nativeName(page, element);
  return native === undefined ? undefined : { text: native, from: 'native' };
}

/** What stands in the flow of a label for a field that it holds: its value is never recorded, a list gives its choice. */
function embedded(element: PageElement): string {
  if (element.name !== 'select') return '';
  for (const option of elementsOf(element.childNodes)) {
    if (option.name === 'option' && Object.hasOwn(option.attribs, 'selected')) return rawTextOf(option);
  }
  return '';
}

/** What a slot of a shadow root shows: the children that its host gives it, else its own. */
function slotted(slot: PageElement): readonly PageNode[] {
  const host = closest(slot, ({ name }) => name === 'u-shadow-root')?.parent;
  if (host === undefined || host === null || !isElement(host)) return slot.childNodes;
  const wanted = attribute(slot, 'name') ?? '';
  const given = host.childNodes.filter((node) =>
    isElement(node) ? node.name !== 'u-shadow-root' && (attribute(node, 'slot') ?? '') === wanted : wanted === '' && isText(node),
  );
  return given.some((node) => isElement(node) || (isText(node) && node.data.trim() !== '')) ? given : slot.childNodes;
}

/** Nodes shown inside an element, in their order: a host shows its shadow root alone, which shows in its slots what the host gives. */
function shownNodes(element: PageElement): readonly PageNode[] {
  if (element.name === 'slot') return slotted(element);
  const shadow = element.childNodes.find((node) => isElement(node) && node.name === 'u-shadow-root');
  return shadow === undefined ? element.childNodes : [shadow];
}

function piece(page: ReadPage, node: PageNode, budget: Budget, labelled: PageElement | undefined, hidden: boolean): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || silent.has(node.name) || node === labelled) return '';
  if (!hidden && (attribute(node, 'data-u-hidden') !== undefined || attribute(node, 'aria-hidden') === 'true')) {
    // A child may be visible again inside what `visibility` hides.
    return attribute(node, 'data-u-hidden') === 'visibility' && attribute(node, 'aria-hidden') !== 'true'
      ? contentText(page, node, budget, labelled, hidden, true)
      : '';
  }
  if (fields.has(node.name)) return ` ${embedded(node)} `;
  const own = authored(page, node)?.text;
  const role = own === undefined ? undefined : roleOf(node);
  const text = own !== undefined && role !== 'presentation' ? own : contentText(page, node, budget, labelled, hidden);
  const said = text.trim() === '' ? (filled(attribute(node, 'title')) ?? text) : text;
  return blocks.has(node.name) ? ` ${said} ` : said;
}

/** Text that assistive technologies read inside an element, pictures by their alternative. `elementsOnly` skips its own letters. */
function contentText(
  page: ReadPage,
  element: PageElement,
  budget: Budget,
  labelled?: PageElement,
  hidden = false,
  elementsOnly = false,
): string {
  let text = '';
  for (const node of shownNodes(element)) {
    budget.nodes -= 1;
    if (budget.nodes < 0 || text.length > longest) break;
    if (!elementsOnly || isElement(node)) text += piece(page, node, budget, labelled, hidden);
  }
  return text;
}

/** Text read aloud inside an element, white space folded, at most 2,000 characters. */
export function spokenText(page: ReadPage, element: PageElement): string {
  return fold(contentText(page, element, { nodes: nodesRead }));
}

/**
 * Accessible name by the order of W3C accname 1.2 and HTML-AAM 1.0, without CSS-generated text: references, `aria-label`, what HTML offers, content
 * for the roles that take it, `title`, `placeholder`.
 */
export function nameOf(page: ReadPage, element: PageElement): Name {
  const references = referred(page, element, 'aria-labelledby');
  const parts = references.map(
    (target) => authored(page, target)?.text ?? contentText(page, target, { nodes: nodesRead }, undefined, !isExposed(target)),
  );
  const text = filled(parts.join(' '));
  if (text !== undefined) return { text, from: 'aria-labelledby' };
  const own = authored(page, element);
  if (own !== undefined) return own;
  const content = fromContent.has(roleOf(element)) ? filled(contentText(page, element, { nodes: nodesRead })) : undefined;
  if (content !== undefined) return { text: content, from: 'content' };
  const title = filled(attribute(element, 'title'));
  if (title !== undefined) return { text: title, from: 'title' };
  const placeholder = fields.has(element.name) ? filled(attribute(element, 'placeholder')) : undefined;
  return placeholder === undefined ? none : { text: placeholder, from: 'placeholder' };
}
