import type { NoticeBlock } from '../../model/notice.ts';

/** A run of characters of a PDF page, in the page's own units. */
export interface Piece {
  readonly text: string;
  /** Height of the letters. */
  readonly size: number;
  /** Distances from the left and from the bottom of the page. */
  readonly x: number;
  readonly y: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

const bullet = /^(?:[•▪◦‣●○■□▢☐✓✔➢➔→\uF0A0-\uF0FF]|[-–—*](?= )|\d{1,2}[.)](?= )|[a-z]\)(?= ))\s*/;
const endsSentence = /[.!?:;]$/;

/** Pieces of a page put together in lines. */
export function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  const close = (): void => {
    const text = current
      .map((piece) => piece.text)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const size = Math.max(0, ...current.map((piece) => (piece.text.trim() === '' ? 0 : piece.size)));
    if (text !== '') lines.push({ page, text, size, x: current[0]?.x ?? 0, y: current[0]?.y ?? 0 });
    current = [];
  };
  for (const piece of pieces) {
    const [first] = current;
    if (first !== undefined && Math.abs(first.y - piece.y) > Math.max(first.size, 4) / 2) close();
    current.push(piece);
    if (piece.endsLine) close();
  }
  close();
  return lines;
}

/** What holds for most letters of the text. */
function usual(lines: readonly Line[], of: (line: Line) => number): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(Math.round(of(line)), (letters.get(Math.round(of(line))) ?? 0) + line.text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isHeading(line: Line, body: number): boolean {
  return line.size >= body * 1.15 && line.text.length <= 150 && !/[.;,]$/.test(line.text);
}

/** True for an item whose mark is a drawing, not a letter: further right than the line that announces it, or in line with the item above. */
function isIndented(
  line: Line,
  above: Line | undefined,
  last: { readonly role: NoticeBlock['role']; readonly text: string } | undefined,
): boolean {
  if (above === undefined || last === undefined || above.page !== line.page) return false;
  if (last.role === 'listItem') return Math.abs(line.x - above.x) < 1;
  return last.text.endsWith(':') && line.x - above.x > line.size;
}

/** True when a line goes on with the words of the line above: same letters, close below it, and no end of sentence between them. */
function continues(line: Line, above: Line): boolean {
  const near = above.page === line.page && above.y - line.y < 2 * Math.max(above.size, 4) && above.y > line.y;
  return near && Math.abs(above.size - line.size) < 1 && !endsSentence.test(above.text) && !/^\p{Lu}/u.test(line.text);
}

/** Titles, items and paragraphs of a PDF, in reading order: its lines are put together again as sentences. */
export function blocksOf(lines: readonly Line[]): readonly NoticeBlock[] {
  const body = usual(lines, ({ size }) => size);
  const blocks: { page: number; role: NoticeBlock['role']; text: string }[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const mark = bullet.exec(line.text);
    const heading = mark === null && isHeading(line, body);
    if (
      above !== undefined &&
      last !== undefined &&
      mark === null &&
      !heading &&
      last.role !== 'heading' &&
      continues(line, above)
    ) {
      last.text += ` ${line.text}`;
    } else {
      const item = mark !== null || (!heading && isIndented(line, above, last));
      blocks.push({
        page: line.page,
        role: item ? 'listItem' : heading ? 'heading' : 'paragraph',
        text: line.text.slice(mark?.[0].length ?? 0),
      });
    }
    above = line;
  }
  return blocks.filter(({ text }) => text !== '');
}
