import { attribute, isElement, isText, type PageNode } from './tree.ts';

/** Says on which line of the source a node begins; asked in the order of the page. */
export type LineOf = (node: PageNode) => number;

/** Lines of the HTML itself. */
export function linesOfSource(html: string): LineOf {
  let ends = html.indexOf('\n');
  let line = 1;
  return ({ startIndex }) => {
    const until = startIndex ?? 0;
    for (; ends !== -1 && ends < until; ends = html.indexOf('\n', ends + 1)) line += 1;
    return line;
  };
}

/** Lines of a text that was turned into HTML: an attribute of its elements says where they begin, and its line ends are kept. */
export function linesOfAttribute(name: string): LineOf {
  let line = 1;
  return (node) => {
    if (isElement(node)) line = Number(attribute(node, name) ?? line);
    const begins = line;
    if (isText(node)) line += node.data.split('\n').length - 1;
    return begins;
  };
}
