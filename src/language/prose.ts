/** A block of text, as far as prose is concerned. */
export interface ProseBlock {
  readonly role: string;
  readonly text: string;
}

const proseRoles = new Set(['paragraph', 'listItem', 'hint', 'error', 'alert', 'cell', 'definition', 'text', 'caption']);
const word = /[\p{L}\p{N}]+/gu;

const marks = new Set('.!?…:;,');
const closing = new Set('»"”’\')]›');

/** True when a text has that many words; reads no more of it than needed. */
function hasWords(text: string, count: number): boolean {
  let found = 0;
  for (const _ of text.matchAll(word)) {
    found += 1;
    if (found >= count) return true;
  }
  return false;
}

/** The mark that a text ends with, whatever closes after it. */
function markOf(text: string): string | undefined {
  let at = text.length - 1;
  while (at >= 0 && (closing.has(text.charAt(at)) || text.charAt(at).trim() === '')) at -= 1;
  return marks.has(text.charAt(at)) ? text.charAt(at) : undefined;
}

/**
 * True for running text: it ends like a sentence and has at least 4 words, or ends with a colon, a semicolon or a comma and has at least 6.
 * Titles, labels and buttons are never prose: a formula on them is meaningless (“Autorité compétente territorialement” would be beyond university).
 */
export function isProse(text: string): boolean {
  const mark = markOf(text);
  if (mark === undefined) return false;
  return hasWords(text, ':;,'.includes(mark) ? 6 : 4);
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
 * next block; “:” ends. A block without a mark at its end (an item of a menu) goes on with nothing: what stands before it is read as if it
 * were not there. Empty blocks give nothing.
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
    if (markOf(text) === undefined) close();
    if (open === undefined) open = { text, blocks: [{ index, start: 0 }] };
    else {
      open.blocks.push({ index, start: open.text.length + 1 });
      open.text += ` ${text}`;
    }
    if (!/[;,]$/u.test(text) || open.text.length > longestPassage) close();
  });
  close();
  return result;
}
