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

/** One or several blocks read in one breath, and where each begins in the text they make together. */
export interface Passage {
  readonly text: string;
  readonly prose: boolean;
  readonly blocks: readonly { readonly index: number; readonly start: number }[];
}

/** Longest passage that a semicolon can make, in characters: a hostile page must not make one sentence of itself. */
const longestPassage = 5000;

/**
 * What is read in one breath on a page, in order. Each block is a boundary, but running text that ends with “;” or “,” goes on in the
 * next block of running text; “:” ends. Empty blocks give nothing.
 */
export function passages(blocks: readonly ProseBlock[]): readonly Passage[] {
  const result: Passage[] = [];
  let open: { text: string; blocks: { index: number; start: number }[] } | undefined;
  const close = (): void => {
    if (open !== undefined) result.push({ ...open, prose: isProse(open.text) });
    open = undefined;
  };
  blocks.forEach((block, index) => {
    const text = block.text.trim();
    if (text === '') return;
    if (!proseRoles.has(block.role)) {
      close();
      result.push({ text, prose: false, blocks: [{ index, start: 0 }] });
      return;
    }
    if (open === undefined) open = { text, blocks: [{ index, start: 0 }] };
    else open = { text: `${open.text} ${text}`, blocks: [...open.blocks, { index, start: open.text.length + 1 }] };
    if (!/[;,]$/u.test(text) || open.text.length > longestPassage) close();
  });
  close();
  return result;
}
