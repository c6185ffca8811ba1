import type { LineMark } from '../../language/html/blocks.ts';
import type { TextBlock } from './document.ts';

const bullet = /^(?:[•▪◦‣●○■□–—*-]|\d{1,2}[.)]|[a-z]\))\s+/;
/** A line at least so long was folded by an editor; one longer than `unfolded` is a whole paragraph. In characters. */
const folded = 45;
const unfolded = 140;

interface Open {
  readonly role: 'paragraph' | 'listItem';
  text: string;
  last: string;
  readonly lines: LineMark[];
}

/** True when a line goes on with the words of the line above. */
function continues(open: Open | undefined, line: string): open is Open {
  if (open === undefined || bullet.test(line) || line.length > unfolded || open.last.length > unfolded) return false;
  return open.last.length >= folded || /^[\p{Ll}(«]/u.test(line);
}

/** Blocks of a plain text: paragraphs end at an empty line, before a bullet, and at a short line that the next does not go on from. */
export function plainBlocks(text: string): readonly TextBlock[] {
  const blocks: Open[] = [];
  let open: Open | undefined;
  text.split('\n').forEach((written, index) => {
    const line = written.replaceAll(/\s+/g, ' ').trim();
    if (line === '') open = undefined;
    else if (continues(open, line)) {
      open.lines.push({ start: open.text.length + 1, line: index + 1 });
      open.text += ` ${line}`;
      open.last = line;
    } else {
      const mark = bullet.exec(line)?.[0] ?? '';
      const begins = line.slice(mark.length);
      open = { role: mark === '' ? 'paragraph' : 'listItem', text: begins, last: line, lines: [{ start: 0, line: index + 1 }] };
      if (begins !== '') blocks.push(open);
    }
  });
  return blocks.map(({ role, text, lines }) => ({ role, text, lines }));
}
