import type { AxeNode } from '../../../model/axe-evidence.ts';
import { fileName, lastingName, placeWords, target } from './tokens.ts';

const openingTag = /^<([a-z][a-z0-9-]{0,40})([^>]{0,1500})/i;
const attribute = /([a-z][a-z0-9-]{0,40})="([^"]{0,200})"/gi;
/** Attributes that say which component it is, and how each is read; neither ids nor classes. */
const lasting: Readonly<Record<string, (value: string) => string>> = {
  name: lastingName,
  type: (value) => value.toLowerCase(),
  role: (value) => value.toLowerCase(),
  href: target,
  src: fileName,
  alt: placeWords,
  title: placeWords,
  'aria-label': placeWords,
  placeholder: placeWords,
};

function words(html: string): string {
  return placeWords(html.slice(0, 1500).replace(/<[^>]{0,1500}>/g, ' '));
}

/** A selector without ranks, ids or classes. */
function shape(selector: string): string {
  return selector
    .slice(-200)
    .replace(/:nth-[a-z-]+\(\d+\)|[.#][^\s>.#:[]+|\[[^\]]*\]/g, '')
    .replace(/\d+/g, '')
    .replace(/\s+/g, ' ');
}

/** What a component is when its page cannot be read: its tag, what names it, its words; else the shape of its selector. */
export function signature(node: Pick<AxeNode, 'html' | 'selector'>): string {
  const [, tag = '', rest = ''] = openingTag.exec(node.html) ?? [];
  const kept = [...rest.matchAll(attribute)].flatMap(([, name = '', value = '']) => {
    const read = Object.hasOwn(lasting, name.toLowerCase()) ? lasting[name.toLowerCase()]?.(value) : undefined;
    return read === undefined || read === '' ? [] : [`${name.toLowerCase()}=${read}`];
  });
  const text = words(node.html);
  const told = text !== '' || kept.some((one) => !/^(?:type|role)=/.test(one));
  return `${tag.toLowerCase()} ${kept.toSorted().join(' ')} ${text} ${told ? '' : shape(node.selector)}`
    .replace(/\s+/g, ' ')
    .trim();
}
