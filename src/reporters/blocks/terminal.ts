import { clip } from '../clean-text.ts';
import { fit, textWidth, wrap } from '../text-width.ts';
import type { Block, Line } from './block.ts';

const plain = (line: Line): string =>
  typeof line === 'string' ? line : line.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

/** First column as wide as is left, the others as wide as their widest cell. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const [first = 0, ...rest] = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
  const used = rest.reduce((sum, each) => sum + each + 2, 0);
  return [Math.max(12, Math.min(first, width - used)), ...rest];
}

function tableLines(header: readonly string[], body: readonly (readonly string[])[], width: number): readonly string[] {
  const rows = [header, ...body].map((row) => row.map((cell) => clip(cell, 80)));
  const widths = columnWidths(rows, width);
  const lines = rows.map((row) =>
    row
      .map((cell, column) => fit(cell, widths[column] ?? 1))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(
    Math.min(
      width,
      widths.reduce((sum, each) => sum + each + 2, -2),
    ),
  );
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

function linesOf(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case 'title': {
      const lines = wrap(block.text, width);
      const under = block.level === 1 ? '═' : '─';
      return block.level === 3 ? lines : [...lines, under.repeat(Math.max(...lines.map(textWidth), 1))];
    }
    case 'paragraph':
      return wrap(plain(block.text), width);
    case 'list':
      return block.items.flatMap((item) =>
        wrap(plain(item), width - 2).map((line, index) => `${index === 0 ? '• ' : '  '}${line}`),
      );
    case 'table':
      return tableLines(block.header, block.rows, width);
  }
}

/** Blocks for a terminal of `width` columns: no colour, no control character; a title stands above its own text. */
export function blocksToTerminal(blocks: readonly Block[], width: number): readonly string[] {
  const columns = Math.max(40, Math.min(width, 160));
  return blocks.flatMap((block, index) => [
    ...(index === 0 || blocks[index - 1]?.kind === 'title' ? [] : ['']),
    ...linesOf(block, columns),
  ]);
}
