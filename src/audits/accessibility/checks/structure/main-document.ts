import type { PageElement } from '../../../../language/html/tree.ts';
import type { TextBlock } from '../../../../model/evidence.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';

/** True for what stands in the page itself, not in a frame of it. */
export function inMainDocument(element: PageElement): boolean {
  return closest(element, ({ name }) => name === 'u-frame') === undefined;
}

/** Blocks of text shown in the page itself, consent banners left out. */
function shownBlocks(page: ReadPage): readonly TextBlock[] {
  const { text } = page.checkpoint.evidence;
  return text.ok ? text.value.filter(({ visible, frame, region }) => visible && frame === undefined && region !== 'consent') : [];
}

/** Words that a person reads on the page itself, as far as `enough`. */
export function hasWords(page: ReadPage, enough: number): boolean {
  let words = 0;
  for (const { text } of shownBlocks(page)) {
    words += text.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (words >= enough) return true;
  }
  return false;
}
