import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';

/** True when a person can read it on the page: shown, or one disclosure away. Consent banners do not speak of the procedure. */
export function isShown(block: TextBlock): boolean {
  return (block.visible || block.disclosed === true) && block.region !== 'consent';
}

/** Blocks that a person can read; none when the text was not recorded. */
export function shownBlocks(checkpoint: Checkpoint<'text'>): readonly TextBlock[] {
  const { text } = checkpoint.evidence;
  return text.ok ? text.value.filter(isShown) : [];
}

/** Links that a person can see; none when the links were not recorded. A link inside a disclosed block counts with its block. */
export function shownLinks(checkpoint: Checkpoint<'text' | 'links'>): readonly LinkEvidence[] {
  const { links, text } = checkpoint.evidence;
  if (!links.ok) return [];
  const disclosed = new Set(text.ok ? text.value.filter(isShown).map((block) => block.id) : []);
  return links.value.filter(
    (link) => link.region !== 'consent' && (link.visible || (link.block !== undefined && disclosed.has(link.block))),
  );
}

/** True for blocks that are about the page itself rather than the site around it. */
export function isMain(block: Pick<TextBlock, 'region'>): boolean {
  return block.region === 'main' || block.region === 'dialog' || block.region === 'aside';
}

/** True when two blocks stand under the same headings. */
export function sameSection(one: TextBlock, other: TextBlock): boolean {
  return (
    one.region === other.region && one.headings.length === other.headings.length && one.headings.at(-1) === other.headings.at(-1)
  );
}

/** Words of a block as a quote: bounded to 300 characters around `index`, cut at a space. */
export function quoteOf(text: string, index = 0, length = 0): string {
  const bound = 300;
  if (text.length <= bound) return text.trim();
  const start = Math.max(0, Math.min(index - Math.floor((bound - length) / 2), text.length - bound));
  const words = text.slice(start, start + bound);
  const from = start === 0 ? 0 : words.indexOf(' ') + 1;
  const to = start + bound >= text.length ? words.length : words.lastIndexOf(' ');
  return words.slice(from, to > from ? to : undefined).trim();
}
