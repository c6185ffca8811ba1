import type { AxeNode } from '../../../model/axe-evidence.ts';
import type { PageElement } from '../../../language/html/tree.ts';
import { frameOf } from '../page/locate.ts';
import { rawTextOf, type ReadPage } from '../page/read-page.ts';
import { pageAttribute, selectorTest } from './selector.ts';

type Named = Pick<AxeNode, 'html' | 'selector' | 'frame'>;

const openingTag = /^<([a-z][\w.:-]{0,60})((?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}')*)(>)?/i;
const attributes = /([a-z][\w:-]{0,60})="([^"]{0,500})"/gi;
/** Attributes that a snapshot keeps as they were. */
const compared = new Set(['id', 'class', 'name', 'type', 'role', 'for', 'href', 'src', 'alt', 'title', 'aria-label']);
const renamed: Readonly<Record<string, string>> = { iframe: 'u-frame', frame: 'u-frame' };

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');

function candidatesOf(page: ReadPage, tag: string): readonly PageElement[] {
  const name = tag.toLowerCase();
  const own = page.tagged(renamed[name] ?? name);
  return own.length === 0 && /^(?:html|head|body)$/.test(name) ? page.tagged(`u-${name}`) : own;
}

/** Keeps those that pass; all of them when none does: a snapshot may differ by a detail from what the engine read. */
function narrow(elements: readonly PageElement[], test: (element: PageElement) => boolean): readonly PageElement[] {
  if (elements.length < 2) return elements;
  const kept = elements.filter(test);
  return kept.length === 0 ? elements : kept;
}

function hasAttributes(source: string): (element: PageElement) => boolean {
  const wanted = [...source.matchAll(attributes)]
    .map(([, name = '', value = '']) => [name.toLowerCase(), unescapeHtml(value)] as const)
    .filter(([name]) => compared.has(name));
  return (element) => wanted.every(([name, value]) => (pageAttribute(element, name) ?? '').startsWith(value.slice(0, 100)));
}

function startOfText(html: string): string {
  return unescapeHtml(html.replace(/<[^>]*>?/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40);
}

/** The element of the snapshot that an engine points at, by its source and its selector; undefined when it is not there. */
export function findElement(page: ReadPage, node: Named): PageElement | undefined {
  const [, tag = '', source = ''] = openingTag.exec(node.html) ?? [];
  const test = selectorTest(node.selector);
  if (tag === '') return test === undefined || node.selector === '' ? undefined : page.elements.find(test);
  const inFrame = narrow(candidatesOf(page, tag), (element) => frameOf(element) === node.frame);
  const selected = test === undefined ? inFrame : narrow(inFrame, test);
  const same = hasAttributes(source);
  const text = startOfText(node.html);
  const says = (element: PageElement): boolean => text === '' || rawTextOf(element).startsWith(text);
  const found = narrow(narrow(selected, same), says)[0];
  return found !== undefined && (same(found) || says(found)) ? found : undefined;
}
