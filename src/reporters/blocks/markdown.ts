import { markdownCode, markdownTable, markdownText } from '../md/escape.ts';
import type { Block, Line } from './block.ts';

/** Characters of a line before it is cut. */
const longest = 600;

function lineOf(line: Line): string {
  if (typeof line === 'string') return markdownText(line, longest);
  return line
    .map((piece) => {
      if (typeof piece !== 'string') return markdownCode(piece.code, 120);
      // The spaces around a piece separate it from its neighbours: the escape folds them away.
      const inner = markdownText(piece, longest);
      return `${piece.startsWith(' ') ? ' ' : ''}${inner}${inner !== '' && piece.endsWith(' ') ? ' ' : ''}`;
    })
    .join('');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph':
      return lineOf(block.text);
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'table':
      return markdownTable(
        block.header.map((cell) => markdownText(cell, 120)),
        block.rows.map((row) => row.map((cell) => markdownText(cell, 300))),
      );
  }
}

/** Blocks as Markdown, what a page planted in them inert. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockOf).join('\n\n')}\n`;
}
