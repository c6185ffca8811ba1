import type { TextBlock } from '../../model/evidence.ts';

const lastItem = /^(?:.{0,4000}[ >])?li(?![a-z])[^ >]{0,80}/;

/** Where the item of a list stands, whether its words stand in it or in a paragraph of it. */
export function itemPlace({ selector }: TextBlock): string {
  return lastItem.exec(selector)?.[0] ?? selector;
}

/** The list of an item, told by its place and the headings above it. Lists that follow one another in one part of a page are one. */
export function listPlace(block: TextBlock): string {
  return `${block.headings.join('\n')}\n${itemPlace(block).replace(/(?: ?>? ?[^> ]+){1,2}$/, '')}`;
}
