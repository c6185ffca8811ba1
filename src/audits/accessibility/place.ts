import type { AxeNode } from '../../model/axe-evidence.ts';

const openingTag = /^<([a-z][a-z0-9-]{0,40})([^>]{0,1500})/i;
const attribute = /([a-z][a-z0-9-]{0,40})="([^"]{0,200})"/gi;
// Attributes that say which component it is, and do not change from state to state.
const lasting = new Set(['id', 'name', 'type', 'role', 'for', 'href', 'src', 'alt', 'title', 'aria-label', 'placeholder']);
const telling = new Set(['id', 'name', 'href', 'src', 'aria-label', 'placeholder', 'title']);

function address(value: string): string {
  return value.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]+/, '');
}

function words(html: string): string {
  return html
    .slice(0, 1500)
    .replace(/<[^>]{0,1500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}

/** A selector without ranks: `main > div:nth-of-type(3)` and `main > div:nth-child(2)` are one place. */
function shape(selector: string): string {
  return selector
    .slice(-200)
    .replace(/:nth-[a-z-]+\(\d+\)/g, '')
    .replace(/\d+/g, '');
}

/** What a component is, whatever the state of the page: its tag, its lasting attributes, its words. Digits do not count. */
export function signature(node: Pick<AxeNode, 'html' | 'selector' | 'frame'>): string {
  const [, tag = '', rest = ''] = openingTag.exec(node.html) ?? [];
  const kept = [...rest.matchAll(attribute)]
    .map((match) => [match[1]?.toLowerCase() ?? '', match[2] ?? ''] as const)
    .filter(([name]) => lasting.has(name))
    .map(([name, value]) => [name, name === 'href' || name === 'src' ? address(value) : value] as const);
  const text = words(node.html);
  const told = text !== '' || kept.some(([name]) => telling.has(name));
  const attributes = kept
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join(' ');
  const where = told ? '' : shape(node.selector);
  return `${tag.toLowerCase()} ${attributes} ${text} ${where}`.replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
}

/** Places of the nodes of one state: the same component on another state has the same place; two alike on one state do not. */
export function placesOf(nodes: readonly Pick<AxeNode, 'html' | 'selector' | 'frame'>[]): readonly string[] {
  const ranks = new Map<string, number>();
  return nodes.map((node) => {
    const own = signature(node);
    const rank = ranks.get(own) ?? 0;
    ranks.set(own, rank + 1);
    return rank === 0 ? own : `${own} ${rank + 1}`;
  });
}
