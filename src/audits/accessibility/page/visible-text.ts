import { attribute, isElement, isText, type PageElement, type PageNode } from '../../../language/html/tree.ts';

const silent = new Set(['script', 'style', 'noscript', 'template', 'u-frame', 'input', 'select', 'textarea', 'svg', 'option']);
const longest = 2000;

function isHidden(element: PageElement): boolean {
  return attribute(element, 'data-u-visible') === 'false' || attribute(element, 'data-u-hidden') !== undefined;
}

/** Text that a person sees inside an element, white space folded, at most 2,000 characters: no alternative, no value of a field. */
export function visibleText(element: PageElement): string {
  if (isHidden(element)) return '';
  let text = '';
  const waiting: PageNode[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined && text.length < 2 * longest; node = waiting.pop()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && !silent.has(node.name) && !isHidden(node)) {
      if (node.name === 'br') text += ' ';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, longest);
}
