import { load, type CheerioAPI } from 'cheerio/slim';

type Root = NonNullable<ReturnType<CheerioAPI['root']>[0]>;

/** A node of a parsed page. */
export type PageNode = Root['childNodes'][number];

/** An element of a parsed page. */
export type PageElement = Extract<PageNode, { readonly attribs: unknown }>;

/** Nodes of a page, with their places in it. The parser is the streaming one: it invents no element, and its time grows with the text. */
export function parsePage(html: string): readonly PageNode[] {
  return load(html, { xml: { xmlMode: false, withStartIndices: true } }, false).root()[0]?.childNodes ?? [];
}

/** True for a tag with attributes (scripts and style sheets too). */
export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node;
}

/** A piece of text of a page. */
type PageText = Extract<PageNode, { readonly nodeType: 3 }>;

/** True for text (comments and declarations are none). */
export function isText(node: PageNode): node is PageText {
  return node.nodeType === 3;
}

/** Value of an attribute, at most its first thousand characters. */
export function attribute(element: PageElement, name: string): string | undefined {
  return Object.hasOwn(element.attribs, name) ? element.attribs[name]?.slice(0, 1000) : undefined;
}

/** Class and id as one bounded string. */
export function marksOf(element: PageElement): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
}

/** Elements below some nodes in the order of the page, without recursion: a page may be deep. */
export function* elementsOf(nodes: readonly PageNode[]): Generator<PageElement> {
  const waiting: PageNode[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}
