import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { childrenOf, closest, parentOf, rawTextOf, type ReadPage } from './read-page.ts';

const realNames: Readonly<Record<string, string>> = { 'u-frame': 'iframe', 'u-html': 'html', 'u-head': 'head', 'u-body': 'body' };
const deepest = 60;

/** Ids that look made by a program change at each visit. */
const generated = /[:\s]|\d{5,}|^\d+$|^(?:ember|react|radix|mui|headlessui|ng-|__)|[0-9a-f]{8,}/i;

/** Name of the element in the page: frames have another one in a snapshot. */
export function tagOf(element: PageElement): string {
  return realNames[element.name] ?? element.name;
}

function escapeIdent(text: string): string {
  return text.replace(/^(-?)(\d)/, '$1\\3$2 ').replace(/[^\w\u0080-\uffff\\ -]/g, '\\$&');
}

function anchor(page: ReadPage, element: PageElement): string | undefined {
  const id = attribute(element, 'id');
  if (id !== undefined && id !== '' && id.length <= 60 && !generated.test(id) && page.byId(id, element) === element)
    return `#${escapeIdent(id)}`;
  return undefined;
}

function step(element: PageElement): string {
  const parent = parentOf(element);
  const rank =
    parent === undefined
      ? 1
      : childrenOf(parent)
          .filter(({ name }) => name === element.name)
          .indexOf(element) + 1;
  return `${escapeIdent(tagOf(element))}:nth-of-type(${rank})`;
}

/** Selector in the document, frame or shadow root of the element: its id, else a path from the nearest id. ` >> ` enters a shadow root. */
export function selectorOf(page: ReadPage, element: PageElement): string {
  const path: string[] = [];
  let at: PageElement | undefined = element;
  for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
    const parent = parentOf(at);
    if (at.name === 'u-frame' && at !== element) break;
    if (at.name === 'u-shadow-root') {
      const inside = path.join(' > ');
      return parent === undefined ? inside : `${selectorOf(page, parent)} >> ${inside}`;
    }
    const own = anchor(page, at);
    const last = own ?? (parent === undefined || /^(?:u-)?(?:html|body|head)$/.test(at.name) ? tagOf(at) : step(at));
    path.unshift(last);
    if (own !== undefined || last === 'body' || last === 'head') break;
    at = parent;
  }
  return path.join(' > ');
}

/** Address of the frame that holds the element, when it is not the main document. */
export function frameOf(element: PageElement): string | undefined {
  const frame = closest(element, ({ name }) => name === 'u-frame');
  return frame === undefined ? undefined : attribute(frame, 'data-src');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Source of the element as a person would quote it: its opening tag without Usager’s notes, and the beginning of its text. At most 300 characters. */
export function sourceOf(element: PageElement): string {
  const tag = tagOf(element);
  const attributes = Object.entries(element.attribs)
    .filter(([name]) => !name.startsWith('data-u-'))
    .slice(0, 12)
    .map(([name, value]) => ` ${name.replace(/^data-(src|href|srcset)$/, '$1')}="${escapeHtml(value.slice(0, 120))}"`)
    .join('');
  const text = rawTextOf(element).slice(0, 80);
  return `<${tag}${attributes}>${escapeHtml(text)}${text === '' ? '' : `</${tag}>`}`.slice(0, 300);
}
