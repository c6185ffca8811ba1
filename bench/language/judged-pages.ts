import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBlock } from '../../src/language/index.ts';
import { childrenOf, isElement, readPage, textOf, type Node } from '../../test/real/vdd/tree.ts';
import { officialPages } from './service-public.ts';

/** A page that signs are judged on: `particuliers/F1342`, `links/F1342` for its links alone, `demo/prime-renovation`. */
export interface JudgedPage {
  readonly id: string;
  readonly blocks: readonly SourceBlock[];
}

const links = new Set(['LienInterne', 'LienExterne']);

function linksOf(node: Node): readonly SourceBlock[] {
  if (!isElement(node)) return [];
  if (links.has(node.name)) return [{ role: 'link', text: textOf(node).replace(/\s+/gu, ' ').trim() }];
  return childrenOf(node).flatMap(linksOf);
}

/** Texts of the demonstration procedures, as a reader met them on the day they were judged. */
function demoPages(): readonly JudgedPage[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'judged', 'demo.json'), 'utf8')) as readonly JudgedPage[];
}

/** Pages of service-public.fr, the links of those for private persons, and the demonstration; undefined when service-public.fr is not installed. */
export function judgedPages(): readonly JudgedPage[] | undefined {
  const official = officialPages();
  if (official === undefined) return undefined;
  return [
    ...official.map(({ category, id, blocks }) => ({ id: `${category}/${id}`, blocks })),
    ...official
      .filter(({ category }) => category === 'particuliers')
      .map(({ id }) => ({ id: `links/${id}`, blocks: linksOf(readPage(id)) })),
    ...demoPages(),
  ];
}
