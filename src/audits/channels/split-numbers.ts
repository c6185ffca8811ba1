import type { TextBlock } from '../../model/evidence.ts';
import { sameSection } from '../reading/blocks.ts';

const digitsOnly = /^[+(]?\d{1,4}\)?[ .]?$/;

/** A number whose parts are set apart (one element per pair of digits) becomes one block again. */
export function joinSplitNumbers(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  let parts = 0;
  for (const block of blocks) {
    const last = joined.at(-1);
    const part = digitsOnly.test(block.text);
    if (part && parts > 0 && parts < 10 && last !== undefined && sameSection(last, block)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
      parts += 1;
      continue;
    }
    parts = part ? 1 : 0;
    joined.push(block);
  }
  return joined;
}
