import { french } from '../../../src/language/fr/index.ts';
import { unitsOf, type SourceBlock, type Unit } from '../../../src/language/unit.ts';
import type { Sign } from '../../../src/language/sign.ts';

/** A paragraph, or a block that says its role. */
export type Text = string | SourceBlock;

/** Units of a journey whose blocks are paragraphs, unless they say their role. */
export function units(...blocks: readonly Text[]): readonly Unit[] {
  return unitsOf(
    blocks.map((block) => (typeof block === 'string' ? { role: 'paragraph' as const, text: block } : block)),
    french,
  );
}

/** Words of each sign found in a text. */
export const quotes = (text: string, signs: readonly Pick<Sign, 'start' | 'end'>[]): readonly string[] =>
  signs.map(({ start, end }) => text.slice(start, end));
