/** A block of text, as far as prose is concerned. */
export interface ProseBlock {
  readonly role: string;
  readonly text: string;
}

const proseRoles = new Set(['paragraph', 'listItem', 'hint', 'error', 'alert', 'cell', 'definition', 'text', 'caption']);
const word = /[\p{L}\p{N}]+/gu;

function wordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}

/**
 * True for running text: it ends like a sentence and has at least 4 words, or ends with a colon, a semicolon or a comma and has at least 6.
 * Titles, labels and buttons are never prose: a formula on them is meaningless (“Autorité compétente territorialement” would be beyond university).
 */
export function isProse(text: string): boolean {
  const trimmed = text.trim().replace(/[»"”’')\]\s]+$/u, '');
  if (/[.!?…]$/u.test(trimmed)) return wordCount(trimmed) >= 4;
  return /[:;,]$/u.test(trimmed) && wordCount(trimmed) >= 6;
}

/** A passage: one or several blocks read in one breath, with the indices of its blocks. */
export interface Passage {
  readonly text: string;
  readonly blocks: readonly number[];
}

/**
 * Running text of a page. Each block is a boundary, but one that ends with “;” or “,” goes on in the next one; “:” ends.
 */
export function passages(blocks: readonly ProseBlock[]): readonly Passage[] {
  const result: Passage[] = [];
  let open: { text: string; blocks: number[] } | undefined;
  const close = (): void => {
    if (open !== undefined && isProse(open.text)) result.push(open);
    open = undefined;
  };
  blocks.forEach((block, index) => {
    const text = block.text.trim();
    if (!proseRoles.has(block.role) || text === '') return close();
    if (open === undefined) open = { text, blocks: [index] };
    else open = { text: `${open.text} ${text}`, blocks: [...open.blocks, index] };
    if (!/[;,]$/u.test(text) || open.text.length > 5000) close();
  });
  close();
  return result;
}
