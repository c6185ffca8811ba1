import type { StatementPart } from '../../../model/statement.ts';
import type { Line } from './page.ts';
import { partWordings } from './wording.ts';

/** A part of the statement: the line that opens it, and those below. */
export interface Section {
  readonly part: StatementPart;
  readonly heading: Line;
  readonly lines: readonly Line[];
}

const longestOpening = 200;
const numbering = /^(?:\(?[0-9a-h]{1,2}[.)] ?){1,4}/;
/** Blocks that may stand for a heading when their words do: of list items, which name pages or criteria, those alone that announce a list. */
const plain: ReadonlySet<Line['role']> = new Set(['paragraph', 'text', 'term', 'summary', 'caption', 'button']);

/** Where the title ends in a line that goes on after a colon (“Technologies utilisées : HTML5, CSS”); undefined when it holds nothing else. */
function inlineFrom(line: Line): number | undefined {
  const colon = line.folded.indexOf(':');
  return colon >= 0 && line.folded.slice(colon + 1).trim() !== '' ? colon + 1 : undefined;
}

function opens(line: Line, words: string, wording: RegExp): boolean {
  const found = wording.exec(words)?.[0];
  if (found === undefined) return false;
  if (line.role === 'heading') return words.length <= longestOpening;
  if (line.role === 'listItem') return words.endsWith(':') && words.length <= longestOpening;
  if (!plain.has(line.role)) return false;
  const colon = words.indexOf(':');
  const alone = words.length - found.length <= 2 || words.endsWith(':');
  return (alone && words.length <= longestOpening) || (colon >= found.length && colon <= found.length + 60);
}

/** The parts that a line opens: none, one, or two that share a heading. */
export function partsOpened(line: Line): readonly StatementPart[] {
  const words = line.folded.trim().replace(numbering, '');
  return partWordings.filter(([, wording]) => opens(line, words, wording)).map(([part]) => part);
}

/** What the opening line says after its colon, as a line of its own. */
function inline(line: Line): readonly Line[] {
  const from = line.role === 'heading' ? undefined : inlineFrom(line);
  return from === undefined ? [] : [{ ...line, text: line.text.slice(from).trim(), folded: line.folded.slice(from).trim() }];
}

/** The parts of the statement, each with the lines under it: up to the next part, or the next heading as high as its own. */
export function sectionsOf(lines: readonly Line[]): readonly Section[] {
  const opened = lines.map(partsOpened);
  return opened.flatMap((parts, index): readonly Section[] => {
    const heading = lines[index];
    if (parts.length === 0 || heading === undefined) return [];
    const level = heading.role === 'heading' ? (heading.level ?? 2) : 7;
    const length = lines
      .slice(index + 1)
      .findIndex(
        (line, below) => (opened[index + 1 + below]?.length ?? 0) > 0 || (line.role === 'heading' && (line.level ?? 2) <= level),
      );
    const under = lines.slice(index + 1, length < 0 ? undefined : index + 1 + length);
    return parts.map((part) => ({ part, heading, lines: [...inline(heading), ...under] }));
  });
}

/** Lines under every heading of a part. */
export function linesOf(sections: readonly Section[], part: StatementPart): readonly Line[] {
  return sections.filter((section) => section.part === part).flatMap((section) => section.lines);
}
