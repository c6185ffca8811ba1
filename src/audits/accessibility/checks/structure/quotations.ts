import { isText, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';

/** Words of others, or a phrase between quotation marks: at least four words. */
const quoted = /[«“"][\s\u00a0\u202f]?([^«»“”"]{12,400})[\s\u00a0\u202f]?[»”"]/u;
const silent = new Set(['style', 'script', 'code', 'pre', 'textarea']);
const marked = new Set(['q', 'blockquote']);

/** Elements whose own text holds words between quotation marks, outside `q` and `blockquote`; and these. */
export function quotationsOf(page: ReadPage): readonly { readonly element: PageElement; readonly words: string }[] {
  return page.elements.flatMap((element) => {
    if (marked.has(element.name)) return isExposed(element) ? [{ element, words: '' }] : [];
    if (silent.has(element.name)) return [];
    const own = element.childNodes.map((node) => (isText(node) ? node.data.slice(0, 5000) : '')).join('');
    const words = own.length < 14 ? undefined : quoted.exec(own)?.[1];
    if (words === undefined || (words.match(/\p{L}+/gu)?.length ?? 0) < 4) return [];
    const tied = closest(element, ({ name }) => marked.has(name)) !== undefined;
    return tied || !isExposed(element) || !isOwnContent(page, element) ? [] : [{ element, words: words.trim() }];
  });
}
