import type { TextBlock } from '../../model/evidence.ts';
import type { PhoneVocabulary } from '../../method/channels/types.ts';
import { sameSection } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { announcesCall, contextBefore } from './phone/context.ts';
import type { FoundNumber } from './phone/find.ts';

/** Longest label set above a number, and how far back the name of its body is looked for, in characters and blocks. */
const longestLabel = 40;
const longestName = 400;
const farthest = 12;

function isOnlyFax(text: string, words: PhoneVocabulary): boolean {
  const folded = fold(text.slice(0, 200));
  return words.fax.test(folded) && folded.search(words.announces) < 0;
}

/** Numbers of a block that can be called: under a heading or a label of fax alone, only those that the block itself says to call. */
export function callable(
  found: readonly FoundNumber[],
  blocks: readonly TextBlock[],
  index: number,
  words: PhoneVocabulary,
): readonly FoundNumber[] {
  const block = blocks[index];
  const above = blocks[index - 1];
  if (found.length === 0 || block === undefined) return found;
  const label = above !== undefined && above.text.length <= longestLabel && sameSection(above, block) ? above.text : '';
  const fax = isOnlyFax(label, words) || isOnlyFax(block.headings.at(-1) ?? '', words);
  return fax ? found.filter(({ start }) => contextBefore(fold(block.text), start, words) === 'announced') : found;
}

/**
 * Words that name the body whose number it is. Where a heading only says how to reach it (“Par téléphone”), the name stands under the
 * heading above (“Où s’adresser ?”).
 */
export function bodyAbove(blocks: readonly TextBlock[], index: number, words: PhoneVocabulary): string {
  const block = blocks[index];
  const [parent, way] = block?.headings.slice(-2) ?? [];
  if (block === undefined || parent === undefined || way === undefined || !announcesCall(fold(way), words)) return '';
  const names: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const other = blocks[at];
    if (other === undefined || (other.role === 'heading' && other.text === parent)) break;
    const isUnderParent = other.headings.length === block.headings.length - 1 && other.headings.at(-1) === parent;
    if (other.role !== 'heading' && isUnderParent) names.unshift(other.text.slice(0, longestName));
  }
  return names.join(' ').slice(0, longestName);
}
