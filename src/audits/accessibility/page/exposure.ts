import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { ancestorsOf, childrenOf, closest, parentOf } from './read-page.ts';

/** True when a person sees it: nothing hides it, and it takes room. */
export function isSeen(element: PageElement): boolean {
  return attribute(element, 'data-u-visible') !== 'false' && attribute(element, 'data-u-rect') !== undefined;
}

/** The part of a closed `details` that is not its summary. */
function isFolded(element: PageElement): boolean {
  const parent = parentOf(element);
  if (parent?.name !== 'details' || Object.hasOwn(parent.attribs, 'open')) return false;
  return childrenOf(parent).find(({ name }) => name === 'summary') !== element;
}

/** What the style hides from everybody: `display: none` here or above, or `visibility: hidden` in force. */
export function isUnrendered(element: PageElement): boolean {
  if (attribute(element, 'data-u-hidden') !== undefined || isFolded(element)) return true;
  for (const at of ancestorsOf(element)) {
    if (attribute(at, 'data-u-hidden') === 'display' || isFolded(at)) return true;
  }
  return false;
}

function isAriaHidden(element: PageElement): boolean {
  return attribute(element, 'aria-hidden')?.trim().toLowerCase() === 'true';
}

/** True when assistive technologies meet it: rendered, and under no `aria-hidden`. What is clipped out of sight is still read aloud. */
export function isExposed(element: PageElement): boolean {
  return !isUnrendered(element) && closest(element, isAriaHidden, true) === undefined;
}

const focusableTags = new Set(['input', 'select', 'textarea', 'button', 'u-frame', 'summary']);

/** True when the keyboard or a script can put the focus on it. Elements made focusable by `contenteditable` too. */
export function isFocusable(element: PageElement): boolean {
  if (isUnrendered(element)) return false;
  const { name } = element;
  const disabled =
    Object.hasOwn(element.attribs, 'disabled') ||
    ((name === 'input' || name === 'select' || name === 'textarea' || name === 'button') &&
      closest(element, (at) => at.name === 'fieldset' && Object.hasOwn(at.attribs, 'disabled')) !== undefined);
  if (name === 'input' && attribute(element, 'type')?.toLowerCase() === 'hidden') return false;
  if (focusableTags.has(name)) return !disabled;
  if ((name === 'a' || name === 'area') && Object.hasOwn(element.attribs, 'href')) return true;
  if ((name === 'audio' || name === 'video') && Object.hasOwn(element.attribs, 'controls')) return true;
  if (/^(?:|true|plaintext-only)$/i.test(attribute(element, 'contenteditable') ?? 'false')) return true;
  return /^\s*[+-]?\d{1,9}/.test(attribute(element, 'tabindex') ?? '');
}

/** True when Tab reaches it. */
export function isTabStop(element: PageElement): boolean {
  return isFocusable(element) && !/^\s*-\d/.test(attribute(element, 'tabindex') ?? '');
}
