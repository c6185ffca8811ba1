import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBlock } from '../../src/language/index.ts';
import { fragmentBlocks } from './html-text.ts';

const packages = join(import.meta.dirname, 'node_modules', '@socialgouv');
const law = join(packages, 'legi-data', 'data', 'LEGITEXT000006072050.json');
const ministry = join(packages, 'fiches-travail-data', 'data', 'fiches-travail.json');

interface LawNode {
  readonly type: string;
  readonly data?: { readonly texteHtml?: string };
  readonly children?: readonly LawNode[];
}

const articlesOf = (node: LawNode): readonly string[] => [
  ...(node.type === 'article' ? [node.data?.texteHtml ?? ''] : []),
  ...(node.children ?? []).flatMap(articlesOf),
];

/** The Code du travail, one document an article (npm `@socialgouv/legi-data`); undefined when it is not installed. */
export function labourCode(): readonly (readonly SourceBlock[])[] | undefined {
  if (!existsSync(law)) return undefined;
  return articlesOf(JSON.parse(readFileSync(law, 'utf8')) as LawNode).map(fragmentBlocks);
}

interface Sheet {
  readonly intro: string;
  readonly sections: readonly { readonly html: string }[];
}

/** The sheets of the ministry of labour (npm `@socialgouv/fiches-travail-data`); undefined when it is not installed. */
export function ministrySheets(): readonly (readonly SourceBlock[])[] | undefined {
  if (!existsSync(ministry)) return undefined;
  const sheets = JSON.parse(readFileSync(ministry, 'utf8')) as readonly Sheet[];
  return sheets.map(({ intro, sections }) => fragmentBlocks([intro, ...sections.map(({ html }) => html)].join('\n')));
}
