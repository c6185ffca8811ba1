import { array, assert, constantFrom, property, tuple, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/cli/text/decode.ts';
import type { TextBlock } from '../../../src/cli/text/document.ts';
import { markdownBlocks } from '../../../src/cli/text/markdown.ts';
import { plainBlocks } from '../../../src/cli/text/plain.ts';
import { unpackedSize } from '../../../src/cli/text/unpacked-size.ts';
import { boundDepth } from '../../../src/language/html/depth.ts';
import { readHtml } from '../../../src/language/html/blocks.ts';

const pieces = constantFrom(
  ...(
    '<div>␣</div>␣<p␣>␣<li>␣</p>␣<table>␣<td>␣<a href="␣"␣\'␣<!--␣-->␣<script>␣</script>␣<button>␣<br>␣<main>␣<label>␣<title>␣ lang="en"␣' +
    '<option>␣&eacute;␣&␣<␣\n␣ ␣mot␣Été.␣- ␣> ␣# ␣```␣**␣_␣[␣](␣|␣---\n␣1. ␣\u0000␣\ud800␣\u00a0␣<input type="submit" value="'
  ).split('␣'),
);
const soup = array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** Lines that exist, in order within a block, and no white space at the ends or doubled. */
function expectSound(blocks: readonly TextBlock[], source: string): void {
  const last = source.split('\n').length;
  for (const { text, lines = [] } of blocks) {
    expect(text).toBe(text.trim().replaceAll(/\s+/g, ' '));
    expect(text).not.toBe('');
    const numbers = lines.map(({ line }) => line);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every((line, index) => line >= 1 && line <= last && line >= (numbers[index - 1] ?? 1))).toBe(true);
    expect(lines.every(({ start }) => start >= 0 && start < text.length)).toBe(true);
  }
}

test.each([
  ['HTML', (text: string): readonly TextBlock[] => readHtml(text).blocks],
  ['Markdown', markdownBlocks],
  ['plain text', plainBlocks],
] as const)('%s of any sort is read without a crash, on lines that exist', (_, blocksOf) => {
  assert(
    property(soup, (text) => expectSound(blocksOf(text), text)),
    { numRuns: 500 },
  );
});

test('a page made less deep keeps its length and its lines', () => {
  const deep = tuple(soup, soup).map(([before, after]) => `${before}${'<div>\n<p>'.repeat(300)}${after}`);
  assert(
    property(deep, (html) => {
      const bounded = boundDepth(html);
      expect(bounded.length).toBe(html.length);
      expect(bounded.split('\n').map((line) => line.length)).toEqual(html.split('\n').map((line) => line.length));
    }),
    { numRuns: 200 },
  );
});

test('any bytes are text or not, an archive or not', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeText(bytes)).toMatch(/^(?:string|undefined)$/);
      expect(unpackedSize(bytes)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
