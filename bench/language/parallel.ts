import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../src/language/en/index.ts';
import { french } from '../../src/language/fr/index.ts';
import { unitsOf, type Language, type SourceBlock } from '../../src/language/index.ts';
import { rounded, type Row } from './row.ts';

const root = join(import.meta.dirname, '..', '..');
const documents = [
  ['docs/method.fr.md', 'docs/method.md'],
  ['docs/scenario.fr.md', 'docs/scenario.md'],
  ['README.fr.md', 'README.md'],
] as const;

/** Running text of a Markdown file, a line a block; listings and addresses left out, names in code as one word. */
function blocksOf(file: string): readonly SourceBlock[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/```[\s\S]*?```/gu, '');
  return text.split(/[\n|]/u).map((line): SourceBlock => {
    const words = line.replace(/`[^`]*`/gu, 'code').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
    return { role: 'text', text: words.replace(/[*_#>]|^\s*(?:-|\d+\.)\s/gu, '').trim() };
  });
}

const scoreOf = (file: string, language: Language): number =>
  language.measure(unitsOf(blocksOf(file), language).flatMap(({ sentences }) => sentences)).score ?? NaN;

/** This project's own documentation, written in both languages: a text should be said to be as hard as its translation. */
export async function benchParallel(): Promise<readonly Row[]> {
  return documents.map(([inFrench, inEnglish]): Row => {
    const [one, other] = [scoreOf(inFrench, french), scoreOf(inEnglish, english)];
    const detail = `level L of ${inFrench} ${one}, of its English ${other}: all that the English scale stands on`;
    return { id: `parallel: ${inEnglish}`, value: rounded(Math.abs(one - other), 2), unit: 'L', detail };
  });
}
