import { isText } from '../../../language/html/tree.ts';
import { isExposed, isSeen } from '../page/exposure.ts';
import { rawTextOf, type ReadPage } from '../page/read-page.ts';
import type { Prepared } from './preparation.ts';

/** Elements that a person sees and whose own text has some words, with that text. */
export function mentioning(page: ReadPage, words: RegExp): readonly Prepared[] {
  const found: Prepared[] = [];
  for (const element of page.elements) {
    const own = element.childNodes.some((node) => isText(node) && words.test(node.data.slice(0, 2000)));
    if (own && isSeen(element) && isExposed(element)) found.push({ element, name: rawTextOf(element).slice(0, 200) });
  }
  return found;
}
